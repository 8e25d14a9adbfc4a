import { beforeEach, describe, expect, it } from '@jest/globals';
import { DAY, desk, filing, recorded, refusal } from '../../../test/harness/approvals.js';

let office: Awaited<ReturnType<typeof desk>>;
beforeEach(async () => {
  office = await desk();
});

/** 会签、退回、撤回 */
describe('the steps of a proposal', () => {
  beforeEach(() => office.propose('li', { countersigners: ['qian', 'sun'] }));

  it('are taken in their order', async () => {
    expect(await refusal(office.on('sun', 'CountersignProposal'))).toEqual(['approval.not-your-step', null]);
    expect(await refusal(office.on('zhang', 'SignProposal'))).toEqual(['approval.not-your-step', null]);
    await office.on('qian', 'CountersignProposal', { opinion: '同意' });
    await office.on('sun', 'CountersignProposal');
    const signed = await office.on('zhang', 'SignProposal');
    expect(signed.events[0]?.data).toMatchObject({ countersigners: ['qian', 'sun'] });
  });

  it('go back to any earlier one, with a reason; what was signed from there on is void', async () => {
    await office.on('qian', 'CountersignProposal');
    await office.on('sun', 'CountersignProposal');
    const back = { returnTo: 1, reason: '请补充理由' };
    expect(await refusal(office.on('zhang', 'ReturnProposal', { ...back, returnTo: 3 }))).toEqual([
      'approval.return-to-earlier',
      '/returnTo',
    ]);
    expect(await refusal(office.on('zhang', 'ReturnProposal', { returnTo: 1 }))).toEqual([
      ['field.required', '/reason'],
    ]);
    await office.on('zhang', 'ReturnProposal', back);
    expect(await office.proposal()).toMatchObject({ at: 1, steps: [{}, { signedOn: null }, { signedOn: null }, {}] });
    await office.on('qian', 'ReturnProposal', { returnTo: 0, reason: '请修改' });
    expect(await refusal(office.on('qian', 'CountersignProposal'))).toEqual(['approval.with-proposer', null]);
    expect(await office.proposal()).toMatchObject({ at: 0, returned: { by: 'qian', reason: '请修改' } });
  });

  it('begin again when the proposer has mended the form, which stays the same act', async () => {
    expect(await refusal(office.on('li', 'ResubmitProposal'))).toEqual(['approval.not-returned', null]);
    await office.on('qian', 'ReturnProposal', { returnTo: 0, reason: '请修改' });
    expect(await refusal(office.on('qian', 'ResubmitProposal'))).toEqual(['approval.not-the-proposer', null]);
    const form = { ...filing, grounds: '补充后的立案理由' };
    expect(await refusal(office.on('li', 'ResubmitProposal', { form: { ...form, handlers: ['wang'] } }))).toEqual([
      'complaint.two-officers',
      '/form/handlers',
    ]);
    await office.on('li', 'ResubmitProposal', { form, note: '已补充' });
    expect(await office.proposal()).toMatchObject({ at: 1, returned: null, form: { grounds: '补充后的立案理由' } });
  });

  it('end when the proposer withdraws it', async () => {
    expect(await refusal(office.on('qian', 'WithdrawProposal'))).toEqual(['approval.not-the-proposer', null]);
    expect(await recorded(office.on('li', 'WithdrawProposal', { reason: '另行处理' }))).toEqual(['ProposalWithdrawn']);
    expect(await refusal(office.on('qian', 'CountersignProposal'))).toEqual(['approval.over', null]);
  });

  it('are not turned back in time', async () => {
    const early = { occurredOn: '2026-03-01' };
    expect(await refusal(office.on('qian', 'CountersignProposal', early))).toEqual([
      'act.before-precondition',
      '/occurredOn',
    ]);
  });
});

