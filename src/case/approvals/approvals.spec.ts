import { beforeEach, describe, expect, it } from '@jest/globals';
import { DAY, desk, filing, recorded, refusal, type Who } from '../../../test/harness/approvals.js';
import { Refusal } from '../../engine/decider.js';
import { actor } from '../../play/replay.js';

let office: Awaited<ReturnType<typeof desk>>;
beforeEach(async () => {
  office = await desk();
});
const details = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: unknown) => (error instanceof Refusal ? error.details : error),
  );

/** 送审 */
describe('an act that is proposed', () => {
  it('waits for its signer, and has no effect yet', async () => {
    expect(await recorded(office.propose())).toEqual(['ActProposed']);
    const { state } = await office.handler.load('case', 'a');
    expect(Object.keys((state as { proceedings: object }).proceedings)).toEqual(['complaint-1']);
    expect(await office.proposal()).toMatchObject({
      act: 'complaint.ApproveFiling',
      proceeding: 'complaint-1',
      is: 'waiting',
      at: 1,
      steps: [
        { officer: 'li', does: 'propose' },
        { officer: 'zhang', does: 'sign' },
      ],
    });
  });

  it('is refused to its proposer where it could not be signed today, by the code and the field of the room', async () => {
    const form = (over: object) => refusal(office.propose('li', { form: { ...filing, ...over } }));
    expect(await form({ handlers: ['wang'] })).toEqual(['complaint.two-officers', '/form/handlers']);
    expect(await form({ grounds: '' })).toEqual([['value.too-short', '/form/grounds']]);
    expect(await form({ colour: 'red' })).toEqual([['field.unknown', '/form/colour']]);
  });

  it('is one that a head, a reviewer or a panel gives, and no other', async () => {
    const act = (name: string) => refusal(office.propose('li', { act: name }));
    expect(await act('complaint.RecordVerification')).toEqual(['approval.not-proposable', '/act']);
    expect(await act('approvals.SignProposal')).toEqual(['approval.not-proposable', '/act']);
    expect(await act('case.MergeCase')).toEqual(['approval.not-proposable', '/act']);
    expect(await act('nowhere.Nothing')).toEqual(['approval.not-proposable', '/act']);
  });

  it('lies sealed in the log, like the act itself', async () => {
    await office.propose();
    const log = await office.store.read('case-a', 0);
    expect(JSON.stringify(log.find(({ type }) => type === 'ActProposed'))).not.toContain('涉嫌销售');
  });

  it('waits once: the same act on the same proceeding is not proposed beside it', async () => {
    await office.propose();
    expect(await refusal(office.propose('qian'))).toEqual(['approval.waits-already', '/act']);
    await office.on('li', 'WithdrawProposal');
    expect(await refusal(office.propose('qian'))).toBe('accepted');
  });

  it('is not dated ahead', async () => {
    expect(await refusal(office.propose('li', { occurredOn: '2026-03-03' }))).toEqual(['act.in-future', '/occurredOn']);
  });
});

/** 签批 */
describe('a signature', () => {
  it('gives the act through its own decider, with its number, in the same append', async () => {
    await office.propose();
    const before = (await office.handler.load('case', 'a')).revision;
    const signed = await office.on('zhang', 'SignProposal', { opinion: '同意立案' });
    const [first, ...act] = signed.events;
    expect(first).toMatchObject({
      type: 'ProposalSigned',
      data: { proposer: 'li', officer: 'zhang', countersigners: [], authority: 'SIGN-AGENCY' },
    });
    expect(act.find(({ type }) => type === 'FilingApproved')?.data).toMatchObject({ number: '卫市监立〔2026〕1号' });
    const log = await office.store.read('case-a', before + 1);
    expect(new Set(log.map(({ commandId }) => commandId)).size).toBe(1);
    expect(log.every(({ actor }) => actor === 'zhang')).toBe(true);
    expect(log[0]?.law.map(({ row }) => row)).toContain('SAMRPROC-2022:19');
    expect(JSON.stringify(log)).not.toContain('涉嫌销售');
    expect(await office.proposal()).toMatchObject({ is: 'signed', form: {} });
  });

  it('is not given by who proposed it, nor by who handles the case: an article says that another approves', async () => {
    expect(await refusal(office.propose('zhang'))).toEqual(['approval.self', '/signer']);
    expect(await details(office.propose('zhang'))).toMatchObject({ law: 'SAMRPROC-2022:18' });
    await office.propose();
    await office.on('zhang', 'SignProposal');
    const close = (signer: Who) =>
      office.act('li', 'approvals', 'ProposeAct', {
        act: 'penalty.SuspendInvestigation',
        form: { ground: 'party-missing', reasons: '当事人下落不明' },
        signer,
      });
    expect(await refusal(close('wang'))).toEqual(['approval.own-case', '/signer']);
    expect(await refusal(close('zhou'))).toBe('accepted');
  });

  it('is not given by a post that may not, though the proposal lies with it', async () => {
    await office.propose('li', { signer: 'sun' });
    expect(await refusal(office.on('sun', 'SignProposal'))).toEqual(['approval.wrong-post', null]);
    expect(await details(office.on('sun', 'SignProposal'))).toMatchObject({ law: 'SAMRPROC-2022:18' });
  });

  it('is given once, and by whom it lies with', async () => {
    await office.propose();
    expect(await refusal(office.on('zhou', 'SignProposal'))).toEqual(['approval.not-your-step', null]);
    expect(await refusal(office.on('zhang', 'CountersignProposal'))).toEqual(['approval.other-step', null]);
    await office.on('zhang', 'SignProposal');
    expect(await refusal(office.on('zhang', 'SignProposal'))).toEqual(['approval.over', null]);
    expect(await refusal(office.on('zhang', 'SignProposal', { proposal: 'a9' }))).toEqual([
      'approval.no-such-proposal',
      null,
    ]);
  });

  it('is refused by the room where the law does, and the proposal waits on', async () => {
    const enter = { number: '宁E-1', from: '2024-01-01', validUntil: '2027-01-01', officer: 'wang' };
    await office.propose();
    await office.act('zhao', 'officers', 'EnterCertificate', enter, {
      kind: 'officers',
      id: '640500',
      account: actor('administrator', 'amr'),
    });
    const { revision } = await office.handler.load('case', 'a');
    expect(await refusal(office.on('zhang', 'SignProposal'))).toEqual(['officer.not-certified', '/form/handlers/1']);
    expect((await office.handler.load('case', 'a')).revision).toBe(revision);
    expect(await office.proposal()).toMatchObject({ is: 'waiting', at: 1 });
  });
});

