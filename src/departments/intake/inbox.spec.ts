import { describe, expect, it } from '@jest/globals';
import { Inbox } from '../../engine/projections/inbox.js';
import type { Read } from '../../engine/projections/read-model.js';
import { complaint } from '../../stages/complaint/complaint.js';
import { intakeInbox, intakeWords } from './inbox.js';

const at = (type: string, data: object, stream = 'case-1'): Read =>
  ({
    type,
    stream,
    occurredOn: '2026-03-02',
    occurredAt: null,
    data: { proceeding: 'complaint-1', ...data },
  }) as unknown as Read;
const opened = at('ProceedingOpened', {
  stage: 'complaint',
  respondents: ['r1'],
  with: { road: 'verification', source: 'report', receivedOn: '2026-02-27' },
});
const movedTo = (to: string, ended = false) => at('ProceedingMoved', { stage: 'complaint', from: null, to, ended });
const term = at('TermStarted', {
  term: 'T-CLUE-VERIFY/complaint-1/-/1',
  limit: 'T-CLUE-VERIFY',
  dueOn: '2026-03-20',
  dueAt: null,
});

describe('desk of the intake', () => {
  it('shows what came in, by which road, and until when it must be decided', () => {
    const desk = new Inbox(intakeInbox).take(opened, movedTo('Verifying'), term);
    expect(desk.get('case-1/complaint-1')).toMatchObject({
      case_id: '1',
      stage: 'complaint',
      road: 'verification',
      source: 'report',
      received_on: '2026-02-27',
      state: 'Verifying',
      waits_for: 'verify-clue',
      since: '2026-03-02',
      due_on: '2026-03-20',
    });
  });
  it('shows the time to tell an informant with the proceeding', () => {
    const notice = at('TermStarted', {
      term: 'T-INFORMANT-NOTICE/complaint-1/i1/1',
      limit: 'T-INFORMANT-NOTICE',
      party: 'i1',
      dueOn: '2026-03-09',
    });
    const desk = new Inbox(intakeInbox).take(opened, movedTo('Informing'), notice);
    expect(desk.get('case-1/complaint-1')).toMatchObject({ waits_for: 'tell-informants', due_on: '2026-03-09' });
  });
  it('is rid of it when it ends, and never shows another stage or stream', () => {
    expect(new Inbox(intakeInbox).take(opened, movedTo('Verifying'), movedTo('Filed', true)).rows.size).toBe(0);
    const penalty = at('ProceedingOpened', { proceeding: 'penalty-1', stage: 'penalty', respondents: [], with: {} });
    expect(
      new Inbox(intakeInbox).take(penalty, at('ProceedingOpened', { stage: 'complaint', with: {} }, 'subject-1')).rows
        .size,
    ).toBe(0);
  });
  it('holds a row for every state in which the letter is not answered', () => {
    const open = Object.keys(complaint.words.states).filter((state) => !complaint.ends.includes(state));
    const absent = open.filter(
      (state) => !new Inbox(intakeInbox).take(opened, movedTo(state)).get('case-1/complaint-1'),
    );
    expect(absent).toEqual([]);
  });
  it('has words for all that it waits for', () => {
    const codes = Object.keys(complaint.words.states)
      .map((state) => new Inbox(intakeInbox).take(opened, movedTo(state)).get('case-1/complaint-1')?.waits_for)
      .filter((code) => code !== undefined);
    expect([...new Set(codes)].sort()).toEqual(Object.keys(intakeWords).sort());
  });
});
