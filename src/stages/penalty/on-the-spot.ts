import type { Facts } from '../../case/file.js';
import { refuse, type Happened, type Named } from '../../engine/decider.js';
import type { OnTheSpotEvent } from './chapter-events.js';
import type { PerformanceEvent } from './events.js';
import { fineRange, mayApply } from './fines.js';
import { lawChosen } from './law-choice.js';
import { requireOfficers } from './officers.js';
import { requireOneFine } from './one-fine.js';
import type * as commands from './on-the-spot.commands.js';
import { repeatOf, requireTierOfRepeat } from './repeat.js';
import { withRespondent, type PenaltyState } from './state.js';

type Of<T extends keyof typeof commands> = Extract<Named<typeof commands>, { readonly type: T }>;

/** 行政处罚法 art. 51, fen: two hundred yuan for a citizen, three thousand for an organisation. */
export const onTheSpotMost = { natural: 20_000, legal: 300_000 } as const;

export const onTheSpotActs = { PenaliseOnTheSpot, FileOnTheSpotPenalty };

function PenaliseOnTheSpot(
  command: Of<'PenaliseOnTheSpot'>,
  state: PenaltyState,
  facts: Facts,
): readonly (OnTheSpotEvent | PerformanceEvent)[] {
  const { respondents, handlers, certificatesShown, rightsTold, handedOver, warning, fineFen, occurredOn } = command;
  const [party = ''] = respondents;
  const { place, facts: found, basis, actOn, statement, remedies, otherAct = null, departs = null } = command;
  requireOfficers(handlers, '/handlers', command, state, facts);
  if (!certificatesShown) refuse('penalty.certificates-not-shown', { field: '/certificatesShown' });
  if (!rightsTold) refuse('penalty.rights-not-told', { field: '/rightsTold', party });
  if (!handedOver) refuse('penalty.not-handed-over', { field: '/handedOver', party });
  if (!warning && fineFen === 0) refuse('penalty.nothing-imposed', { field: '/fineFen', party });
  if (actOn > occurredOn) refuse('penalty.act-in-future', { field: '/actOn', party });
  if (!mayApply({ basis, actOn }, occurredOn)) refuse('penalty.law-not-in-force', { field: '/basis', party, basis });
  const law = lawChosen(command, occurredOn, '', facts);
  const most = facts.file.parties[party]?.kind === 'legal' ? onTheSpotMost.legal : onTheSpotMost.natural;
  if (fineFen > most) refuse('penalty.too-high-for-the-spot', { field: '/fineFen', party, maxFen: most });
  const range = fineRange({ basis });
  if (range && fineFen > 0 && (fineFen < range.min || fineFen > range.max))
    refuse('penalty.fine-out-of-range', { field: '/fineFen', party, basis, minFen: range.min, maxFen: range.max });
  const act = { ...command, party };
  requireOneFine(act, '', facts);
  requireTierOfRepeat(act, '', facts.punished);
  const number = facts.number ?? '';
  const decided = {
    party,
    number,
    handlers,
    place,
    facts: found,
    basis,
    actOn,
    warning,
    fineFen,
    statement,
    remedies,
    otherAct,
    departs,
    repeat: repeatOf(act, facts.punished),
    lookedThrough: facts.lookedThrough,
    ...law,
  };
  const served = { party, method: 'direct', number, payable: fineFen > 0, penalised: true, onTheSpot: true } as const;
  return [
    { type: 'OnTheSpotPenaltyDecided', data: decided },
    { type: 'DecisionServed', data: served },
    ...(fineFen === 0 ? [{ type: 'PenaltyPerformed', data: { party, how: 'nothing-payable' } } as const] : []),
  ];
}

function FileOnTheSpotPenalty(_command: Of<'FileOnTheSpotPenalty'>, state: PenaltyState): readonly OnTheSpotEvent[] {
  if (state.onTheSpot === null) refuse('penalty.not-on-the-spot');
  if (state.onTheSpot === 'filed') refuse('penalty.already-filed');
  return [{ type: 'OnTheSpotPenaltyFiled', data: {} }];
}

type EventOf<T extends OnTheSpotEvent['type']> = Happened<Extract<OnTheSpotEvent, { readonly type: T }>>;

export const onTheSpotFolds = {
  OnTheSpotPenaltyDecided(state: PenaltyState, { data, occurredOn }: EventOf<'OnTheSpotPenaltyDecided'>): PenaltyState {
    const { party, number, fineFen } = data;
    const decision = {
      number,
      decidedOn: occurredOn,
      outcome: 'penalise',
      payableFen: fineFen,
      fineFen,
      onlyWarning: fineFen === 0,
      heavy: false,
      confiscatesGoods: false,
      elsewhere: false,
    } as const;
    const opened: PenaltyState = { ...state, is: 'Deciding', onTheSpot: 'decided' };
    return withRespondent(opened, party, () => ({ is: 'Decided', rightsTold: true, decision }));
  },
  OnTheSpotPenaltyFiled: (state: PenaltyState): PenaltyState => ({ ...state, onTheSpot: 'filed' }),
};