/** 送审之后情况变化 */
describe('a stale proposal', () => {
  const refuseFiling = { ground: 'conditions-missing', reasons: '不足以认定' };

  it('goes back to its proposer, and is refused to its signer with what changed and the article; nothing is recorded', async () => {
    await office.propose();
    await office.propose('li', { act: 'complaint.ExtendVerification', form: { reasons: '案情复杂' } });
    const extended = await office.on('zhang', 'SignProposal', { proposal: 'a2' });
    expect(extended.events.find(({ type }) => type === 'ProposalOvertaken')?.data).toMatchObject({ proposal: 'a1' });
    expect(await office.proposal()).toMatchObject({ at: 0, overtaken: [{ type: 'VerificationExtended', on: DAY }] });
    const { revision } = await office.handler.load('case', 'a');
    expect(await details(office.on('zhang', 'SignProposal'))).toEqual({
      law: 'SAMRPROC-2022:18',
      changes: [{ type: 'VerificationExtended', on: DAY }],
    });
    expect(await refusal(office.on('zhang', 'SignProposal'))).toEqual(['approval.stale-proposal', null]);
    expect((await office.handler.load('case', 'a')).revision).toBe(revision);
  });

  it('is proposed again as it was, or anew, and then signed', async () => {
    await office.propose();
    await office.act('zhang', 'complaint', 'ExtendVerification', { reasons: '案情复杂' });
    expect(await recorded(office.on('li', 'ResubmitProposal'))).toEqual(['ProposalResubmitted']);
    expect(await office.proposal()).toMatchObject({ at: 1, overtaken: [], form: { handlers: ['wang', 'qian'] } });
    expect(await recorded(office.on('zhang', 'SignProposal'))).toContain('FilingApproved');
  });

  it('is not made so by what is merely proposed, by its own steps, or by what concerns another proceeding', async () => {
    await office.propose('li', { countersigners: ['sun'] });
    await office.propose('qian', { act: 'complaint.RefuseFiling', form: refuseFiling });
    await office.on('sun', 'CountersignProposal');
    await office.act('clerk', 'case', 'AddRight', { entry: { id: 't2', type: 'trademark', title: '另一商标' } });
    expect(await office.proposal()).toMatchObject({ at: 2, overtaken: [] });
  });

  it('is as it was once the entry that overtook it is taken back', async () => {
    await office.propose();
    const said = { party: 'h1', platform: '某平台', reachedOn: DAY };
    await office.act('clerk', 'complaint', 'RecordPlatformStatement', said);
    expect(await office.proposal()).toMatchObject({ at: 0 });
    expect(await recorded(office.act('clerk', 'case', 'WithdrawEntry', {}))).toEqual(['EntryWithdrawn']);
    expect(await office.proposal()).toMatchObject({ at: 1, overtaken: [] });
  });
});

/** 已签批的不得以更正、撤回改变 */
describe('what was signed', () => {
  it('is neither corrected nor taken back', async () => {
    await office.propose();
    await office.on('zhang', 'SignProposal');
    const log = await office.store.read('case-a', 0);
    const entry = log.find(({ type }) => type === 'FilingApproved')?.id;
    expect(await refusal(office.act('zhang', 'case', 'WithdrawEntry', { entry }))).toEqual([
      'withdrawal.effect-outside',
      '/entry',
    ]);
    const values = { grounds: '别的理由' };
    expect(await refusal(office.act('zhang', 'case', 'CorrectEntry', { entry, values, reason: '写错' }))).toEqual([
      'correction.effect-outside',
      '/entry',
    ]);
  });
});
