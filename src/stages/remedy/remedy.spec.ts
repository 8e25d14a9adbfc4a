import { describe, expect, it } from '@jest/globals';
import {
  attack,
  decided,
  event,
  inCourt,
  judged,
  none,
  on,
  remand,
  reviewing,
  room,
  sought,
  start,
  stay,
  suing,
  taken,
} from '../../../test/harness/remedy-facts.js';
import { facts } from '../../../test/harness/room.js';
import { expectDefinitions, expectLimits, expectTotal, expectWords } from '../../../test/harness/room-checks.js';
import type { ProceedingOpened } from '../../case/file.js';
import type { Term } from '../../engine/time/limit.js';
import type { RemedyEvent } from './record.js';
import { remedy } from './remedy.js';

describe('our part', () => {
  const reply = { type: 'ReplyInReconsideration' as const, ...on, evidence: '全部证据、依据', signedBy: 'zhao' };
  it('is an answer that the head signs', () => {
    const answered = { evidence: '全部证据、依据', documents: [], signedBy: 'zhao' };
    room
      .given(...reviewing)
      .when(reply)
      .then(event('ReconsiderationReplied', answered));
    room
      .given(...suing)
      .when({ ...reply, type: 'AnswerInCourt' })
      .then(event('DefenceFiled', answered));
    room
      .given(...reviewing)
      .when({ ...reply, signedBy: 'li' })
      .refused('remedy.own-signature');
    room
      .given(...reviewing)
      .when({ ...reply, documents: ['x'] })
      .refused('remedy.unknown-document');
  });
  it('is a head who comes, or the reason why none does', () => {
    const come = { type: 'AppearInCourt' as const, ...on, headAttended: true, attendedBy: 'zhao' };
    const sent = { ...come, headAttended: false, attendedBy: 'li' };
    const came = { headAttended: true, attendedBy: 'zhao', absence: null };
    room
      .given(...suing)
      .when(come)
      .then(event('CourtAppearanceMade', came));
    room
      .given(...suing)
      .when(sent)
      .refused('remedy.absence-unexplained');
    room
      .given(...suing)
      .when({ ...sent, absence: '参加防汛指挥' })
      .thenTypes('CourtAppearanceMade');
    room
      .given(...reviewing)
      .when({ ...sent, type: 'AttendReconsiderationHearing' })
      .refused('remedy.absence-unexplained');
    room
      .given(...reviewing)
      .when({ ...come, type: 'AttendReconsiderationHearing' })
      .then(event('ReconsiderationHeard', came));
  });
  it('execution is stayed only by order', () => {
    const order = { type: 'StayExecution' as const, ...on, orderedBy: 'court' as const, reasons: '难以弥补的损失' };
    const lift = { type: 'LiftStay' as const, ...on, reasons: '情形消除' };
    room
      .given(...suing)
      .when(order)
      .thenTypes('ExecutionStayed');
    room
      .given(...suing, stay)
      .when(order)
      .refused('remedy.stayed-already');
    room
      .given(...suing, stay)
      .when(lift)
      .thenTypes('StayLifted');
    room
      .given(...suing)
      .when(lift)
      .refused('remedy.not-stayed');
  });
});

describe('a suit that takes long', () => {
  it('is looked at, and waits on', () => {
    const follow = { type: 'FollowSuit' as const, ...on, progress: '尚未开庭' };
    room
      .given(...suing)
      .when(follow)
      .thenTypes('SuitFollowed');
    const followed: RemedyEvent = { type: 'SuitFollowed', data: { progress: '尚未开庭' } };
    expect(room.given(...suing, followed).state.is).toBe('InCourt');
  });
});

