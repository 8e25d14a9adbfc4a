import type { Facts } from '../../case/file.js';
import { refuse, type Event, type Named } from '../../engine/decider.js';
import type { PartiesEvent } from './chapter-events.js';
import type { RulingEvent } from './events.js';
import type * as commands from './parties.commands.js';
import { partiesIn, type Ruling } from './record.js';
import { named, withTracks } from './tracks.js';

type Of<T extends keyof typeof commands> = Extract<Named<typeof commands>, { readonly type: T }>;
type EventOf<T extends PartiesEvent['type']> = Extract<PartiesEvent, { readonly type: T }>;

/** Patents that the request rests on: those named, or all of the file. */
export const patentsOf = (
  state: Ruling,
  { file }: { readonly file: Pick<Facts['file'], 'rights'> },
): readonly string[] =>
  Object.values(file.rights)
    .filter(({ id, type }) => type.startsWith('patent-') && (state.rights?.includes(id) ?? true))
    .map(({ id }) => id);

export const partiesActs = {
  SplitRequest(command: Of<'SplitRequest'>, state: Ruling, facts: Facts): readonly RulingEvent[] {
    const all = partiesIn(state, 'respondent', 'Named');
    const patents = patentsOf(state, facts);
    if (all.length < 2 && patents.length < 2) refuse('ruling.nothing-to-split');
    const { by, reasons } = command;
    const field = by === 'respondent' ? '/respondents' : '/rights';
    const whole = by === 'respondent' ? all : patents;
    const going = (by === 'respondent' ? command.respondents : command.rights) ?? [];
    if (going.length === 0) refuse('ruling.split-what', { field });
    const stranger = going.findIndex((one) => !whole.includes(one));
    if (stranger >= 0) refuse('ruling.not-in-request', { field: `${field}/${stranger}`, what: going[stranger] });
    const kept = whole.filter((one) => !going.includes(one));
    if (kept.length === 0) refuse('ruling.nothing-left', { field });
    const ofRespondents = by === 'respondent';
    return [
      {
        type: 'RequestSplit',
        data: {
          by,
          parties: ofRespondents ? going : [],
          respondents: ofRespondents ? going : all,
          rights: ofRespondents ? state.rights : going,
          kept: ofRespondents ? state.rights : kept,
          receivedOn: state.toFileFrom ?? command.occurredOn,
          reasons,
        },
      },
    ];
  },

  JoinRulings(command: Of<'JoinRulings'>, state: Ruling, facts: Facts): readonly RulingEvent[] {
    const { ruling: other = null, caseNumber: otherNumber = null, ground, reasons } = command;
    if (other === null && otherNumber === null) refuse('ruling.join-with-what', { field: '/ruling' });
    if (other !== null) {
      const known = facts.others.find(({ id, stage }) => id === other && stage === 'ruling');
      if (known?.is !== 'Filed') refuse('ruling.no-such-ruling', { field: '/ruling', other });
      if (state.joined.includes(other)) refuse('ruling.joined-already', { field: '/ruling', other });
    }
    return [{ type: 'RulingsJoined', data: { other, otherNumber, ground, reasons } }];
  },

  AddRulingParty(command: Of<'AddRulingParty'>, state: Ruling, facts: Facts): readonly RulingEvent[] {
    if (state.heardOn !== null) refuse('ruling.add-after-hearing', { heardOn: state.heardOn });
    const { party, as, askedBy, requesterAgrees = false, reasons } = command;
    if (!(party in facts.file.parties)) refuse('case.unknown-party', { field: '/party' });
    if (party in state.tracks) refuse('ruling.party-already', { field: '/party', party });
    if (as === 'requester' && askedBy === 'respondent')
      refuse('ruling.requesters-add-themselves', { field: '/askedBy' });
    if (as === 'respondent' && askedBy === 'respondent' && !requesterAgrees)
      refuse('ruling.requester-must-agree', { field: '/requesterAgrees' });
    if (as === 'third-party' && (askedBy !== 'respondent' || requesterAgrees))
      refuse('ruling.third-party-when', { field: '/as' });
    return [{ type: 'RulingPartyAdded', data: { party, as, askedBy, reasons } }];
  },
};

/** Heard together with another ruling of the case, which says so: this one notes it. */
export function joinedBy({ type, data }: Event, { joined }: Ruling, { proceeding }: Facts): readonly RulingEvent[] {
  const { other, ground, proceeding: from = '' } = data as EventOf<'RulingsJoined'>['data'] & { proceeding?: string };
  if (type !== 'RulingsJoined' || other !== proceeding?.id || joined.includes(from)) return [];
  return [{ type: 'RulingJoinedBy', data: { other: from, ground } }];
}

const join = (state: Ruling, other: string | null): Ruling =>
  other === null || state.joined.includes(other) ? state : { ...state, joined: [...state.joined, other] };

export const partiesFolds = {
  RequestSplit: (state: Ruling, { data }: EventOf<'RequestSplit'>): Ruling =>
    withTracks({ ...state, rights: data.kept }, data.parties, { is: 'FiledSeparately' }),
  RulingsJoined: (state: Ruling, { data }: EventOf<'RulingsJoined'>): Ruling => join(state, data.other),
  RulingJoinedBy: (state: Ruling, { data }: EventOf<'RulingJoinedBy'>): Ruling => join(state, data.other),
  RulingPartyAdded: (state: Ruling, { data: { party, as } }: EventOf<'RulingPartyAdded'>): Ruling => ({
    ...state,
    tracks: {
      ...state.tracks,
      [party]: as === 'respondent' ? { ...named, is: 'ToBeServed' } : { kind: as, is: 'Requesting' },
    },
  }),
};