/** 加签、转办、顶岗、催办 */
describe('the hands that a proposal goes through', () => {
  beforeEach(() => office.propose());

  it('are one more, before the one that it lies with', async () => {
    expect(await refusal(office.on('zhou', 'AddSigner', { officer: 'sun' }))).toEqual(['approval.not-yours', null]);
    expect(await refusal(office.on('zhang', 'AddSigner', { officer: 'li' }))).toEqual([
      'approval.countersigns-own',
      '/officer',
    ]);
    expect(await refusal(office.on('zhang', 'AddSigner', { officer: 'zhang' }))).toEqual([
      'approval.officer-twice',
      '/officer',
    ]);
    await office.on('zhang', 'AddSigner', { officer: 'sun', reason: '请先会签' });
    expect(await refusal(office.on('zhang', 'SignProposal'))).toEqual(['approval.not-your-step', null]);
    await office.on('sun', 'CountersignProposal');
    expect(await recorded(office.on('zhang', 'SignProposal'))).toContain('ProposalSigned');
  });

  it('are another: who wrote it, whom it lies with and a head may say so', async () => {
    const to = { officer: 'zhou', reason: '张分管出差' };
    expect(await refusal(office.on('qian', 'ReassignProposal', to))).toEqual(['approval.not-yours', null]);
    expect(await refusal(office.on('zhao', 'ReassignProposal', { ...to, step: 4 }))).toEqual([
      'approval.no-open-step',
      '/step',
    ]);
    await office.on('zhao', 'ReassignProposal', to);
    expect(await refusal(office.on('zhang', 'SignProposal'))).toEqual(['approval.not-your-step', null]);
    expect(await recorded(office.on('zhou', 'SignProposal'))).toContain('FilingApproved');
  });

  it('are a substitute on the days of a leave, who signs by her own competence', async () => {
    const leave = { officer: 'zhou', leaveFrom: DAY, leaveUntil: '2026-03-04', reason: '张分管休假' };
    const bad = { ...leave, leaveUntil: '2026-03-01' };
    expect(await refusal(office.on('zhang', 'SubstituteSigner', bad))).toEqual(['approval.leave-over', '/leaveUntil']);
    expect(await refusal(office.on('li', 'SubstituteSigner', leave))).toEqual(['approval.not-yours', null]);
    await office.on('zhang', 'SubstituteSigner', leave);
    office.clock.set('2026-03-05T10:00:00+08:00');
    expect(await refusal(office.on('zhou', 'SignProposal', { occurredOn: '2026-03-05' }))).toEqual([
      'approval.not-your-step',
      null,
    ]);
    const signed = await office.on('zhou', 'SignProposal', { occurredOn: '2026-03-04' });
    expect(signed.events[0]?.data).toMatchObject({ officer: 'zhou', inPlaceOf: 'zhang' });
  });

  it('are urged once a day, and not by whom it lies with', async () => {
    expect(await refusal(office.on('zhang', 'UrgeProposal'))).toEqual(['approval.waits-for-you', null]);
    expect(await refusal(office.on('qian', 'UrgeProposal'))).toEqual(['approval.not-yours', null]);
    expect(await recorded(office.on('li', 'UrgeProposal'))).toEqual(['ProposalUrged']);
    expect(await refusal(office.on('zhao', 'UrgeProposal'))).toEqual(['approval.urged-today', null]);
    expect(await office.proposal()).toMatchObject({ urgedOn: DAY, since: DAY });
  });

  it('are not urged again as of an earlier day', async () => {
    const next = { occurredOn: '2026-03-03' };
    office.clock.set('2026-03-03T10:00:00+08:00');
    await office.on('li', 'UrgeProposal', next);
    expect(await refusal(office.on('li', 'UrgeProposal'))).toEqual(['approval.urged-today', null]);
    office.clock.set('2026-03-04T10:00:00+08:00');
    // Today it could be urged: the day is what was typed wrong.
    expect(await refusal(office.on('li', 'UrgeProposal'))).toEqual(['approval.urged-today', '/occurredOn']);
    expect(await recorded(office.on('li', 'UrgeProposal', { occurredOn: '2026-03-04' }))).toEqual(['ProposalUrged']);
  });
});
