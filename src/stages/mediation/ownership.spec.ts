import { describe, expect, it } from '@jest/globals';
import { facts } from '../../../test/harness/room.js';
import { filed, known, mediating, on, requested, room, start } from '../../../test/harness/mediation-facts.js';
import type { Term } from '../../engine/time/limit.js';
import { mediation, type MediationEvent } from './mediation.js';

type Requested = Extract<MediationEvent, { type: 'MediationRequested' }>;
const asked = requested('patent', 'r1') as Requested;
const disputed = [start('patent', 'r1'), { ...asked, data: { ...asked.data, ownership: true } }, filed()] as const;
const suspension: MediationEvent = { type: 'OwnershipSuspensionAsked', data: { right: 'p1', reference: '中止1号' } };
const granted: MediationEvent = { type: 'OwnershipSuspensionGranted', data: { reference: '中止通知1号' } };

describe('a dispute over who owns a patent (权属纠纷)', () => {
  const ask = { type: 'AskOwnershipSuspension' as const, ...on, right: 'p1', reference: '中止1号' };
  const answer = { type: 'RecordOwnershipSuspension' as const, ...on, granted: true, reference: '中止通知1号' };
  const end = { type: 'EndOwnershipSuspension' as const, ...on };

  it('is said with the request, and only of a patent', () => {
    const request = {
      type: 'RequestMediation' as const,
      ...on,
      kind: 'people' as const,
      requester: 'q1',
      respondents: ['r1'],
      ownership: true,
      dispute: '专利权归属',
    };
    const opening = room.given(start('patent', 'r1'));
    opening.when(request, known).refused('mediation.ownership-of-patents');
    opening.when({ ...request, kind: 'patent' }, known).thenTypes('MediationRequested');
  });

  it('lets a party ask the national office to suspend, once the mediation is filed', () => {
    room
      .given(...disputed)
      .when(ask, known)
      .then(suspension);
    room
      .given(...disputed)
      .when({ ...ask, right: 'p9' }, known)
      .refused('mediation.not-a-patent-on-file');
    room
      .given(...disputed, suspension)
      .when(ask, known)
      .refused('mediation.suspension-asked');
    room
      .given(...mediating)
      .when(ask, known)
      .refused('mediation.no-ownership-dispute');
  });

  it('records the answer, an extension and the end', () => {
    room
      .given(...disputed, suspension)
      .when(answer)
      .then(granted);
    room
      .given(...disputed, suspension)
      .when({ ...answer, granted: false })
      .thenTypes('OwnershipSuspensionRefused');
    room
      .given(...disputed)
      .when(answer)
      .refused('mediation.suspension-not-asked');
    const suspended = room.given(...disputed, suspension, granted);
    suspended.when({ type: 'ExtendOwnershipSuspension', ...on, length: '6 months' }).then({
      type: 'OwnershipSuspensionExtended',
      data: { limit: 'T-MED-OWN-SUSPEND', length: '6 months' },
    });
    suspended.when(end).then({ type: 'OwnershipSuspensionEnded', data: { ground: 'resumed' } });
    const before = room.given(...disputed, suspension);
    before
      .when({ type: 'ExtendOwnershipSuspension', ...on, length: '6 months' })
      .refused('mediation.not-suspended-there');
    before.when(end).refused('mediation.not-suspended-there');
  });

  it('ends by itself when the year runs out', () => {
    const lapsed = { limit: 'T-MED-OWN-SUSPEND', key: null } as Term;
    const { state } = room.given(...disputed, suspension, granted);
    expect(mediation.lapse?.(lapsed, state, facts())).toEqual([
      { type: 'OwnershipSuspensionEnded', data: { ground: 'ran-out' } },
    ]);
    expect(mediation.lapse?.(lapsed, room.given(...disputed, suspension).state, facts())).toEqual([]);
  });
});

describe('what a mediation costs', () => {
  const request = {
    type: 'RequestMediation' as const,
    ...on,
    requester: 'q1',
    respondents: ['r1'],
    feeFen: 100,
    dispute: '侵权赔偿',
  };
  it('is nothing, unless a trade body charges', () => {
    const opening = room.given(start('people', 'r1'));
    opening.when({ ...request, kind: 'people' }, known).refused('mediation.no-fee');
    opening.when({ ...request, kind: 'patent' }, known).refused('mediation.no-fee');
    opening.when({ ...request, kind: 'trade' }, known).thenTypes('MediationRequested');
  });
  it('stands beside what the request needs: a copyright on file, a ruling that found infringement', () => {
    const opening = room.given(start('copyright', 'r1'));
    const { feeFen: _free, ...free } = request;
    opening.when({ ...free, kind: 'copyright' }, known).refused('mediation.copyright-needed');
    opening.when({ ...free, kind: 'damages' }, known).refused('mediation.damages-beside');
    opening
      .when({ ...free, kind: 'damages', attachedRuling: '卫知法裁字〔2025〕3号' }, known)
      .thenTypes('MediationRequested');
  });
});
