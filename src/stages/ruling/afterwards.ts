import type { Facts } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import type * as commands from './afterwards.commands.js';
import type { AfterwardsEvent, Ruled } from './chapter-events.js';
import { requireReady, ruledByPanel, ruledOn } from './deliberation.js';
import type { RulingEvent } from './events.js';
import { O81_FROM } from './filing.js';
import { patentsOf } from './parties.js';
import { otherSides, partiesIn, type Ruling, type RulingTrack } from './record.js';
import { otherSidesTo, withTrack, withTracks } from './tracks.js';

type Of<T extends keyof typeof commands> = Extract<Named<typeof commands>, { readonly type: T }>;
type EventOf<T extends AfterwardsEvent['type']> = Extract<AfterwardsEvent, { readonly type: T }>;

/** Ruled on, and neither performed nor enforced: what has been stays as it is (art. 33). */
const changeable: readonly RulingTrack['is'][] = [
  'Ruled',
  'Served',
  'SuitPassed',
  'Sued',
  'NotInfringing',
  'Effective',
  'PerformanceOver',
  'Demanded',
  'EnforcementSought',
  'EnforcementAccepted',
  'NotEnforced',
];

export const afterwardsActs = {
  RuleOnRepeat(command: Of<'RuleOnRepeat'>, state: Ruling, facts: Facts): readonly RulingEvent[] {
    // The request is served before anything is ruled; an answer need not be waited for.
    requireReady(state, 'ToBeServed');
    const { former, formerBy, inForceOn, right, sameKind, occurredOn } = command;
    if (occurredOn < O81_FROM) refuse('ruling.repeat-from-2025', { field: '/occurredOn' });
    if (inForceOn > occurredOn) refuse('ruling.not-in-force-yet', { field: '/inForceOn' });
    if (!patentsOf(state, facts).includes(right)) refuse('ruling.not-in-request', { field: '/right', what: right });
    if (!sameKind) refuse('ruling.not-a-repeat', { field: '/sameKind' });
    const issued = ruledByPanel(command, state, facts, ['Answering', 'Answered', 'UnderReview']);
    const other = issued.data.outcomes.findIndex(({ found }) => !found);
    if (other >= 0) refuse('ruling.not-a-repeat', { field: `/outcomes/${other}/found` });
    return [{ type: 'RepeatFound', data: { former, formerBy, inForceOn, right } }, issued];
  },

  RevokeRuling(command: Of<'RevokeRuling'>, state: Ruling): readonly RulingEvent[] {
    requireChangeable(state);
    const { respondents: parties, ground, basis, reasons } = command;
    parties.forEach((party, i) => requireNotPerformed(party, state, `/respondents/${i}`));
    requireInForce(command);
    const changed = state.publishedOn !== null;
    return [{ type: 'RulingRevoked', data: { parties, outcome: 'revoked', ground, basis, reasons, changed } }];
  },

  AmendRuling(command: Of<'AmendRuling'>, state: Ruling, { number }: Facts): readonly RulingEvent[] {
    requireChangeable(state);
    const { ground, basis, reasons } = command;
    command.outcomes.forEach(({ party }, i) => requireNotPerformed(party, state, `/outcomes/${i}/party`));
    requireInForce(command);
    const outcomes: readonly Ruled[] = ruledOn(command.outcomes, state, changeable, false);
    const parties = [...outcomes.map(({ party }) => party), ...otherSides(state)];
    const changed = state.publishedOn !== null;
    return [{ type: 'RulingAmended', data: { parties, number, outcomes, ground, basis, reasons, changed } }];
  },

  CorrectRulingText({ corrections, reasons }: Of<'CorrectRulingText'>, state: Ruling): readonly RulingEvent[] {
    const ruled = Object.values(state.tracks).some((one) => one.kind === 'respondent' && one.found !== null);
    if (!ruled) refuse('ruling.nothing-ruled');
    return [{ type: 'RulingTextCorrected', data: { corrections, reasons } }];
  },
};

function requireChangeable(state: Ruling): void {
  if (partiesIn(state, 'respondent', ...changeable).length === 0) refuse('ruling.nothing-to-change');
}

function requireNotPerformed(party: string, state: Ruling, field: string): void {
  const is = state.tracks[party]?.is;
  if (is === 'Performed' || is === 'Enforced') refuse('ruling.performed-already', { field, party });
  if (!is || !changeable.includes(is) || state.tracks[party]?.kind !== 'respondent')
    refuse('ruling.nothing-to-change', { field, party });
}

function requireInForce({ ground, inForceOn, occurredOn }: Of<'RevokeRuling' | 'AmendRuling'>): void {
  if (ground === 'to-correct') return;
  if (inForceOn === undefined || inForceOn > occurredOn) refuse('ruling.not-in-force-yet', { field: '/inForceOn' });
}

export const afterwardsFolds = {
  RepeatFound: (state: Ruling): Ruling => state,
  RulingRevoked: (state: Ruling, { data }: EventOf<'RulingRevoked'>): Ruling =>
    withTracks({ ...state, changeToPublish: state.changeToPublish || data.changed }, data.parties, { is: 'Revoked' }),
  RulingAmended(state: Ruling, { data }: EventOf<'RulingAmended'>): Ruling {
    const changeToPublish = state.changeToPublish || data.changed;
    const anew: Ruling = { ...state, changeToPublish, tracks: otherSidesTo(state, 'Ruled') };
    return (data.outcomes ?? []).reduce<Ruling>(
      (s, { party, found, performWithin }) =>
        withTrack(s, party, { is: 'Ruled', found, performWithin, agencySilent: false }),
      anew,
    );
  },
  RulingTextCorrected: (state: Ruling): Ruling => state,
};
