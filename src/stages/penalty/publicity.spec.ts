import { describe, expect, it } from '@jest/globals';
import {
  answered,
  cmd,
  decided,
  event,
  inForce,
  legal,
  on,
  r1,
  room,
  term,
  withParty,
} from '../../../test/harness/penalty-facts.js';
import { facts } from '../../../test/harness/room.js';
import { penalty } from './penalty.js';

const shown = event('DecisionPublished', {
  ...r1,
  number: '1号',
  naturalPerson: true,
  name: null,
  summary: '',
  extent: 'severe',
});
const publish = { type: 'PublishDecision' as const, ...on, ...r1, summary: '销售侵犯注册商标专用权的商品' };

describe('publicity', () => {
  it('lasts by how heavy the penalty is, unless the officer finds it minor', () => {
    const as = (extent: string) =>
      event('DecisionPublished', {
        ...r1,
        number: '1号',
        summary: publish.summary,
        extent,
        naturalPerson: false,
        name: '某商行',
      });
    const light = event('PenaltyDecided', { ...decided.data, heavy: false });
    room
      .given(...inForce)
      .when(publish, withParty(legal('r1')))
      .then(as('severe'));
    room
      .given(...answered, light)
      .when(publish, withParty(legal('r1')))
      .then(as('ordinary'));
    room
      .given(...answered, light)
      .when({ ...publish, extent: 'minor' }, withParty(legal('r1')))
      .then(as('minor'));
  });
  it('is pushed to the province where the party is registered (art. 10)', () => {
    const push = cmd({ type: 'PushPublication', ...on, ...r1, bureau: '某省某市市场监督管理局' });
    room
      .given(...inForce)
      .when(push)
      .refused('penalty.registered-here');
    const elsewhere = event('PenaltyDecided', {
      ...decided.data,
      registeredElsewhere: '某省某市市场监督管理局',
      crossProvince: true,
    });
    room
      .given(...answered, elsewhere)
      .when(push)
      .thenTypes('PublicationPushed');
    room
      .given(...answered, elsewhere, event('PublicationPushed', { ...r1, bureau: '' }))
      .when(push)
      .refused('penalty.already-pushed');
  });
  it('ends by itself when its time is over, and earlier when credit was repaired', () => {
    const { state } = room.given(...inForce, shown);
    const over = event('PublicationEnded', { ...r1, because: 'period-over', repairDecision: null });
    expect(penalty.lapse!(term('T-PUB-END', '2026-03-02'), state, facts())).toEqual([over]);
    expect(penalty.lapse!(term('T-PUB-END', '2026-03-02'), room.given(...inForce, shown, over).state, facts())).toEqual(
      [],
    );
    const end = { type: 'EndPublication' as const, ...on, ...r1, repairDecision: '信修〔2026〕1号' };
    room
      .given(...inForce, shown)
      .when(end)
      .thenTypes('PublicationEnded');
    room
      .given(...inForce)
      .when(end)
      .refused('penalty.not-published');
  });
});
