import { beforeEach, describe, expect, it } from '@jest/globals';
import { DAY, desk, recorded, refusal } from '../../../test/harness/approvals.js';
import { acts } from '../../law/acts.js';
import { signingOn, signingRows } from '../../law/signing.js';
import { actor } from '../../play/replay.js';
import { allRooms } from '../stages.js';
import { proposables } from './proposable.js';

const FILING = 'complaint.ApproveFiling';

/** 签批权限表 */
describe('the table of who signs', () => {
  const on = '2026-03-02';

  it('knows the level of every act that can be proposed', () => {
    const unknown = proposables(allRooms).filter(({ definition }) => !signingOn(definition.by, on));
    expect(unknown.map(({ room, name }) => `${room}.${name}`)).toEqual([]);
  });

  it('has one row for a level on a day, each of an act of law that is known', () => {
    const known = new Set(acts.map(({ id }) => id));
    expect(signingRows.filter(({ law }) => !known.has(law.split(':')[0] ?? ''))).toEqual([]);
    const levels = signingRows.map(({ level, from }) => [...level].sort().join() + from);
    expect(new Set(levels).size).toBe(signingRows.length);
    expect(signingRows.filter(({ from, to }) => to !== null && to < from)).toEqual([]);
  });

  it('says of what the law reserves to the head that it is signed in person', () => {
    const alone = proposables(allRooms).filter(({ definition: { by } }) => by.join() === 'head');
    expect(alone.map(({ name }) => name)).toEqual(expect.arrayContaining(['ApproveTransfer', 'RefuseTransfer']));
    expect(alone.every(({ definition }) => signingOn(definition.by, on)?.inPerson)).toBe(true);
  });
});

/** 签批授权 */
describe('a delegation of the bureau', () => {
  let office: Awaited<ReturnType<typeof desk>>;
  const delegate = (over: object = {}, role = 'head', city = '640500') =>
    office.act(
      'zhao',
      'procedure',
      'DelegateSigning',
      { act: FILING, posts: ['head'], from: DAY, authority: '卫市监发〔2026〕3号', ...over },
      { kind: 'procedure', id: city, account: actor(role, 'amr') },
    );
  beforeEach(async () => {
    office = await desk();
  });

  it('says which posts of the level sign, from its day on, by which paper', async () => {
    await delegate({ from: '2026-03-03' });
    await office.propose();
    office.clock.set('2026-03-03T10:00:00+08:00');
    const on = { occurredOn: '2026-03-03' };
    expect(await refusal(office.on('zhang', 'SignProposal', on))).toEqual(['approval.not-delegated', null]);
    await office.on('zhang', 'ReassignProposal', { officer: 'zhao', reason: '授权已变', ...on });
    const signed = await office.on('zhao', 'SignProposal', on);
    expect(signed.events[0]?.data).toMatchObject({ authority: 'SIGN-AGENCY', authorityPaper: '卫市监发〔2026〕3号' });
  });

  it('is asked for the day of the signature: what was signed the day before stands by what held then', async () => {
    await delegate({ from: '2026-03-03' });
    await office.propose();
    office.clock.set('2026-03-03T10:00:00+08:00');
    expect(await recorded(office.on('zhang', 'SignProposal'))).toContain('FilingApproved');
  });

  it('holds for what was signed on paper too', async () => {
    await delegate();
    const form = { reasons: '案情复杂' };
    await delegate({ act: 'complaint.ExtendVerification' });
    expect(await refusal(office.act('zhang', 'complaint', 'ExtendVerification', form))).toEqual([
      'approval.not-delegated',
      null,
    ]);
    expect(await refusal(office.act('zhao', 'complaint', 'ExtendVerification', form))).toBe('accepted');
  });

  it('ends on its last day, or with the next paper', async () => {
    await delegate({ until: DAY });
    await office.propose();
    office.clock.set('2026-03-03T10:00:00+08:00');
    expect(await recorded(office.on('zhang', 'SignProposal', { occurredOn: '2026-03-03' }))).toContain(
      'FilingApproved',
    );
  });

  it('may have held of one on the day of the signature and not hold today: then the day is at fault', async () => {
    const until = { act: 'complaint.ExtendVerification', until: DAY };
    await delegate(until);
    office.clock.set('2026-03-03T10:00:00+08:00');
    const form = { reasons: '案情复杂', occurredOn: DAY };
    const given = office.act('zhang', 'complaint', 'ExtendVerification', form);
    expect(await refusal(given)).toEqual(['approval.not-delegated', '/occurredOn']);
  });

  it('is never of what is signed in person, nor to a post that may not sign it', async () => {
    const inPerson = { act: 'transfer.ApproveTransfer', posts: ['deputy-head'] };
    expect(await refusal(delegate(inPerson))).toEqual(['delegation.in-person', '/act']);
    expect(await refusal(delegate({ posts: ['unit-head'] }))).toEqual(['delegation.beyond-act', '/posts']);
    expect(await refusal(delegate({ act: 'complaint.RecordVerification' }))).toEqual([
      'delegation.no-such-act',
      '/act',
    ]);
  });

  it('is of days to come, of one’s own city, and changes something', async () => {
    expect(await refusal(delegate({ from: '2026-03-01' }))).toEqual(['option.in-the-past', '/from']);
    expect(await refusal(delegate({ until: '2026-03-01' }))).toEqual(['delegation.ends-before', '/until']);
    expect(await refusal(delegate({}, 'head', '320500'))).toEqual(['option.other-city', null]);
    expect(await refusal(delegate({ posts: ['deputy-head', 'head'] }))).toEqual(['delegation.no-change', '/posts']);
    expect(await refusal(delegate({ occurredOn: '2026-03-03' }))).toEqual(['act.in-future', '/occurredOn']);
    expect(await refusal(delegate())).toBe('accepted');
  });
});