describe('the outcome', () => {
  const outcome = { type: 'RecordReconsiderationOutcome' as const, ...on, reasons: '' };
  it('of reconsideration opens the way to court, unless it was dropped or agreed upon', () => {
    const concluded = (is: 'maintained' | 'withdrawn' | 'mediated', suable: boolean) =>
      room
        .given(...reviewing)
        .when({ ...outcome, outcome: is })
        .then({ ...decided, data: { ...decided.data, outcome: is, suable } });
    concluded('maintained', true);
    concluded('withdrawn', false);
    concluded('mediated', false);
    expect(room.given(...reviewing, decided).state.is).toBe('Decided');
    const dropped = { ...decided, data: { ...decided.data, outcome: 'withdrawn' as const } };
    expect(room.given(...reviewing, dropped).state.is).toBe('Dropped');
  });
  it('to be done anew names the ground and the time', () => {
    const redo = {
      ...outcome,
      outcome: 'redo' as const,
      ground: 'facts' as const,
      redoWithin: '60 calendar days' as const,
    };
    room
      .given(...reviewing)
      .when(redo)
      .then({ ...decided, data: { ...decided.data, outcome: 'redo', ground: 'facts' } }, remand);
    room
      .given(...reviewing)
      .when({ ...redo, redoWithin: undefined })
      .refused('remedy.redo-length');
    room
      .given(...reviewing)
      .when({ ...redo, ground: undefined })
      .refused('remedy.ground-missing');
  });
  it('to perform is ordered only where something was refused', () => {
    const perform = { ...outcome, outcome: 'perform' as const, redoWithin: '30 calendar days' as const };
    room
      .given(...reviewing)
      .when(perform)
      .refused('remedy.nothing-owed');
    room
      .given(start, sought({ act: 'not-filed', of: 'complaint-1' }), taken)
      .when(perform)
      .thenTypes('ReconsiderationConcluded', 'ActRemanded');
  });
  it('a changed penalty says what is payable now', () => {
    const changed = { ...outcome, outcome: 'changed' as const };
    room
      .given(...reviewing)
      .when({ ...changed, fineFen: 1 })
      .refused('remedy.amounts-missing');
    room
      .given(...reviewing)
      .when({ ...changed, fineFen: 1, confiscatedFen: 0 })
      .thenTypes('ReconsiderationConcluded');
    room
      .given(start, sought({ act: 'listing', of: null }), taken)
      .when(changed)
      .thenTypes('ReconsiderationConcluded');
  });
  it('takes longer once', () => {
    room
      .given(...reviewing)
      .when({ type: 'ExtendReconsideration', ...on, reasons: '案情复杂' })
      .then(
        event('ReconsiderationExtended', { limit: 'T-RECON-DECIDE', length: '30 calendar days', reasons: '案情复杂' }),
      );
  });
});

describe('judgment, appeal, retrial', () => {
  const running = { terms: [{ limit: 'T-APPEAL', startedOn: '2026-03-02', dueOn: '2026-03-17' } as Term] };
  const inForce = { type: 'RecordLawsuitOutcome' as const, outcome: 'maintained' as const, reasons: '' };
  const appeal = { type: 'RecordAppeal' as const, appellant: 'agency' as const, court: '中卫市中级人民法院' };
  it.each([
    ['2026-03-16', true],
    ['2026-03-17', true],
    ['2026-03-18', false],
  ])('on %s an appeal is open: %s', (occurredOn, open) => {
    const given = room.given(...suing, judged);
    if (open) {
      given.when({ ...appeal, occurredOn }, running).thenTypes('AppealLodged');
      given.when({ ...inForce, occurredOn }, running).refused('remedy.appeal-open');
    } else {
      given.when({ ...appeal, occurredOn }, running).refused('remedy.appeal-late');
      given.when({ ...inForce, occurredOn }, running).thenTypes('JudgmentInForce');
    }
    given.when({ ...inForce, outcome: 'withdrawn', occurredOn }, running).thenTypes('JudgmentInForce');
  });
  it('no appeal comes before the judgment was served', () => {
    room
      .given(...suing, judged)
      .when({ ...appeal, occurredOn: '2026-03-01' }, running)
      .refused('act.before-precondition');
  });
  it('goes on appeal and may be tried again', () => {
    const appealed = [...suing, judged, event('AppealLodged', { appellant: 'agency', court: '' })] as const;
    expect(room.given(...appealed).state.is).toBe('Appealed');
    const final = event('JudgmentInForce', { ...attack, ...none, outcome: 'maintained', reasons: '' });
    room
      .given(...appealed)
      .when({ ...inForce, ...on })
      .then(final);
    room
      .given(...appealed, final)
      .when({ type: 'RecordRetrial', ...on, soughtBy: 'procuratorate', court: '高级人民法院', reference: '2号' })
      .thenTypes('RetrialBegun');
  });
  it('hands each step before a court to the court', () => {
    expect([inCourt, judged, taken, decided].map((one) => remedy.handsTo?.(one))).toEqual([['court'], [], [], []]);
  });
});

