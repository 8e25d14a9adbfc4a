import { addDays } from '../../../src/engine/time/day.js';
import { confirmingCourts, courtLevels } from '../../../src/law/confirming-courts.js';
import type { MediationKind } from '../../../src/law/mediations.js';
import { attachments } from '../../../src/stages/transfer/shapes.js';
import { dayAhead, dayOfAct, instantOf, lengths } from './dates.js';
import { approvals } from './known.approvals.js';
import { entries } from './known.entries.js';
import { goods } from './known.goods.js';
import { intake } from './known.intake.js';
import { remedy } from './known.remedy.js';
import { ruling } from './known.ruling.js';
import { money } from './money.js';
import { anyParty, right } from './parties.js';
import { twoFiles } from './known.two-files.js';
import { basesOn, decided, proposalFor } from './proposals.js';
import type { Body, Maker, Situation } from './situation.js';

/** Who enforces. */
export const staff = ['li', 'wang', 'chen', 'liu', 'ma', 'sun', 'qian'] as const;
const officers =
  (least: number, most: number): Maker =>
  ({ chance }) =>
    chance.is(0.03) ? ['li'] : [...staff].slice(0, chance.whole(least, most));

const length: Maker = ({ chance }) => chance.of(lengths);

/** Respondents' tracks of the proceeding, by id, with their states. */
function tracks({ proceeding }: Situation, kind = 'respondent'): readonly (readonly [id: string, is: string])[] {
  return Object.entries(proceeding?.state.tracks ?? {})
    .filter(([, track]) => track.kind === kind)
    .map(([id, track]) => [id, track.is]);
}

function inState(situation: Situation, ...states: readonly string[]): readonly string[] {
  return tracks(situation)
    .filter(([, is]) => states.includes(is))
    .map(([id]) => id);
}

function withRole({ file }: Situation, ...roles: readonly string[]): readonly string[] {
  return Object.values(file.parties)
    .filter((party) => party.roles.some((role) => roles.includes(role)))
    .map(({ id }) => id);
}

/** Respondents who stand in the same place, all or some of them; of the whole file where no proceeding is open. */
const respondents: Maker = (situation) => {
  const { chance } = situation;
  const all = tracks(situation);
  if (all.length === 0) return chance.some(withRole(situation, 'respondent'), 1);
  const [, place] = chance.of(all);
  return chance.some(inState(situation, place), 1);
};

const askers = ['requester', 'complainant', 'right-holder'] as const;
const asker: Maker = (s) => s.chance.maybe(withRole(s, ...askers)) ?? s.chance.maybe(Object.keys(s.file.parties));
const fresh = (prefix: string, taken: object): string => {
  for (let n = Object.keys(taken).length + 1; ; n++) if (!(`${prefix}${n}` in taken)) return `${prefix}${n}`;
};

/** Day on which the term that is to be excused ended. */
const endOf = ({ file }: Situation, { term, occurredOn }: Body): string =>
  file.terms[String(term)]?.dueOn ?? addDays(String(occurredOn), -5);

/** Who was looked for by announcement is mostly served so. */
function announcedMethod({ chance, proceeding, party }: Situation): string {
  const track = proceeding?.state.tracks[party ?? ''] as { announced?: object | null } | undefined;
  return track?.announced && chance.is(0.7) ? 'announcement' : chance.of(['direct', 'left', 'post']);
}

/**
 * What an officer knows and no schema says, by field, or by `Command.field` where a field means something of its own
 * there. What is undefined is left out.
 */
