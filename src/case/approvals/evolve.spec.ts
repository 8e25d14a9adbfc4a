import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Happened } from '../../engine/decider.js';
import { evolveProposals, proposalEventTypes, withoutPerson } from './evolve.js';
import { actsFor, formOf, type Proposals } from './proposal.js';

const at = (type: string, data: object, occurredOn = '2026-03-02'): Happened => ({
  type,
  data: { proposal: 'a1', ...data },
  occurredOn,
  occurredAt: null,
});
const act = 'penalty.DecidePenalty';
const hands = { proposer: 'li', countersigners: ['sun'], signer: 'zhao' };
const proposed = at('ActProposed', {
  act,
  party: 'r1',
  form: { reasons: '理由' },
  personal: { name: '赵小明' },
  ...hands,
});
const fold = (...events: readonly Happened[]) => events.reduce<Proposals>(evolveProposals, {});

describe('a proposal, as it is folded', () => {
  it('keeps what lies under a person’s key apart, and loses it with that person', () => {
    const proposals = fold(proposed);
    expect(formOf(proposals.a1!)).toEqual({ reasons: '理由', name: '赵小明' });
    expect(withoutPerson(proposals, 'r2').a1).toEqual(proposals.a1);
    expect(withoutPerson(proposals, 'r1').a1).toMatchObject({ form: { reasons: '理由' }, personal: null });
    const erased = at('ActProposed', { act, party: 'r1', form: {}, personal: { erased: true }, ...hands });
    expect(fold(erased).a1).toMatchObject({ personal: null });
  });

  it('goes on from step to step, and begins anew when it is proposed again', () => {
    const signed = at('ProposalCountersigned', {}, '2026-03-03');
    expect(fold(proposed, signed).a1).toMatchObject({
      at: 2,
      since: '2026-03-03',
      steps: [{}, { signedOn: '2026-03-03' }, {}],
    });
    const again = at('ProposalResubmitted', { form: { reasons: '补充' } }, '2026-03-04');
    const anew = fold(proposed, signed, at('ProposalReturned', { returnTo: 0, reason: '补充' }), again).a1;
    expect(anew).toMatchObject({ at: 1, form: { reasons: '补充' }, personal: {}, steps: [{}, { signedOn: null }, {}] });
  });

  it('holds nothing more once it is over', () => {
    expect(fold(proposed, at('ProposalWithdrawn', {})).a1).toMatchObject({ is: 'withdrawn', form: {}, personal: {} });
    const over = fold(proposed, at('ProposalSigned', {}), at('ProposalReturned', { returnTo: 0 }));
    expect(over.a1).toMatchObject({ is: 'signed' });
  });

  it('takes any subset of its facts without failing', () => {
    const any = fc.record({
      type: fc.constantFrom(...proposalEventTypes),
      data: fc.dictionary(fc.constantFrom('proposal', 'step', 'returnTo', 'officer', 'acts', 'form'), fc.jsonValue()),
    });
    fc.assert(
      fc.property(fc.array(any), (events) => {
        const all = [proposed, ...events.map(({ type, data }) => at(type, { ...data, proposal: 'a1' }))];
        expect(fold(...all).a1?.steps.length).toBeGreaterThan(1);
      }),
    );
  });

  it('lies with a substitute on the days of the leave alone', () => {
    const leave = { step: 1, officer: 'qian', leaveFrom: '2026-03-03', leaveUntil: '2026-03-04' };
    const step = fold(proposed, at('SignerSubstituted', leave)).a1!.steps[1]!;
    const on = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'];
    expect(on.map((day) => actsFor(step, 'qian', day))).toEqual([false, true, true, false]);
    expect(on.every((day) => actsFor(step, 'sun', day))).toBe(true);
  });
});
