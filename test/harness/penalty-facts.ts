import type { Facts, Party } from '../../src/case/file.js';
import type { Term } from '../../src/engine/time/limit.js';
import type { PenaltyEvent } from '../../src/stages/penalty/events.js';
import { penalty, type PenaltyCommand } from '../../src/stages/penalty/penalty.js';
import type { Proposal } from '../../src/stages/penalty/shapes.js';
import { facts, opened, specify } from './room.js';

// One penalty as it goes along, for the specs of its chapters.
export const room = specify(penalty);
export const on = { occurredOn: '2026-03-02' };
export const head: Partial<Facts> = {
  actor: { id: 'zhao', name: '赵局长', roles: ['head'], unit: 'zhongwei-amr' },
  number: '卫市监处罚〔2026〕1号',
};
export const legal = (id: string): Party => ({
  id,
  kind: 'legal',
  roles: ['respondent'],
  name: '某商行',
  creditCode: null,
  identityNumber: null,
  address: null,
  phone: null,
  domiciled: true,
});
export const withParty = (party: Party): Partial<Facts> => ({
  ...head,
  file: { ...facts().file, parties: { [party.id]: party } },
});
export const term = (limit: string, dueOn: string, over: Partial<Term> = {}): Term =>
  ({ id: `${limit}/p-1/r1/1`, limit, key: 'r1', dueOn, is: 'running', extensions: [], ...over }) as Term;

export const proposal = (over: Partial<Proposal> = {}): Proposal => ({
  party: 'r1',
  outcome: 'penalise',
  basis: 'TM-2019:60',
  actOn: '2026-01-10',
  turnoverFen: 6_000_000,
  fineFen: 5_000_000,
  confiscatedFen: 0,
  confiscatesGoods: true,
  goodsFen: 600_000,
  warning: false,
  restriction: 'none',
  tier: 'severe',
  reasons: '五年内两次商标侵权',
  listing: true,
  major: false,
  ...over,
});
export const start = opened('penalty', { respondents: ['r1', 'r2'] });
export const alone = opened('penalty');
export const event = <T extends PenaltyEvent['type']>(type: T, data: Extract<PenaltyEvent, { type: T }>['data']) =>
  ({ type, data }) as Extract<PenaltyEvent, { type: T }>;
export const r1 = { party: 'r1' };
export const reported = event('InvestigationReported', { report: '报告', notContacted: null });
export const reviewed = event('CaseReviewAgreed', { opinion: '同意' });
export const approved = (...proposals: Proposal[]) =>
  event('ProposalApproved', { parties: proposals.map((p) => p.party), proposals });
export const noticed = (hearingRight = false) =>
  event('NoticeServed', { ...r1, method: 'direct', announcedOn: null, hearingRight, listing: true });
export const toDecide = [alone, reported, reviewed, approved(proposal())] as const;
export const answered = [...toDecide, noticed(), event('StatementWaived', { ...r1, endedOn: '2026-02-27' })] as const;
export const decided = event('PenaltyDecided', {
  ...r1,
  number: '1号',
  basis: 'TM-2019:60',
  actOn: '2026-01-10',
  fineFen: 5_000_000,
  confiscatedFen: 0,
  payableFen: 5_000_000,
  confiscatesGoods: true,
  warning: false,
  restriction: 'none',
  tier: 'severe',
  heavy: true,
  onlyWarning: false,
  publishes: true,
  registeredElsewhere: null,
  crossProvince: false,
  reasons: '',
  remedies: '',
});
export const served = event('DecisionServed', {
  ...r1,
  method: 'direct',
  toldOfPublication: true,
  number: '1号',
  payable: true,
  penalised: true,
});
export const inForce = [...answered, decided, event('DecisionsCompleted', {}), served] as const;
export const final = event('DecisionBecameFinal', {
  ...r1,
  finalOn: '2026-08-20',
  enforceableFrom: '2026-08-20',
  performed: false,
  number: '1号',
});
export const performed = event('PenaltyPerformed', { ...r1, how: 'paid' });
export const concluded = event('MattersConcluded', { results: [{ party: 'r1', result: 'Performed' }] });
export const cmd = <C extends PenaltyCommand>(command: C): C => command;
export const decide = (decision: Proposal) =>
  cmd({ type: 'DecidePenalty', ...on, ...r1, decision, reasons: '理由', remedies: '六十日内复议' });

/** A fact of a remedy against the decision on r1. */
export const remedy = (type: string, over: object = {}, occurredOn: string = on.occurredOn) => ({
  type,
  occurredOn,
  data: {
    ...r1,
    respondents: ['r1'],
    act: 'penalty',
    of: 'p-1',
    body: '市人民政府',
    court: '法院',
    reference: '1号',
    outcome: 'maintained',
    reasons: '',
    fineFen: null,
    confiscatedFen: null,
    ...over,
  },
});
