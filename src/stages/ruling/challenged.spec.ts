import { describe, expect, it } from '@jest/globals';
import {
  allServed,
  effect,
  final,
  heard,
  judged,
  passed,
  published,
  remedy,
  room,
  sued,
} from '../../../test/harness/ruling-facts.js';
import type { ProceedingOpened } from '../../case/file.js';
import type { RulingEvent } from './ruling.js';

const suing = [...allServed, sued('r1', 'r1')] as const;
const upon = (given: readonly (RulingEvent | ProceedingOpened)[], type: string, over: object = {}) =>
  room.given(...given).upon(remedy(type, over));
const number = { reference: '1号' };

describe('a suit against the ruling', () => {
  it('holds its effect off, for those whom it concerns', () => {
    upon([...allServed], 'LawsuitTaken').then(sued('r1', 'r1'));
    upon([...allServed, passed('r2')], 'LawsuitTaken', { party: 'q1' }).then(sued('q1', 'r1'), effect('r2', false));
    upon([...allServed], 'LawsuitTaken', { party: 'x' }).refused('ruling.not-a-party');
    upon([...allServed], 'LawsuitTaken', { respondents: ['r2'] }).refused('ruling.sues-for-himself');
    upon([...heard], 'LawsuitTaken').refused('ruling.not-open-to-suit');
    upon([...allServed], 'LawsuitTaken', { of: 'ruling-2' }).then();
    upon([...allServed], 'LawsuitTaken', { act: 'request-not-filed' }).then();
  });
  it('in time that came to light late sets the effect aside', () => {
    upon([...final], 'LawsuitTaken').then(sued('r1', 'r1'), {
      type: 'RulingEffectSetAside',
      data: { parties: ['r1'] },
    });
  });
  it('ends with the judgment in force', () => {
    upon([...suing], 'JudgmentInForce', number).then(judged('maintained'), effect('r1', true));
    upon([...suing, published], 'JudgmentInForce', { ...number, outcome: 'revoked' }).then(judged('revoked', true));
    upon([...suing], 'JudgmentInForce', { ...number, outcome: 'redo' }).then(judged('redo'));
    upon([...suing], 'JudgmentInForce', { outcome: 'changed' }).refused('ruling.not-changed');
    expect(room.given(...suing, judged('redo')).state).toMatchObject({
      is: 'Filed',
      tracks: { r1: { is: 'UnderReview' } },
    });
  });
  it('after a retrial changes only what no longer stands', () => {
    const effective: readonly RulingEvent[] = [judged('maintained'), effect('r1', true)];
    upon([...suing, ...effective], 'JudgmentInForce', number).then(judged('maintained'));
    upon([...suing, ...effective], 'JudgmentInForce', { ...number, outcome: 'revoked' }).then(judged('revoked'));
  });
});

describe('reconsideration of the ruling, where a city opens it', () => {
  it('concerns the ruling only when it revokes', () => {
    upon([...allServed], 'ReconsiderationTaken').then();
    upon([...allServed], 'ReconsiderationConcluded').then();
    upon([...allServed], 'ReconsiderationConcluded', { ...number, outcome: 'revoked' }).then(judged('revoked'));
  });
});
