import { describe, expect, it } from '@jest/globals';
import { Inbox } from '../../engine/projections/inbox.js';
import type { Read } from '../../engine/projections/read-model.js';
import { remedyInbox, remedyWords } from './inbox.js';

const at = (type: string, data: object = {}): Read =>
  ({
    type,
    stream: 'case-1',
    occurredOn: '2026-03-02',
    occurredAt: null,
    data: { proceeding: 'remedy-1', ...data },
  }) as unknown as Read;
const moved = (to: string, ended = false) => at('ProceedingMoved', { stage: 'remedy', to, ended });
const attack = { party: 'r1', respondents: ['r1'], act: 'penalty', of: 'penalty-1' };
const key = 'case-1/remedy-1';

describe('desk of reconsideration and litigation', () => {
  it('asks for the reply, with its last day, then waits for the decision', () => {
    const desk = new Inbox(remedyInbox).take(
      at('ReconsiderationTaken', { ...attack, body: '中卫市人民政府', reference: '卫政复〔2026〕1号' }),
      moved('Reconsidering'),
      at('TermStarted', {
        term: 'T-RECON-REPLY/remedy-1/-/1',
        limit: 'T-RECON-REPLY',
        who: 'litigation-clerk',
        dueOn: '2026-03-16',
        dueAt: null,
      }),
    );
    expect(desk.get(key)).toMatchObject({
      waits_for: 'reply',
      act: 'penalty',
      party: 'r1',
      before: '中卫市人民政府',
      due_on: '2026-03-16',
    });
    expect(desk.take(at('ReconsiderationReplied')).get(key)).toMatchObject({ waits_for: 'await-decision' });
    expect(desk.take(moved('Decided', true)).rows.size).toBe(0);
  });
  it('follows a suit from court to court, and what must be done anew', () => {
    const desk = new Inbox(remedyInbox).take(at('LawsuitTaken', { ...attack, court: '甲法院', reference: '1号' }));
    expect(desk.take(moved('InCourt')).get(key)).toMatchObject({ waits_for: 'answer-court', before: '甲法院' });
    expect(desk.take(at('DefenceFiled')).get(key)).toMatchObject({ waits_for: 'appear' });
    desk.take(moved('Judged'), at('AppealLodged', { court: '乙法院' }), moved('Appealed'));
    expect(desk.get(key)).toMatchObject({ waits_for: 'follow-appeal', before: '乙法院' });
    expect(desk.take(moved('ToRedo')).get(key)).toMatchObject({ waits_for: 'act-anew' });
  });
  it('has words for all that it waits for', () => {
    const states = ['Reconsidering', 'InCourt', 'Judged', 'Appealed', 'Retried', 'ToRedo'];
    const codes = states.map((to) => new Inbox(remedyInbox).take(moved(to)).get(key)?.waits_for);
    expect([...codes, 'await-decision', 'appear'].sort()).toEqual(Object.keys(remedyWords).sort());
  });
});
