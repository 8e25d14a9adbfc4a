import { describe, expect, it } from '@jest/globals';
import { facts } from '../../../test/harness/room.js';
import { declined, event, filed, on, room, toPolice } from '../../../test/harness/transfer-facts.js';
import type { Party } from '../../case/file.js';
import type { Term } from '../../engine/time/limit.js';

const holder = { file: { ...facts().file, parties: { h1: { id: 'h1' } as Party } } };
const term = (over: Partial<Term> = {}) => ({
  ...holder,
  terms: [{ limit: 'T-TR-HOLDER-RECON', startedOn: '2026-02-24', dueOn: '2026-03-03', is: 'running', ...over } as Term],
});
const asked = event('HolderReconsiderationRequested', { holder: 'h1' });

describe('the right holder’s own reconsideration', () => {
  const ask = { type: 'RecordHolderReconsideration' as const, ...on, holder: 'h1' };
  const refusal = [...toPolice, declined] as const;
  it('is open for seven days, once, beside the agency’s', () => {
    const of = (occurredOn: string, over: Partial<Term> = {}) =>
      room.given(...refusal).when({ ...ask, occurredOn }, { ...term(over) });
    of('2026-03-02').then(asked);
    of('2026-03-03').then(asked);
    of('2026-03-04').refused('transfer.holder-late');
    of('2026-02-23').refused('act.before-precondition');
    of('2026-03-02', { is: 'met' }).refused('transfer.holder-already-asked');
    room
      .given(...refusal, asked)
      .when(ask, term())
      .refused('transfer.holder-already-asked');
    room
      .given(...refusal)
      .when({ ...ask, holder: 'h9' }, term())
      .refused('transfer.no-such-holder');
    room
      .given(...refusal)
      .when(ask, holder)
      .refused('transfer.not-declined');
  });
  it('is decided by the police: upheld, or they file', () => {
    const decide = {
      type: 'DecideHolderReconsideration' as const,
      ...on,
      outcome: 'files' as const,
      reference: '6号',
      reasons: '',
    };
    room
      .given(...refusal, asked)
      .when(decide)
      .thenTypes('HolderReconsiderationDecided', 'PoliceFiled');
    room
      .given(...refusal, asked)
      .when({ ...decide, outcome: 'upheld' })
      .thenTypes('HolderReconsiderationDecided');
    room
      .given(...toPolice, declined, asked, filed)
      .when(decide)
      .thenTypes('HolderReconsiderationDecided');
    room
      .given(...refusal)
      .when(decide)
      .refused('transfer.holder-has-not-asked');
  });
  it('makes the case the police’s again even after the agency took it back', () => {
    const back = event('ReturnedToAgency', {
      respondents: ['r1', 'r2'],
      parties: ['r1', 'r2'],
      source: 'transfer-from-police',
      receivedOn: '',
      opinion: null,
      withOpinion: false,
      inDays: false,
      replyWithin: null,
    });
    const { state } = room.given(...refusal, asked, back, event('TransferEnded', {}), filed);
    expect(state).toMatchObject({ is: 'Filed', tracks: { r1: { is: 'Pending' }, r2: { is: 'Pending' } } });
  });
});

describe('police who neither explain nor file', () => {
  const suggested = event('SupervisionSuggested', { reasons: '' });
  const reasonsAsked = event('ReasonsAsked', { reference: '4号' });
  it('are ordered to file without their reasons, and told to correct it', () => {
    const silent = [...toPolice, declined, suggested, reasonsAsked] as const;
    room
      .given(...silent)
      .when({ type: 'NotifyFiling', ...on, reference: '5号' })
      .thenTypes('FilingOrdered');
    room
      .given(...silent)
      .when({ type: 'RectifyPolice', ...on, reference: '7号' })
      .thenTypes('PoliceRectificationNotified');
    room
      .given(...silent, event('FilingOrdered', { reference: '5号' }))
      .when({ type: 'RectifyPolice', ...on, reference: '7号' })
      .thenTypes('PoliceRectificationNotified');
  });
  it('may file of themselves', () => {
    room
      .given(...toPolice, declined, suggested)
      .when({ type: 'AcceptCase', ...on, reference: '1号' })
      .then(filed);
  });
});
