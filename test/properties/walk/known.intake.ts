import { addDays } from '../../../src/engine/time/day.js';
import { channelIds } from '../../../src/law/channels.js';
import type { Maker, Situation } from './situation.js';

/** A day that had come when the act was recorded: mostly the same, some days before, now and then one that had not. */
const by: Maker = ({ chance }, { occurredOn }) =>
  addDays(String(occurredOn), chance.is(0.75) ? 0 : chance.whole(chance.is(0.1) ? 1 : 0, 1) - chance.whole(0, 5));

/** Ids of the parties with one of the roles. */
const having = ({ file }: Situation, ...roles: readonly string[]): readonly string[] =>
  Object.values(file.parties)
    .filter((party) => party.roles.some((role) => roles.includes(role)))
    .map(({ id }) => id);

const oneHaving =
  (...roles: readonly string[]): Maker =>
  (s) =>
    s.chance.maybe(s.chance.is(0.93) ? having(s, ...roles) : []) ?? s.chance.maybe(Object.keys(s.file.parties));

const writer = oneHaving('complainant', 'informant', 'requester');
const kept =
  (field: string): Maker =>
  (s) =>
    s.chance.maybe((s.proceeding?.state as unknown as Readonly<Record<string, readonly string[]>>)[field] ?? []) ??
    writer(s, {});

/** What an officer knows of letters, customs and credit. */
export const intake: Readonly<Record<string, Maker>> = {
  noticedOn: by,
  detainedOn: by,
  foundOn: by,
  releasedOn: by,
  reachedOn: by,
  toldOn: by,
  decidedOn: by,
  receivedOn: by,
  'IssueReceipt.party': writer,
  'ApproveFiling.limitation': ({ chance }, { occurredOn }) =>
    chance.is(0.95)
      ? {
          lastActOn: addDays(String(occurredOn), -chance.whole(0, 900)),
          continuing: chance.is(0.7),
          harm: chance.is(0.3),
        }
      : undefined,
  'RecordVerification.limitation': ({ chance }, { occurredOn }) =>
    chance.is(0.2)
      ? { lastActOn: addDays(String(occurredOn), -9), continuing: chance.is(0.5), harm: false }
      : undefined,
  'RecordFalseShopAddress.platform': oneHaving('platform'),
  'RecordPlatformStatement.party': oneHaving('right-holder'),
  'RecordPlatformTold.party': kept('statements'),
  'FlagAbuse.party': writer,
  'WithdrawAbuseFlag.party': kept('abusive'),
  'RecordCustomsNotice.party': oneHaving('right-holder'),
  'RecordCustomsApplication.party': oneHaving('right-holder'),
  'TellRightChannel.channel': ({ chance }) => chance.of(channelIds),
  'ProposeRefusalListing.party': oneHaving('respondent'),
  'ProposeRefusalListing.proceeding': ({ chance, file }) =>
    chance.maybe(Object.values(file.proceedings).filter(({ stage }) => stage === 'penalty' || stage === 'ruling'))?.id,
  'ReportCreditEvent.party': (s, body) => (s.chance.is(0.15) ? 'nobody' : oneHaving('respondent')(s, body)),
};