describe('what follows elsewhere', () => {
  const upon = (given: readonly (RemedyEvent | ProceedingOpened)[], type: string, data: object) =>
    room.given(...given).upon({ type, data, ...on }, { proceeding: { ...facts().proceeding!, id: 'remedy-1' } });
  const toRedo = [...reviewing, decided, remand] as const;
  const begun = event('RedoingBegun', { anew: 'penalty-2' });
  it('the act done anew in the proceeding that the remand opened ends the matter', () => {
    upon([...toRedo], 'ProceedingOpened', { proceeding: 'penalty-2', from: 'remedy-1' }).then(begun);
    upon([...toRedo], 'ProceedingOpened', { proceeding: 'penalty-3', from: 'penalty-1' }).then();
    upon([...toRedo, begun], 'DecisionsCompleted', { proceeding: 'penalty-3' }).then();
    upon([...toRedo, begun], 'DecisionsCompleted', { proceeding: 'penalty-2' }).then(
      event('ActRedone', { what: 'penalty-2' }),
    );
    room
      .given(...toRedo)
      .when({ type: 'RecordRedone', ...on, what: '已重新公示' })
      .then(event('ActRedone', { what: '已重新公示' }));
  });
  it('a suit after the reconsideration meets the time for it', () => {
    upon([...reviewing, decided], 'LawsuitTaken', { ...inCourt.data, proceeding: 'remedy-2' }).then(
      event('SuedAfterwards', { suit: 'remedy-2' }),
    );
    upon([...reviewing, decided], 'LawsuitTaken', { ...inCourt.data, party: 'h1', proceeding: 'remedy-2' }).then();
  });
});

describe('the room as a whole', () => {
  const answered = { evidence: '', documents: [], signedBy: '' };
  const appeared = { headAttended: true, attendedBy: '', absence: null };
  const samples: readonly RemedyEvent[] = [
    sought(),
    taken,
    inCourt,
    event('ReconsiderationReplied', answered),
    event('DefenceFiled', answered),
    event('ReconsiderationHeard', appeared),
    event('CourtAppearanceMade', appeared),
    stay,
    event('StayLifted', { ...attack, reasons: '' }),
    event('ReconsiderationExtended', { limit: '', length: '', reasons: '' }),
    decided,
    judged,
    event('AppealLodged', { appellant: '', court: '' }),
    event('SuitFollowed', { progress: '' }),
    event('JudgmentInForce', { ...attack, ...none, outcome: 'maintained', reasons: '' }),
    event('RetrialBegun', { soughtBy: '', court: '', reference: '' }),
    remand,
    event('RedoingBegun', { anew: '' }),
    event('ActRedone', { what: '' }),
    event('SuedAfterwards', { suit: '' }),
  ];
  it('has words for all that it says', () => expectWords(remedy, samples, new URL('./', import.meta.url)));
  it('rests on roles, documents and law that are on file', () => expectDefinitions(remedy));
  it('has well-formed limits', () => expectLimits(remedy));
  it('folds any of its events in any order', () => expectTotal(remedy, samples));
});
