import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CaseFile } from '../../src/case/file.js';
import { Refusal } from '../../src/engine/decider.js';
import { type Scope } from '../../src/access/policy.js';
import { documentsFor } from '../../src/http/file-view.js';
import * as penalty from '../../src/stages/penalty/steps.js';
import { memoryOffice, registration } from '../harness/office.js';
import { proposal } from '../harness/proposal.js';

const officers = ['handling-officer', 'wang'];
const parties = [
  registration.parties[0],
  { id: 'r1', kind: 'legal', roles: ['respondent'], name: '某商行', creditCode: '91640500MA0000001C' },
];
const address = { party: 'r1', address: '沙坡头区某路1号', electronic: false, told: true };

/** What stands beside the proceedings of a case: secrets, the address for service, terms that were missed. */
describe('beside the proceedings', () => {
  let office: Awaited<ReturnType<typeof memoryOffice>>;
  const day = (date: string) => office.clock.set(`${date}T10:00:00+08:00`);
  const own = (name: string, role: string, body: object) => office.act('a', 'case', name, role, body);
  const act = (name: string, role: string, body: object = {}) => office.act('a', 'penalty', name, role, body);
  const step = (one: { by: string; do: string; with: object }) => act(one.do, one.by, one.with);
  const file = async () => (await office.handler.load('case', 'a')).state as CaseFile;
  const track = async () => (await file()).proceedings['penalty-1']?.state.tracks.r1;
  const term = async (limit: string) => Object.values((await file()).terms).findLast((one) => one.limit === limit);
  const refused = async (asked: Promise<unknown>) =>
    asked.then(
      () => 'accepted',
      (error: unknown) => (error instanceof Refusal ? error.code : error),
    );

  async function lapse(limit: string, date: string) {
    const running = await term(limit);
    day(date);
    return office.act('a', 'case', 'LapseTerm', 'clock', { term: running?.id, revision: running?.revision });
  }

  async function proposed() {
    await step(penalty.officersInspectSite('沙坡头区', officers));
    await step(penalty.officersTellRights('r1', officers));
    await step(penalty.officerReportsInvestigation());
    await step(penalty.reviewerAgrees());
    await step(penalty.headApprovesProposals(proposal));
  }

  beforeEach(async () => {
    office = await memoryOffice('2026-03-02T10:00:00+08:00');
    await office.act('a', 'case', 'OpenCase', 'intake-clerk', { ...registration, parties });
    await office.act('a', 'complaint', 'RecordVerification', 'handling-officer', {
      findings: '现场发现涉案商品',
      officers,
      suspicionHolds: true,
    });
    await office.act('a', 'complaint', 'ApproveFiling', 'deputy-head', {
      grounds: '涉嫌侵犯注册商标专用权',
      respondents: ['r1'],
      handlers: officers,
      limitation: { lastActOn: '2026-01-01', continuing: true, harm: false },
    });
  });

  describe('a secret', () => {
    const secret = { kind: 'state-secret', readers: ['wang'], reasons: '涉及国防科工项目' };
    it('of the state is marked by a head, for the whole file, with its readers; nobody else finds the case', async () => {
      expect(await refused(own('MarkSecrecy', 'handling-officer', secret))).toBe('secrecy.head-marks');
      expect(await refused(own('MarkSecrecy', 'head', { kind: secret.kind, reasons: secret.reasons }))).toBe(
        'secrecy.readers-needed',
      );
      await own('MarkSecrecy', 'head', secret);
      await expect(own('AddRight', 'handling-officer', {})).rejects.toMatchObject({ name: 'NotThere' });
      await own('LiftSecrecy', 'head', { mark: 's1', reasons: '已解密' });
      expect((await file()).secrecy).toEqual({});
      await own('MarkSecrecy', 'handling-officer', { kind: 'privacy', reasons: '涉及个人健康信息' });
      expect(Object.keys((await file()).secrecy)).toEqual(['s2']);
      expect(await refused(own('LiftSecrecy', 'head', { mark: 's1', reasons: '已解密' }))).toBe('secrecy.no-such-mark');
    });

    it('keeps documents from whoever has the case only by hand-over', async () => {
      const document = (n: number) => ({
        document: `0000000${n}-0000-4000-8000-000000000000`,
        title: `书证${n}`,
        kind: 'documentary-evidence',
        mediaType: 'application/pdf',
        bytes: 1,
        sha256: '0'.repeat(64),
      });
      await own('AttachDocument', 'handling-officer', document(1));
      await own('AttachDocument', 'handling-officer', document(2));
      await own('MarkSecrecy', 'handling-officer', {
        kind: 'trade-secret',
        document: document(2).document,
        reasons: '配方',
      });
      const shown = async (scope: Scope) => documentsFor(await file(), scope).map(({ title }) => title);
      expect(await shown('whole')).toEqual(['书证1', '书证2']);
      expect(await shown(new Set())).toEqual(['书证1']);
    });
  });

  describe('the confirmed address for service', () => {
    const notice = (method: string) => act('ServeNotice', 'handling-officer', { party: 'r1', method });
    it('is where what comes back is served, once the party was told so', async () => {
      await proposed();
      expect(await refused(notice('returned'))).toBe('service.address-unconfirmed');
      await own('ConfirmServiceAddress', 'handling-officer', { ...address, told: false });
      expect(await refused(notice('returned'))).toBe('service.consequence-untold');
      await own('ConfirmServiceAddress', 'handling-officer', address);
      expect(await refused(notice('electronic'))).toBe('service.no-electronic-consent');
      await notice('returned');
      // The five working days of the statement run from the return.
      expect(await term('T-STATEMENT')).toMatchObject({ startedOn: '2026-03-02', dueOn: '2026-03-09' });
    });
    it('takes electronic papers only with an address for them', async () => {
      const electronic = { ...address, electronic: true };
      expect(await refused(own('ConfirmServiceAddress', 'handling-officer', electronic))).toBe('service.email-needed');
      expect(await refused(own('ConfirmServiceAddress', 'handling-officer', { ...address, party: 'x' }))).toBe(
        'case.unknown-party',
      );
      await own('ConfirmServiceAddress', 'handling-officer', { ...electronic, email: 'shop@example.com' });
      await proposed();
      await notice('electronic');
      expect(await track()).toMatchObject({ is: 'Notified' });
    });
    it('is kept of nobody whose data was erased', async () => {
      const person = { id: 'w1', kind: 'natural', roles: ['informant'], name: '赵某' };
      await own('AddParty', 'intake-clerk', { entry: person });
      await own('ErasePerson', 'administrator', { party: 'w1', reason: '依申请删除' });
      const again = own('ConfirmServiceAddress', 'handling-officer', { ...address, party: 'w1' });
      expect(await refused(again)).toBe('case.already-erased');
    });
  });

  describe('a missed term', () => {
    const excuse = {
      obstacle: '洪水致交通、通信中断',
      obstacleFrom: '2026-03-05',
      obstacleEndedOn: '2026-03-13',
      appliedOn: '2026-03-16',
      allowed: true,
      reasons: '属于不可抗力',
    };
    const ask = async (over: object = {}) =>
      own('ExcuseMissedTerm', 'head', { term: (await term('T-STATEMENT'))?.id, ...excuse, ...over });

    beforeEach(async () => {
      await proposed();
      await step(penalty.officerServesNotice('r1'));
      // Notice of Monday 2 March: the five working days end on the 9th.
      await lapse('T-STATEMENT', '2026-03-11');
      expect(await track()).toMatchObject({ statement: 'waived' });
      day('2026-03-17');
    });

    it('is resumed with the days that were left, and the waiver falls', async () => {
      await ask();
      // 3, 4 and 5 March are counted; two working days after the 13th are left: the 17th.
      expect(await term('T-STATEMENT')).toMatchObject({ is: 'running', dueOn: '2026-03-17', excludedDays: 6 });
      expect(await track()).toMatchObject({ statement: 'open' });
      await act('RecordStatement', 'handling-officer', {
        party: 'r1',
        statement: '进货有合法来源',
        review: '不采纳',
        waivesHearing: false,
      });
      expect(await term('T-STATEMENT')).toMatchObject({ is: 'met' });
    });

    it('is asked for within ten days of the end of the obstacle: the day before, the day itself, the day after', async () => {
      const late = { obstacleEndedOn: '2026-03-10' };
      day('2026-03-24');
      expect(await refused(ask({ ...late, appliedOn: '2026-03-21' }))).toBe('excuse.asked-too-late');
      // 20 March is the tenth day, a Friday.
      await ask({ ...late, appliedOn: '2026-03-20', allowed: false });
      await ask({ ...late, appliedOn: '2026-03-19', allowed: false });
      expect(await term('T-STATEMENT')).toMatchObject({ is: 'lapsed' });
    });

    it('was missed by a party, for a reason that stood at its end', async () => {
      const decide = (await term('T-PEN-DECIDE'))?.id;
      expect(await refused(ask({ term: decide }))).toBe('excuse.not-a-partys-term');
      expect(await refused(ask({ term: 'T-X/penalty-1/-/1' }))).toBe('excuse.no-such-term');
      expect(await refused(ask({ obstacleFrom: '2026-03-10' }))).toBe('excuse.obstacle-after-term');
      expect(await refused(ask({ obstacleEndedOn: '2026-03-08' }))).toBe('excuse.obstacle-before-end');
      expect(await refused(ask({ appliedOn: '2026-03-18' }))).toBe('excuse.dates');
      await ask();
      expect(await refused(ask())).toBe('excuse.not-missed');
    });
  });
});
