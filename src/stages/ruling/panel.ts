import type { Facts } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import type { PanelEvent } from './chapter-events.js';
import type { RulingEvent } from './events.js';
import type * as commands from './panel.commands.js';
import type { Ruling } from './record.js';

type Of<T extends keyof typeof commands> = Extract<Named<typeof commands>, { readonly type: T }>;
type EventOf<T extends PanelEvent['type']> = Extract<PanelEvent, { readonly type: T }>;

/** 专利纠纷行政裁决和调解办法 art. 5: whoever is to withdraw stops work until it is decided, save for what is urgent. */
export function requireNotStandingBack(command: string, state: Ruling, { actor }: Facts): void {
  const { is } = state.recusals[actor.id] ?? { is: null };
  if (is === 'granted') refuse('ruling.withdrawn-from-panel', { person: actor.id });
  if (is === 'asked' && command !== 'PreserveRulingEvidence') refuse('ruling.standing-back', { person: actor.id });
}

/** The panel neither hears nor rules while the recusal of one of its members is open. */
export function requirePanelSettled({ panel, recusals }: Ruling): void {
  const asked = panel.find((person) => recusals[person]?.is === 'asked');
  if (asked) refuse('ruling.recusal-undecided', { person: asked });
}

/** A party to the proceeding: what is typed in where a command has no track of its own. */
export function requireSide(state: Ruling, party: string, field = '/party'): void {
  const kind = state.tracks[party]?.kind;
  if (kind === undefined || kind === 'preservation') refuse('ruling.not-a-party', { field, party });
}

export const panelActs = {
  TellPanel({ party }: Of<'TellPanel'>, state: Ruling): readonly RulingEvent[] {
    requireSide(state, party);
    if (state.told.includes(party)) refuse('ruling.panel-told', { field: '/party', party });
    return [{ type: 'PanelTold', data: { party, members: state.panel } }];
  },

  RequestPanelRecusal(command: Of<'RequestPanelRecusal'>, state: Ruling, facts: Facts): readonly RulingEvent[] {
    const { person, capacity, asker, party, ground, reasons } = command;
    const former = state.recusals[person]?.is;
    if (former === 'asked') refuse('ruling.recusal-pending', { field: '/person', person });
    if (former === 'granted') refuse('ruling.person-recused', { field: '/person', person });
    if (capacity === 'panel-member' && !state.panel.includes(person))
      refuse('ruling.not-on-panel', { field: '/person', person });
    if (capacity === 'technical-investigator' && !(person in state.investigators))
      refuse('ruling.not-assigned', { field: '/person', person });
    const asked = { person, capacity, ground, reasons };
    if (asker !== 'party') return [{ type: 'PanelRecusalMoved', data: { ...asked, asker } }];
    if (party === undefined) return refuse('ruling.asker-unnamed', { field: '/party' });
    requireSide(state, party);
    requireInTime(command.occurredOn, party, state, facts);
    return [{ type: 'PanelRecusalRequested', data: { ...asked, party } }];
  },

  DecidePanelRecusal(command: Of<'DecidePanelRecusal'>, state: Ruling, facts: Facts): readonly RulingEvent[] {
    const { person, granted, replacement = null, reasons } = command;
    if (!Object.values(state.recusals).some(({ is }) => is === 'asked')) refuse('ruling.no-recusal-asked', { person });
    const asked = state.recusals[person];
    if (asked?.is !== 'asked') return refuse('ruling.no-recusal-asked', { field: '/person', person });
    if (facts.actor.id === person) refuse('ruling.own-recusal', { field: '/person' });
    const { capacity } = asked;
    const leaves = granted && state.panel.includes(person);
    const data = { person, capacity, granted, reasons, replacement: leaves ? replacement : null };
    if (!leaves) return [{ type: 'PanelRecusalDecided', data }];
    if (replacement === null) return refuse('ruling.replacement-needed', { field: '/replacement' });
    const unfit =
      state.panel.includes(replacement) || replacement in state.recusals || replacement in state.investigators;
    if (unfit) refuse('ruling.replacement-unfit', { field: '/replacement', person: replacement });
    const handlers = state.panel.map((member) => (member === person ? replacement : member));
    return [{ type: 'PanelRecusalDecided', data: { ...data, handlers } }];
  },
};

/** Three working days from the list; where there is a hearing, on its day still. What is learnt in it may be said in it. */
function requireInTime(occurredOn: string, party: string, { hearingOn, heardOn }: Ruling, { terms }: Facts): void {
  const dueOn = terms.findLast(({ limit, key }) => limit === 'T-RUL-RECUSE' && key === party)?.dueOn;
  const lastOn = [dueOn, hearingOn, heardOn].reduce<string>((a, b) => (b && b > a ? b : a), '');
  const late = (dueOn != null || heardOn !== null) && occurredOn > lastOn;
  if (late) refuse('ruling.recusal-late', { field: '/occurredOn', party, lastOn });
}

type Asked = EventOf<'PanelRecusalRequested' | 'PanelRecusalMoved'>;

const asked = (state: Ruling, { data: { person, capacity } }: Asked): Ruling => ({
  ...state,
  recusals: { ...state.recusals, [person]: { is: 'asked', capacity } },
});

export const panelFolds = {
  PanelTold: (state: Ruling, { data }: EventOf<'PanelTold'>): Ruling => ({
    ...state,
    told: [...state.told, data.party],
  }),
  PanelRecusalRequested: asked,
  PanelRecusalMoved: asked,
  PanelRecusalDecided(state: Ruling, { data }: EventOf<'PanelRecusalDecided'>): Ruling {
    const { person, capacity, granted, handlers, replacement } = data;
    const { [person]: gone, ...left } = state.investigators;
    const after: Ruling = {
      ...state,
      recusals: { ...state.recusals, [person]: { is: granted ? 'granted' : 'refused', capacity } },
      investigators: granted && gone ? left : state.investigators,
    };
    // The parties are told of the panel as it now is.
    return handlers
      ? { ...after, panel: handlers, told: [], presiding: state.presiding === person ? replacement : state.presiding }
      : after;
  },
};
