import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { day, TestServer } from './server.js';

let server: TestServer;
const officer = 'handling-officer';
const countersigner = 'unit-head';
const signer = 'deputy-head';

beforeAll(async () => {
  server = await TestServer.start();
});

afterAll(() => server.stop());

const filing = {
  grounds: '涉嫌销售侵犯注册商标专用权的商品',
  respondents: ['r1'],
  handlers: ['handling-officer', 'assisting-officer'],
  limitation: { lastActOn: day(1), continuing: true, harm: false },
};

interface Case {
  readonly id: string;
}
const viewOf = async ({ id }: Case, who = officer) => (await server.get(`/api/v1/cases/${id}`, who)).body;
const nextOf = async ({ id }: Case, who: string) => (await server.get(`/api/v1/cases/${id}/next`, who)).body;
const give = async (one: Case, command: string, body: object, who: string, room = 'approvals') => {
  const { revision } = await nextOf(one, who);
  const headers = { 'if-match': `"${revision}"` };
  return server.post(`/api/v1/cases/${one.id}/${room}/${command}`, { occurredOn: day(), ...body }, who, headers);
};
const on = (one: Case, command: string, who: string, body: object = {}) =>
  give(one, command, { proposal: 'a1', ...body }, who);
const deskOf = async (who: string, position: number) =>
  (await server.get(`/api/v1/desks/approvals?atLeast=${position}`, who)).body.rows;

async function toBeFiled(): Promise<Case> {
  const { body } = await server.openCase();
  const verified = { findings: '查见', officers: [officer, 'assisting-officer'], suspicionHolds: true };
  await give(body, 'RecordVerification', verified, officer, 'complaint');
  return body;
}

const proposed = { act: 'complaint.ApproveFiling', form: filing, countersigners: [countersigner], signer };

