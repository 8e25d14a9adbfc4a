import { addDays } from '../../../src/engine/time/day.js';
import { channelIds } from '../../../src/law/channels.js';
import type { Complaint } from '../../../src/stages/complaint/state.js';
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
    s.chance.maybe(
      (s.proceeding?.state as unknown as Readonly<Record<string, readonly string[]>> | undefined)?.[field] ?? [],
    ) ?? writer(s, {});

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
  // Whose statement is to be answered needs the receipt for it.
  'IssueReceipt.party': (s, body) => (s.chance.is(0.5) ? kept('statements')(s, body) : writer(s, body)),
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
  'RecordPlatformStatement.party': (s, body) => {
    const holding = new Set([
      ...having(s, 'right-holder'),
      ...Object.values(s.file.rights).map(({ holder }) => holder),
    ]);
    const holders = having(s, 'complainant', 'informant', 'requester').filter((id) => holding.has(id));
    return s.chance.maybe(s.chance.is(0.9) ? holders : []) ?? oneHaving('right-holder')(s, body);
  },
  'RecordPlatformTold.party': (s, body) => {
    const { statements = [], receipts = [] } = (s.proceeding?.state ?? {}) as Partial<Complaint>;
    return s.chance.maybe(statements.filter((id) => receipts.includes(id))) ?? kept('statements')(s, body);
  },
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
