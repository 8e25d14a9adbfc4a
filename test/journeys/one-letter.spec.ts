import { describe, expect, it } from '@jest/globals';
import { allRooms } from '../../src/case/stages.js';
import type { CaseFile } from '../../src/case/file.js';
import { definitionOf } from '../../src/engine/command.js';
import { Refusal } from '../../src/engine/decider.js';
import { memoryOffice, registration } from '../harness/office.js';
import { actor } from '../../src/play/replay.js';

const consumer = { id: 'c1', kind: 'natural', roles: ['complainant', 'informant'], name: '钱某', phone: '13900000000' };
const shop = { id: 'r1', kind: 'legal', roles: ['respondent'], name: '某商行' };
const letter = {
  ...registration,
  source: 'consumer-complaint',
  parties: [consumer, shop],
  rights: [{ id: 't1', type: 'trademark', title: '某某' }],
};

type Office = Awaited<ReturnType<typeof memoryOffice>>;
const fileOf = async (office: Office, id = 'a') => (await office.handler.load('case', id)).state as CaseFile;
const open = (office: Office, body: object) => office.act('a', 'case', 'OpenCase', 'intake-clerk', body);
const states = (file: CaseFile) =>
  Object.fromEntries(Object.values(file.proceedings).map(({ id, state }) => [id, state.is]));

async function refusal(doing: Promise<unknown>): Promise<string> {
  try {
    await doing;
    return 'accepted';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe('one letter that asks for several things (令20 art. 7)', () => {
  it('opens a proceeding for each, on its own road and with its own terms, under one number', async () => {
    const office = await memoryOffice();
    await open(office, { ...letter, also: ['report'] });
    const file = await fileOf(office);
    expect(states(file)).toEqual({ 'complaint-1': 'AwaitingAcceptance', 'complaint-2': 'Verifying' });
    expect(Object.values(file.terms).map(({ limit, proceeding }) => `${limit} ${proceeding}`)).toEqual([
      'T-CMP-ACCEPT complaint-1',
      'T-CLUE-VERIFY complaint-2',
    ]);
    expect(file.number).toBe('卫市监案源〔2026〕1号');
  });
  it('may open a ruling beside a verification', async () => {
    const office = await memoryOffice();
    const holder = { id: 'h1', kind: 'legal', roles: ['right-holder', 'requester'], name: '某科技公司' };
    const rights = [{ id: 'p1', type: 'patent-invention', title: '一种阀门', holder: 'h1' }];
    await open(office, { ...letter, source: 'patent-request', also: ['report'], parties: [holder, shop], rights });
    expect(Object.keys((await fileOf(office)).proceedings)).toEqual(['ruling-1', 'complaint-1']);
  });
  it('does not name the same source twice', async () => {
    const office = await memoryOffice();
    expect(await refusal(open(office, { ...letter, also: ['consumer-complaint'] }))).toBe('case.source-twice');
  });
});

describe('the road of a letter', () => {
  it('of a right holder is never that of a consumer (令20 arts 3, 15)', async () => {
    const office = await memoryOffice();
    const parties = [{ ...consumer, roles: ['complainant', 'right-holder'] }, shop];
    expect(await refusal(open(office, { ...letter, parties }))).toBe('case.right-holder-is-no-consumer');
    const rights = [{ ...letter.rights[0], holder: 'c1' }];
    expect(await refusal(open(office, { ...letter, rights }))).toBe('case.right-holder-is-no-consumer');
  });
  it('needs the right that it is about', async () => {
    const office = await memoryOffice();
    expect(await refusal(open(office, { ...letter, source: 'copyright-complaint' }))).toBe('case.copyright-needed');
    expect(await refusal(open(office, { ...letter, source: 'patent-request' }))).toBe('case.patent-needed');
  });
  it.each([
    ['consultation', 'case.is-consultation'],
    ['petition', 'case.is-petition'],
    ['disclosure', 'case.is-disclosure-request'],
    ['reconsideration', 'case.is-reconsideration'],
    ['discipline', 'case.is-discipline'],
  ])('that is a %s leads to another channel, and no case begins (art. 39)', async (source, code) => {
    const office = await memoryOffice();
    expect(await refusal(open(office, { ...letter, source }))).toBe(code);
    expect((await office.handler.load('case', 'a')).revision).toBe(-1);
  });
  it('depends on whose procedure the unit follows', async () => {
    const office = await memoryOffice();
    const account = actor('intake-clerk', 'agriculture');
    await office.act('a', 'case', 'OpenCase', 'intake-clerk', { ...letter, source: 'report' }, { account });
    expect(Object.values((await fileOf(office)).terms).map(({ limit }) => limit)).toEqual(['T-CLUE-VERIFY-AGRI']);
  });
});

describe('a clue found in mediation (令20 art. 23)', () => {
  const clue = { source: 'mediation-clue', receivedOn: '2026-03-02' };
  it('is verified beside it, from the day on which it was found', async () => {
    const office = await memoryOffice();
    await open(office, letter);
    await office.act('a', 'complaint', 'AcceptComplaint', 'intake-clerk', {});
    await office.act('a', 'case', 'AddSource', 'mediator', clue);
    const file = await fileOf(office);
    expect(states(file)).toMatchObject({ 'mediation-1': 'Mediating', 'complaint-2': 'Verifying' });
    expect(file.terms['T-CLUE-VERIFY/complaint-2/-/1']).toMatchObject({ dueOn: '2026-03-23', is: 'running' });
    expect(file.terms['T-CMP-MED/mediation-1/-/1']?.is).toBe('running');
  });
  it('needs a mediation, and a day that is not to come', async () => {
    const office = await memoryOffice();
    await open(office, letter);
    expect(await refusal(office.act('a', 'case', 'AddSource', 'intake-clerk', clue))).toBe('case.no-mediation');
    const late = { source: 'report', receivedOn: '2026-03-03' };
    expect(await refusal(office.act('a', 'case', 'AddSource', 'intake-clerk', late))).toBe(
      'case.received-after-registration',
    );
  });
});

describe('a transfer to another department of the city', () => {
  it('lets it see the case', async () => {
    const office = await memoryOffice();
    await open(office, { ...letter, source: 'report' });
    await office.act('a', 'complaint', 'TransferToOtherAgency', 'deputy-head', {
      agency: '市农业农村局',
      department: 'agriculture',
      reasons: '涉嫌侵犯植物新品种权',
    });
    expect((await fileOf(office)).handedTo).toEqual(['agriculture']);
  });
});

describe('no letter is left without a next step', () => {
  const room = allRooms.complaint!;
  it('in any state that is not an end', () => {
    const open = Object.keys(room.words.states).filter((state) => !room.ends.includes(state) && state !== 'Registered');
    const acts = Object.values(room.commands).flatMap((command) => definitionOf(command).in ?? []);
    expect(open.filter((state) => !acts.includes(state))).toEqual([]);
  });
});
