import { describe, expect, it } from '@jest/globals';
import {
  doneOn,
  due,
  holder,
  ledger,
  openedBy,
  party,
  room,
  withParties,
  withTerm,
} from '../../../test/harness/complaint-facts.js';
import type { ComplaintEvent } from './complaint.js';

const on = { occurredOn: '2026-03-10' };
const watched = openedBy('customs-protection', 'customs');
const noticed: ComplaintEvent = { type: 'CustomsNoticeGiven', data: { party: 'h1', noticedOn: '2026-03-02' } };
const applied = (exOfficio: boolean): ComplaintEvent => ({
  type: 'CustomsApplicationMade',
  data: { party: 'h1', appliedOn: '2026-03-05', exOfficio },
});
const detained = (exOfficio: boolean): ComplaintEvent => ({
  type: 'CustomsDetained',
  data: { detainedOn: '2026-03-06', goods: '标注涉案商标的水杯500个', exOfficio },
});
const found: ComplaintEvent = { type: 'CustomsInfringementFound', data: { foundOn: '2026-03-09' } };
const finding = (what: 'unclear' | 'not-infringing'): ComplaintEvent => ({
  type: 'CustomsFindingMade',
  data: { finding: what, foundOn: '2026-03-09' },
});
const released: ComplaintEvent = {
  type: 'CustomsReleased',
  data: { ground: 'court-silent', releasedOn: '2026-03-09' },
};
const courted: ComplaintEvent = {
  type: 'CustomsCourtNoticed',
  data: { court: '银川市中级人民法院', reference: '（2026）宁01财保1号', noticedOn: '2026-03-09' },
};

describe("customs' notice and the holder's application (art. 16)", () => {
  it('notes the day on which the holder had the notice', () => {
    const note = { type: 'RecordCustomsNotice', ...on, party: 'h1', noticedOn: '2026-03-02' } as const;
    room.given(watched).when(note, withParties(holder)).then(noticed);
    room.given(watched).when(note, withParties()).refused('complaint.unknown-party');
    room
      .given(watched)
      .when(note, withParties(party('h1', ['informant'])))
      .refused('complaint.not-the-holder');
    room
      .given(watched)
      .when({ ...note, noticedOn: '2026-03-11' }, withParties(holder))
      .refused('complaint.date-after-record');
  });
  it('gives the holder three working days, after which the right is gone', () => {
    const terms = ledger(['2026-03-02', noticed]);
    expect(due(terms, 'T-CUS-APPLY')).toBe('running 2026-03-05');
    expect(doneOn(terms, 'T-CUS-APPLY', applied(true), '2026-03-04')).toBe('in time');
    expect(doneOn(terms, 'T-CUS-APPLY', applied(true), '2026-03-05')).toBe('in time');
    const apply = { type: 'RecordCustomsApplication', occurredOn: '2026-03-05', party: 'h1' } as const;
    const facts = withTerm('T-CUS-APPLY', '2026-03-05', withParties(holder));
    room.given(watched, noticed).when(apply, facts).then(applied(true));
    room
      .given(watched, noticed)
      .when({ ...apply, occurredOn: '2026-03-06' }, facts)
      .refused('complaint.customs-too-late');
    room
      .given(watched, noticed)
      .when({ ...apply, occurredOn: '2026-03-01' }, facts)
      .refused('complaint.customs-before');
  });
  it('counts them across a holiday: 30 April is followed by five free days', () => {
    const data = { party: 'h1', noticedOn: '2026-04-29' };
    expect(due(ledger(['2026-04-29', { type: 'CustomsNoticeGiven', data }]), 'T-CUS-APPLY')).toBe('running 2026-05-07');
  });
  it('lets a holder who found the goods himself apply without a notice', () => {
    room
      .given(watched)
      .when({ type: 'RecordCustomsApplication', occurredOn: '2026-03-05', party: 'h1' }, withParties(holder))
      .then(applied(false));
  });
});