/** 送审、会签、退回、再送、签批, each at the desk of another officer. */
describe('an approval over HTTP', () => {
  it('goes from its proposer to her who countersigns, back, again, and to the signer, whose signature is the act', async () => {
    const one = await toBeFiled();
    const first = await nextOf(one, officer);
    expect(first.acts.map(({ command }: { command: string }) => command)).not.toContain('ApproveFiling');
    const filed = first.proposable.find(({ command }: { command: string }) => command === 'ApproveFiling');
    expect(filed).toMatchObject({ stage: 'complaint', proceeding: 'complaint-1', by: ['deputy-head', 'head'] });
    expect(filed.schema.properties).toHaveProperty('grounds');

    const given = await give(one, 'ProposeAct', proposed, officer);
    expect(given.status).toBe(200);
    const [waiting] = (await viewOf(one)).proposals;
    expect(waiting).toMatchObject({
      id: 'a1',
      label: { zh: '批准立案' },
      document: '立案审批表',
      at: 1,
      days: 0,
      steps: [{ does: 'propose' }, { does: 'countersign', officer: { id: countersigner } }, { does: 'sign' }],
    });
    const grounds = waiting.fields.find(({ field }: { field: string }) => field === 'grounds');
    expect(grounds).toMatchObject({ value: { zh: filing.grounds } });

    const rows = await deskOf(countersigner, given.body.position);
    expect(rows).toMatchObject([{ caseId: one.id, state: { zh: '批准立案' }, waitsFor: { zh: '会签' }, days: 0 }]);
    expect(await deskOf(signer, given.body.position)).toEqual([]);

    const back = await on(one, 'ReturnProposal', countersigner, { returnTo: 0, reason: '请写明案由' });
    expect(await deskOf(countersigner, back.body.position)).toEqual([]);
    expect(await deskOf(officer, back.body.position)).toMatchObject([{ caseId: one.id, proposal: 'a1' }]);
    expect((await viewOf(one)).proposals[0]).toMatchObject({ returned: { reason: '请写明案由' } });

    const form = { ...filing, grounds: '涉嫌销售侵犯“某商标”注册商标专用权的白酒' };
    await on(one, 'ResubmitProposal', officer, { form, note: '已写明' });
    await on(one, 'CountersignProposal', countersigner, { opinion: '同意' });
    const urged = await on(one, 'UrgeProposal', officer);
    expect(await deskOf(signer, urged.body.position)).toMatchObject([{ waitsFor: { zh: '签批' }, urgedOn: day() }]);

    const may = (await nextOf(one, signer)).acts.filter(({ proposal }: { proposal: string }) => proposal === 'a1');
    expect(may.map(({ command }: { command: string }) => command)).toEqual([
      'AddSigner',
      'ReassignProposal',
      'ReturnProposal',
      'SignProposal',
      'SubstituteSigner',
    ]);
    const signed = await on(one, 'SignProposal', signer, { opinion: '同意立案' });
    expect(signed.status).toBe(200);
    expect(signed.body.events.map(({ type }: { type: string }) => type)).toEqual(
      expect.arrayContaining(['ProposalSigned', 'FilingApproved', 'ProceedingOpened']),
    );
    expect(await deskOf(signer, signed.body.position)).toEqual([]);
    expect((await viewOf(one)).proposals).toEqual([]);

    const { entries } = (await server.get(`/api/v1/cases/${one.id}/history`, officer)).body;
    const told = entries.filter(({ type }: { type: string }) => /Proposal|ActProposed/.test(type));
    expect(told.map(({ text }: { text: { zh: string } }) => text.zh)).toEqual([
      expect.stringMatching(/^送审：“批准立案”，.+送.+签批（会签：.+）/),
      expect.stringMatching(/^退回：“批准立案”，.+：请写明案由/),
      expect.stringContaining('重新送审：“批准立案”'),
      expect.stringContaining('会签：“批准立案”'),
      expect.stringContaining('催办：“批准立案”'),
      expect.stringMatching(/^签批：“批准立案”，.+（送审：.+；会签：.+）/),
    ]);
    expect(JSON.stringify(told)).not.toMatch(/\{\w+\}/);
  });

  it('refuses a stale proposal with what changed, and one’s own, each with its code and article; nothing is recorded', async () => {
    const one = await toBeFiled();
    await give(one, 'ProposeAct', { ...proposed, countersigners: [] }, officer);
    const extended = { reasons: '案情复杂' };
    expect((await give(one, 'ExtendVerification', extended, 'head', 'complaint')).status).toBe(200);
    const head = await server.head();
    const stale = await on(one, 'SignProposal', signer);
    expect(stale.status).toBe(422);
    expect(stale.body).toMatchObject({
      code: 'approval.stale-proposal',
      changes: [{ type: 'VerificationExtended', occurredOn: day(), label: { zh: expect.stringContaining('核查') } }],
    });
    expect(stale.body.detail.zh).toMatch(/已有变化（.+核查.+）.+第18条/);
    expect(stale.body.detail.en).toMatch(/art\. 18/);

    const again = await give(one, 'ProposeAct', proposed, officer);
    expect(again.body).toMatchObject({ code: 'approval.waits-already', errors: [{ field: '/act' }] });
    const refusing = { act: 'complaint.RefuseFiling', form: { ground: 'no-fault', reasons: '没有主观过错' } };
    const own = await give(one, 'ProposeAct', { ...refusing, signer: officer }, officer);
    expect(own.status).toBe(422);
    expect(own.body).toMatchObject({ code: 'approval.self', errors: [{ field: '/signer' }] });
    expect(own.body.detail.zh).toMatch(/不得签批自己送审的事项.+第20条/);
    const form = await give(one, 'ProposeAct', { ...proposed, form: { ...filing, handlers: [] } }, officer);
    expect(form.status).toBe(400);
    expect(form.body.errors).toMatchObject([{ field: '/form/handlers' }]);
    expect(await server.head()).toBe(head);
  });

  it('is seen on their days by her who signs in another’s place, and by nobody else', async () => {
    const one = await toBeFiled();
    await give(one, 'ProposeAct', { ...proposed, countersigners: [] }, officer);
    const leave = { officer: 'head', leaveFrom: day(), leaveUntil: day(-2), reason: '出差' };
    const done = await on(one, 'SubstituteSigner', signer, leave);
    const mine = async (who: string) =>
      (await deskOf(who, done.body.position)).filter(({ caseId }: { caseId: string }) => caseId === one.id);
    expect(await mine('head')).toHaveLength(1);
    expect(await mine(signer)).toHaveLength(1);
    expect(await mine('unit-head')).toEqual([]);
    const desks = (await server.get('/api/v1/desks', 'head')).body;
    expect(desks[0]).toMatchObject({ id: 'approvals', personal: true, own: true });
    expect((await server.get('/api/v1/desks/approvals', 'police-liaison')).status).toBe(404);
  });

  it('keeps what is said inside the office from whom the case was handed to', async () => {
    const one = await toBeFiled();
    await give(one, 'ProposeAct', { ...proposed, countersigners: [] }, officer);
    const police = await server.get(`/api/v1/cases/${one.id}`, 'police-liaison');
    expect(police.status).toBe(404);
    const supervisor = await server.get(`/api/v1/cases/${one.id}/next`, 'supervisor');
    expect(supervisor.body.proposable).toEqual([]);
  });

  it('tells who signs what, by law and by the paper of the bureau', async () => {
    const path = '/api/v1/procedures/640500';
    const { body: before } = await server.get(path, 'head');
    expect(before).toMatchObject({ name: '宁夏回族自治区中卫市', mayDelegate: true });
    // Everybody reads who signs; to choose on unsettled points is not the head's.
    expect(before.mayChange).toBe(false);
    expect((await server.get(path, officer)).body.mayDelegate).toBe(false);
    const of = (body: { signing: { act: string }[] }, act: string) => body.signing.find((one) => one.act === act);
    expect(of(before, 'transfer.ApproveTransfer')).toMatchObject({ inPerson: true, roles: [{ id: 'head' }] });
    const delegation = { act: 'penalty.CloseCase', posts: ['deputy-head'], from: day(), authority: '签批权限规定' };
    const give = (body: object, who: string, revision: number) =>
      server.post(`${path}/procedure/DelegateSigning`, { occurredOn: day(), ...body }, who, {
        'if-match': `"${revision}"`,
      });
    expect((await give(delegation, officer, before.revision)).body.code).toBe('role.not-allowed');
    expect((await give(delegation, 'head', before.revision)).status).toBe(200);
    const { body: after } = await server.get(path, 'head');
    expect(of(after, 'penalty.CloseCase')).toMatchObject({
      paper: { authority: '签批权限规定', roles: [{ id: 'deputy-head' }], until: null },
    });
    const never = { ...delegation, act: 'transfer.ApproveTransfer' };
    const refused = await give(never, 'head', after.revision);
    expect(refused.body).toMatchObject({ code: 'delegation.in-person', errors: [{ field: '/act' }] });
    expect(refused.body.detail.zh).toContain('第5条');
  });
});
