import { beforeEach, describe, expect, it } from '@jest/globals';
import { certificatesKnown, evolveCertificates, noCertificates } from '../../src/case/certificates.js';
import { Refusal, type Happened } from '../../src/engine/decider.js';
import { memoryOffice, registration } from '../harness/office.js';

const entered = (officer: string, over: object = {}) => ({
  officer,
  number: `宁E-${officer}`,
  from: '2024-01-01',
  validUntil: '2026-03-03',
  ...over,
});
const limitation = { lastActOn: '2026-03-01', continuing: true, harm: false };
const filing = { grounds: '涉嫌侵犯注册商标专用权', respondents: ['r1'], handlers: ['li', 'wang'], limitation };

/** 行政处罚由具有行政执法资格的执法人员实施 (行政处罚法 art. 42). */
describe('officers without a certificate', () => {
  let office: Awaited<ReturnType<typeof memoryOffice>>;
  const register = (name: string, body: object, role = 'administrator', city = '640500') =>
    office.act(city, 'officers', name, role, body, { kind: 'officers' });
  const enter = (officer: string, over: object = {}) => register('EnterCertificate', entered(officer, over));
  const file = (over: object = {}) =>
    office.act('a', 'complaint', 'ApproveFiling', 'deputy-head', { ...filing, ...over });
  const act = (name: string, body: object, role = 'handling-officer') => office.act('a', 'penalty', name, role, body);
  const inspect = (officers: readonly string[], over: object = {}) =>
    act('InspectSite', {
      place: '沙坡头区',
      officers,
      certificatesShown: true,
      partyPresent: true,
      findings: '查见',
      ...over,
    });
  const refusal = (asked: Promise<unknown>) =>
    asked.then(
      () => null,
      (error: unknown) => (error instanceof Refusal ? [error.code, error.details.field] : error),
    );

  beforeEach(async () => {
    office = await memoryOffice();
    await office.act('a', 'case', 'OpenCase', 'intake-clerk', registration);
    const officers = ['li', 'wang'];
    await office.act('a', 'complaint', 'RecordVerification', 'handling-officer', {
      findings: '查见',
      officers,
      suspicionHolds: true,
    });
  });

  it('are not known where the city keeps no register: the certificates shown are all there is', async () => {
    expect(await office.world.certificates('640500')).toBeNull();
    await file();
    expect(await refusal(inspect(['li', 'wang']))).toBeNull();
    expect(await refusal(inspect(['li', 'wang'], { certificatesShown: false }))).toEqual([
      'penalty.certificates-not-shown',
      '/certificatesShown',
    ]);
  });

  it('are not assigned a case, at its filing or later', async () => {
    await enter('li');
    expect(await refusal(file())).toEqual(['officer.not-certified', '/handlers/1']);
    await enter('wang');
    await file();
    const handlers = ['li', 'zhou'];
    const named = act('NameHandlers', { handlers, reasons: '王某调离' }, 'unit-head');
    expect(await refusal(named)).toEqual(['officer.not-certified', '/handlers/1']);
  });

  it('act in nothing, whatever the act: the last day of a certificate counts, the day after does not', async () => {
    await enter('li', { validUntil: '2027-12-31' });
    await enter('wang', { validUntil: '2026-03-03' });
    await file();
    expect(await refusal(inspect(['li', 'zhou']))).toEqual(['officer.not-certified', '/officers/1']);
    for (const [day, refused] of [
      ['2026-03-02', false],
      ['2026-03-03', false],
      ['2026-03-04', true],
    ] as const) {
      office.clock.set(`${day}T18:00:00+08:00`);
      const answer = await refusal(inspect(['li', 'wang']));
      expect([day, answer]).toEqual([day, refused ? ['officer.certificate-not-good', '/officers/1'] : null]);
    }
    // Entered late: what counts is the day of the act.
    expect(await refusal(inspect(['li', 'wang'], { occurredOn: '2026-03-03' }))).toBeNull();
    const rights = { party: 'r1', officers: ['li', 'wang'], certificatesShown: true };
    expect(await refusal(act('TellRights', rights))).toEqual(['officer.certificate-not-good', '/officers/1']);
  });

  it('are those whose certificate was withdrawn, from that day on', async () => {
    await enter('li');
    await enter('wang');
    await register(
      'WithdrawCertificate',
      { number: '宁E-wang', from: '2026-03-03', reason: '调离执法岗位' },
      'legal-reviewer',
    );
    await file();
    office.clock.set('2026-03-03T18:00:00+08:00');
    expect(await refusal(inspect(['li', 'wang'], { occurredOn: '2026-03-02' }))).toBeNull();
    expect(await refusal(inspect(['li', 'wang']))).toEqual(['officer.certificate-not-good', '/officers/1']);
    // A new one makes good.
    await enter('wang', { number: '宁E-9', from: '2026-03-03', validUntil: '2031-03-02' });
    expect(await refusal(inspect(['li', 'wang']))).toBeNull();
  });

  it.each([
    ['an end before the beginning', entered('li', { validUntil: '2023-12-31' }), 'certificate.ends-before-it-begins'],
    ['a number that is taken', entered('wang', { number: '宁E-sun' }), 'certificate.number-taken'],
    ['an act of tomorrow', entered('li', { occurredOn: '2026-03-03' }), 'act.in-future'],
  ])('are entered without %s', async (_what, body, code) => {
    await enter('sun');
    await expect(register('EnterCertificate', body)).rejects.toMatchObject({ code });
  });

  it('are kept by the city’s own legal section or administrator', async () => {
    await expect(register('EnterCertificate', entered('li'), 'administrator', '640100')).rejects.toMatchObject({
      code: 'certificate.other-city',
    });
    await expect(register('EnterCertificate', entered('li'), 'handling-officer')).rejects.toMatchObject({
      name: 'Forbidden',
    });
    const withdraw = (number: string, from: string) =>
      register('WithdrawCertificate', { number, from, reason: '遗失' });
    await enter('li');
    await expect(withdraw('宁E-0', '2026-03-02')).rejects.toMatchObject({ code: 'certificate.unknown' });
    await expect(withdraw('宁E-li', '2026-03-04')).rejects.toMatchObject({ code: 'certificate.not-good-then' });
    await withdraw('宁E-li', '2026-03-02');
    await expect(withdraw('宁E-li', '2026-03-02')).rejects.toMatchObject({ code: 'certificate.withdrawn-already' });
  });

  it('are folded from whatever there is', () => {
    const event = (type: string, data: object): Happened => ({
      type,
      data,
      occurredOn: '2026-03-02',
      occurredAt: null,
    });
    const odd = ['CertificateEntered', 'CertificateWithdrawn', 'OptionSet'].flatMap((type) =>
      [{}, { officer: 'li' }, { number: '1' }, { number: '1', from: '2026-03-02' }].map((data) => event(type, data)),
    );
    expect(certificatesKnown(odd.reduce(evolveCertificates, noCertificates))).toBeNull();
  });
});