export const known: Readonly<Record<string, Maker>> = {
  occurredOn: dayOfAct,
  occurredAt: (s, { occurredOn }) => (s.chance.is(0.9) ? instantOf(s, String(occurredOn)) : undefined),
  proceeding: ({ proceeding }) => proceeding?.id,
  party: ({ party, chance, file }) => party ?? chance.maybe(Object.keys(file.parties)),
  measure: ({ measure }) => measure ?? undefined,
  handlers: officers(2, 3),
  officers: officers(2, 3),
  team: officers(2, 3),
  present: officers(2, 4),
  host: ({ chance }) => chance.of(staff.slice(3)),
  approvedBy: ({ chance }) => (chance.is(0.9) ? 'zhou' : undefined),
  signedBy: () => 'zhou',
  principalHead: ({ chance }) => (chance.is(0.9) ? 'head' : 'zhou'),
  respondents,
  holder: asker,
  requester: asker,
  ...money,
  ...goods,
  ...intake,
  ...remedy,
  ...twoFiles,
  ...ruling,
  ...entries,
  ...approvals,

  // Now and then under a name that is taken.
  'AddParty.entry': ({ chance, file }) =>
    anyParty(chance, (chance.is(0.15) ? chance.maybe(Object.keys(file.parties)) : null) ?? fresh('p', file.parties)),
  'AddRight.entry': ({ chance, file }) =>
    right(
      chance,
      (chance.is(0.15) ? chance.maybe(Object.keys(file.rights)) : null) ?? fresh('t', file.rights),
      chance.maybe(Object.keys(file.parties)),
    ),
  'AttachDocument.document': ({ chance }) => `${chance.digits(8)}-0000-4000-8000-${chance.digits(12)}`,
  'AttachDocument.mediaType': () => 'application/pdf',
  'AttachDocument.sha256': ({ chance }) => chance.digits(64),
  'ConfirmServiceAddress.party': ({ chance, file }) => chance.maybe(Object.keys(file.parties)),
  'ConfirmServiceAddress.email': ({ chance }) => (chance.is(0.8) ? 'shop@example.com' : undefined),
  'ConfirmServiceAddress.phone': () => '13800000000',
  'MarkSecrecy.kind': ({ chance }) => chance.of(['trade-secret', 'privacy', 'privacy', 'state-secret']),
  'MarkSecrecy.document': ({ chance, file }) =>
    chance.is(0.5) ? chance.maybe(Object.keys(file.documents)) : undefined,
  // Some of those who handle the case may go on with it.
  'MarkSecrecy.readers': ({ chance }, { kind }) =>
    kind === 'state-secret' || chance.is(0.1)
      ? [...staff, ...chance.some(['handling-officer', 'intake-clerk'])]
      : undefined,
  'LiftSecrecy.mark': ({ chance, file }) => chance.maybe(Object.keys(file.secrecy)) ?? 's1',
  'ExcuseMissedTerm.term': ({ chance, file }) =>
    chance.maybe(Object.values(file.terms).filter(({ is }) => is === 'lapsed'))?.id ??
    chance.maybe(Object.keys(file.terms)) ??
    'T-STATEMENT/penalty-1/r1/1',
  'ExcuseMissedTerm.obstacleFrom': (s, body) => addDays(endOf(s, body), -s.chance.whole(0, 9)),
  'ExcuseMissedTerm.obstacleEndedOn': (s, body) => {
    const recent = addDays(String(body.occurredOn), -s.chance.whole(0, 8));
    return recent > endOf(s, body) ? recent : endOf(s, body);
  },
  'ExcuseMissedTerm.appliedOn': (_s, { occurredOn }) => occurredOn,
  'ExcuseMissedTerm.allowed': ({ chance }) => chance.is(0.5),
  'PlaceUnderSupervision.within': length,
  'PlaceUnderSupervision.every': length,
  'ExtendSupervision.length': length,
  'SendCooperationRequest.within': length,
  'PutOnFastTrack.within': ({ chance }) => chance.of(['10 working days', '20 calendar days']),
  'PutOnFastTrack.target': ({ chance, file }) =>
    chance.maybe(Object.values(file.proceedings).filter(({ endedOn }) => endedOn === null))?.id ?? 'penalty-1',
  'JoinCampaign.campaign': ({ chance }) => chance.of(['护航2026', '雷霆2026', '剑网2026']),
  'JoinCampaign.until': (s, { occurredOn }) =>
    addDays(String(occurredOn), s.chance.is(0.9) ? s.chance.whole(0, 90) : -1),
  'ErasePerson.party': ({ chance, file }) => chance.maybe(Object.keys(file.parties)),
  'RecordListing.party': ({ chance, file }) => chance.maybe(Object.keys(file.parties)),

  'ApproveFiling.respondents': (s) => s.chance.some(withRole(s, 'respondent'), 1),
  'InformInformant.party': ({ chance, proceeding }) =>
    chance.maybe((proceeding?.state as { toTell?: readonly string[] } | undefined)?.toTell ?? []),

  'RequestMediation.respondents': (s, { requester }) =>
    s.chance.some(
      withRole(s, 'respondent').filter((id) => id !== requester),
      1,
    ),
  'RequestMediation.consenting': (s, { kind, respondents: asked }) =>
    kind === 'patent' ? undefined : s.chance.some(asked as readonly string[], 0),
  'RequestMediation.beside': ({ chance, file }) =>
    chance.maybe(Object.values(file.proceedings).filter((p) => ['penalty', 'ruling'].includes(p.stage)))?.id,
  'SendOpinionNotice.receivedOn': ({ chance }, { occurredOn }) => (chance.is(0.3) ? occurredOn : undefined),
  'FileMediation.sessionOn': (s, { occurredOn }) => dayAhead(s, String(occurredOn)),
  'AssignMediator.handlers': officers(1, 2),
  'HoldSession.called': (s) => s.chance.some(inState(s, 'InMediation'), 1),
  'HoldSession.absent': (s, { called }) => {
    if (s.chance.is(0.4)) return [];
    const asking = (s.proceeding?.state as { requester?: string | null }).requester;
    const sides = [asking ? [asking] : withRole(s, 'complainant'), called as readonly string[]];
    return s.chance.of(sides);
  },
  'ReachAgreement.performBy': (s, { occurredOn }) => dayAhead(s, String(occurredOn)),
  'SeekAgreementEnforcement.applicant': asker,
  'ApplyForConfirmation.court': ({ proceeding, chance }) => {
    const { referral } = (proceeding?.state ?? {}) as { referral?: { court: string } | null };
    return referral && chance.is(0.9) ? referral.court : '银川市中级人民法院';
  },
  'ApplyForConfirmation.courtLevel': ({ proceeding, chance, file, today }) => {
    const types = Object.values(file.rights).map(({ type }) => type);
    const { kind } = (proceeding?.state ?? {}) as { kind?: MediationKind | null };
    return chance.of(chance.is(0.9) ? (confirmingCourts(kind ?? null, types, today) ?? courtLevels) : courtLevels);
  },
  'AcceptConfirmation.feeFen': ({ chance }) => (chance.is(0.1) ? 100 : undefined),
  'RequestMediation.feeFen': ({ chance }) => (chance.is(0.1) ? 100 : undefined),
  'RequestMediation.ownership': ({ chance }, { kind }) => (kind === 'patent' ? chance.is(0.5) : undefined),
  'TakeCourtReferral.respondents': (s, { requester }) =>
    s.chance.some(
      withRole(s, 'respondent').filter((id) => id !== requester),
      1,
    ),
  'TakeCourtReferral.consenting': (s, { respondents: asked }) => s.chance.some(asked as readonly string[], 0),
  'ExtendCourtMediation.agreedBy': (s) => [
    String((s.proceeding?.state as { requester?: string | null }).requester ?? 'q1'),
    ...inState(s, 'InMediation'),
  ],
  'AskMediatorRecusal.person': ({ proceeding, chance }) =>
    chance.maybe((proceeding?.state as { mediators?: readonly string[] } | undefined)?.mediators ?? []) ?? 'li',
  'AskOwnershipSuspension.right': ({ chance, file }) =>
    chance.maybe(Object.values(file.rights).filter(({ type }) => type.startsWith('patent-')))?.id ?? 't1',
  'RecordOwnershipSuspension.granted': ({ chance }) => chance.is(0.5),
  'ExtendOwnershipSuspension.length': ({ chance }) => chance.of(['3 months', '6 months']),
  'CallSession.called': (s) => s.chance.some(inState(s, 'InMediation'), 1),
  'CallSession.sessionOn': (s, { occurredOn }) => dayAhead(s, String(occurredOn)),
  'HoldSession.recording': ({ chance }) => (chance.is(0.8) ? '录2026-1' : undefined),
  'ConfirmAgreement.receivedOn': (_s, { occurredOn }) => occurredOn,
  'ReachAgreement.form': ({ chance }) => (chance.is(0.9) ? 'written' : 'oral'),
  'ObjectToConfirmation.person': (s) =>
    s.chance.maybe([s.party ?? '', ...withRole(s, 'interested-party', 'agent', 'platform')]) ?? 'p1',
  'ObjectToConfirmation.knownOn': (s, { occurredOn }) => addDays(String(occurredOn), -s.chance.whole(0, 200)),
  'ApplyForConfirmation.applicants': (s, { party }) => {
    const asking = (s.proceeding?.state as { requester?: string | null }).requester;
    return [...new Set([String(party), asking ?? String(asker(s, {}))])];
  },

  'FileRequest.handlers': officers(3, 3),
  'FileRequest.presiding': (s, { handlers }) => s.chance.of(handlers as readonly string[]),
  'RequestCorrection.within': length,
  'ExtendAnswer.length': length,
  'ServeRuling.party': (s) =>
    s.chance.maybe([...tracks(s), ...tracks(s, 'requester')].filter(([, is]) => is === 'Ruled').map(([id]) => id)),
  'NotifyOralHearing.hearingOn': (s, { occurredOn }) => addDays(String(occurredOn), s.chance.whole(2, 15)),
  'HoldOralHearing.absent': (s) => {
    if (s.chance.is(0.6)) return [];
    return s.chance.is(0.5) ? tracks(s, 'requester').map(([id]) => id) : s.chance.some(tracks(s).map(([id]) => id));
  },
  'IssueRuling.votesFor': ({ chance }) => (chance.is(0.95) ? 3 : 1),
  'IssueRuling.votesAgainst': () => 0,
  'IssueRuling.outcomes': (s) =>
    inState(s, 'UnderReview').map((party) => {
      const found = s.chance.is(0.75);
      return found
        ? { party, found, measures: ['stop-selling'], performWithin: length(s, {}) }
        : { party, found, measures: [] };
    }),

  'PreserveEvidence.measure': ({ proceeding }) => fresh('m', proceeding?.state.tracks ?? {}),
  'SeizeGoods.measure': ({ proceeding }) => fresh('m', proceeding?.state.tracks ?? {}),
  'PreserveEvidence.urgent': ({ chance }) => chance.is(0.4),
  'SeizeGoods.urgent': ({ chance }) => chance.is(0.4),
  'ApproveUrgentMeasure.measure': (s) =>
    s.chance.maybe([...tracks(s, 'preservation'), ...tracks(s, 'seizure')].map(([id]) => id)),
  'ApproveUrgentMeasure.approved': ({ chance }) => chance.is(0.6),
  'ConfiscateGoods.party': (s) => s.chance.maybe(tracks(s).map(([id]) => id)),
  'ReviewCase.result': ({ chance }) => (chance.is(0.8) ? 'agrees' : 'investigate-further'),
  'ApproveProposal.proposals': (s, body) =>
    inState(s, 'UnderInvestigation').map((party) => proposalFor(s, party, String(body.occurredOn))),
  'ReviseProposal.proposal': (s, body) => proposalFor(s, String(body.party), String(body.occurredOn)),
  'DecidePenalty.decision': decided,
  'DecidePenalty.education': ({ chance }) => (chance.is(0.9) ? '当面说明法律规定' : undefined),
  'ServeNotice.method': announcedMethod,
  'ServeDecision.method': announcedMethod,
  'PenaliseOnTheSpot.actOn': ({ chance }, { occurredOn }) => addDays(String(occurredOn), -chance.whole(0, 20)),
  'PenaliseOnTheSpot.basis': ({ chance }, { occurredOn }) => chance.of(basesOn(String(occurredOn))),
  'PenaliseOnTheSpot.fineFen': ({ chance }) => chance.of([0, 5_000, 20_000, 500_000]),
  'RecordEnforcement.outcome': (s) => {
    if (s.proceeding?.state.tracks[s.party ?? '']?.is === 'EnforcementRefused') return 'refused';
    return s.chance.of(['executed', 'ended', 'ended']);
  },
  'DecidePenaltyRepair.granted': ({ chance }) => chance.is(0.5),
  'DecideRepair.granted': ({ chance }) => chance.is(0.5),
  'RecordCourtAcceptance.accepted': ({ chance }) => chance.is(0.6),
  'RecordEnforcementRuling.allowed': ({ chance }) => chance.is(0.5),
  'ServeHearingNotice.hearingOn': (s, { occurredOn }) => addDays(String(occurredOn), s.chance.whole(0, 20)),

  'ExtendPoliceReview.level': ({ chance }, { ground }) =>
    chance.is(0.9) === (ground === 'major') ? 'county' : 'superior',
  'SendToPolice.attachments': ({ chance }) => (chance.is(0.9) ? attachments : ['other']),
  'ReturnToAgency.opinion': ({ chance }) => (chance.is(0.7) ? `检意〔2026〕${chance.digits(2)}号` : undefined),
  'ReturnToAgency.respondents': (s) => s.chance.some(inState(s, 'NotProsecuted', 'Withdrawn', 'Exempted'), 1),
  'AskForSupport.request': ({ chance }) => `商函〔2027〕${chance.digits(2)}号`,
  'AnswerSupportRequest.request': ({ chance, proceeding }) =>
    chance.maybe((proceeding?.state as { supportAsked?: readonly string[] } | undefined)?.supportAsked ?? []) ??
    '商函0号',
  'ReplyToOpinion.opinion': ({ proceeding }) =>
    (proceeding?.state as { opinionToAnswer?: string | null } | undefined)?.opinionToAnswer ?? '检意〔2026〕0号',

  'PublishCalendar.year': ({ chance, calendar }) =>
    calendar.announcedThrough + (chance.is(0.85) ? 1 : chance.whole(-1, 2)),
  'PublishCalendar.off': ({ chance }, { year }) =>
    Array.from(
      { length: chance.whole(1, 12) },
      () =>
        `${Number(year) + (chance.is(0.01) ? 1 : 0)}-${chance.of(['01', '02', '05', '10'])}-${chance.whole(10, 28)}`,
    ),
  'PublishCalendar.worked': ({ chance }, { year }) =>
    Array.from(
      { length: chance.whole(0, 3) },
      () => `${Number(year)}-${chance.of(['03', '04', '09'])}-${chance.whole(10, 28)}`,
    ),
};