describe('detention, finding and release (arts 20, 24)', () => {
  it('is examined by customs where it acted of its own motion, else it waits for a court', () => {
    const detain = {
      type: 'RecordCustomsDetention',
      ...on,
      detainedOn: '2026-03-06',
      goods: '标注涉案商标的水杯500个',
    } as const;
    room.given(watched, noticed, applied(true)).when(detain).then(detained(true));
    room.given(watched, applied(false)).when(detain).then(detained(false));
    expect(room.given(watched, noticed, applied(true), detained(true)).state.is).toBe('CustomsInvestigating');
    expect(room.given(watched, applied(false), detained(false)).state.is).toBe('CustomsCourtAwaited');
  });
  it('leaves thirty working days to find, fifty to release, twenty after an application without notice', () => {
    const exOfficio = ledger(['2026-03-06', detained(true)]);
    // From Friday 6 March, with Monday 6 April free, the thirtieth working day is Monday 20 April; with 1, 4 and 5 May free
    // and Saturday 9 May worked the fiftieth is Wednesday 20 May.
    expect(due(exOfficio, 'T-CUS-DECIDE')).toBe('running 2026-04-20');
    expect(due(exOfficio, 'T-CUS-RELEASE')).toBe('running 2026-05-20');
    expect(due(exOfficio, 'T-CUS-RELEASE-OWN')).toBe('none');
    expect(doneOn(exOfficio, 'T-CUS-DECIDE', found, '2026-04-19')).toBe('in time');
    expect(doneOn(exOfficio, 'T-CUS-DECIDE', found, '2026-04-20')).toBe('in time');
    expect(doneOn(exOfficio, 'T-CUS-DECIDE', found, '2026-04-21')).toBe('late');
    const own = ledger(['2026-03-06', detained(false)]);
    expect(due(own, 'T-CUS-RELEASE-OWN')).toBe('running 2026-04-03');
    expect(due(own, 'T-CUS-DECIDE')).toBe('none');
    expect(doneOn(own, 'T-CUS-RELEASE-OWN', courted, '2026-04-03')).toBe('in time');
    expect(doneOn(own, 'T-CUS-RELEASE-OWN', released, '2026-04-04')).toBe('late');
  });
  it('takes the finding, each with its next step', () => {
    const investigating = room.given(watched, noticed, applied(true), detained(true));
    const record = { type: 'RecordCustomsFinding', ...on, foundOn: '2026-03-09' } as const;
    investigating.when({ ...record, finding: 'infringing' }).then(found);
    investigating.when({ ...record, finding: 'unclear' }).then(finding('unclear'));
    investigating.when({ ...record, finding: 'unclear', foundOn: '2026-03-05' }).refused('complaint.customs-before');
    const after = (event: ComplaintEvent) =>
      room.given(watched, noticed, applied(true), detained(true), event).state.is;
    expect([found, finding('unclear'), finding('not-infringing')].map(after)).toEqual([
      'CustomsInfringing',
      'CustomsCourtAwaited',
      'CustomsToRelease',
    ]);
  });
  it('releases for silence only when the time to speak is over', () => {
    const release = { type: 'RecordCustomsRelease', ...on, releasedOn: '2026-03-09' } as const;
    const waiting = room.given(watched, applied(false), detained(false));
    waiting
      .when({ ...release, ground: 'court-silent' }, withTerm('T-CUS-RELEASE-OWN', '2026-03-09'))
      .refused('complaint.customs-still-time');
    waiting.when({ ...release, ground: 'court-silent' }, withTerm('T-CUS-RELEASE-OWN', '2026-03-08')).then(released);
    room
      .given(watched, noticed)
      .when({ ...release, ground: 'not-applied', releasedOn: '2026-03-05' }, withTerm('T-CUS-APPLY', '2026-03-05'))
      .refused('complaint.customs-still-time');
    room
      .given(watched, noticed)
      .when({ ...release, ground: 'not-applied', releasedOn: '2026-03-06' }, withTerm('T-CUS-APPLY', '2026-03-05'))
      .thenTypes('CustomsReleased');
  });
  it('knows grounds only where the procedure stands', () => {
    const waiting = room.given(watched, applied(false), detained(false));
    const release = { type: 'RecordCustomsRelease', ...on, releasedOn: '2026-03-09' } as const;
    waiting.when({ ...release, ground: 'not-applied' }).refused('complaint.customs-ground');
    waiting.when({ ...release, ground: 'not-infringing' }).refused('complaint.customs-ground');
    waiting.when({ ...release, ground: 'withdrawn' }).thenTypes('CustomsReleased');
  });
  it("ends with the court's notice, the release, or what became of the goods", () => {
    const { court, reference, noticedOn } = courted.data;
    room
      .given(watched, applied(false), detained(false))
      .when({ type: 'RecordCourtAssistance', ...on, court, reference, noticedOn })
      .then(courted);
    room
      .given(watched, noticed, applied(true), detained(true), found)
      .when({ type: 'RecordCustomsDisposal', ...on, manner: 'destroyed', reference: '关销〔2026〕1号' })
      .thenTypes('CustomsGoodsDisposed');
  });
  it('passes a clue of makers inside the country on once', () => {
    const take = { type: 'TakeCustomsClue', ...on, receivedOn: '2026-03-09', reasons: '发货人住所地在本市' } as const;
    const handed: ComplaintEvent = {
      type: 'CustomsClueHandedOver',
      data: { receivedOn: '2026-03-09', reasons: '发货人住所地在本市' },
    };
    room.given(watched, noticed).when(take).then(handed);
    room.given(watched, noticed, handed).when(take).refused('complaint.customs-clue-taken');
    expect(room.given(watched, noticed, handed).state.is).toBe('CustomsApplicationAwaited');
  });
});
