import type { Read, ReadModel, Row } from '../../engine/projections/read-model.js';
import { dueColumns, dues, noDues } from '../dues.js';
import { isTerm, stageOf } from '../place.js';
import { caseIdOf } from '../stream.js';

/** What waits, by state of the lot; a state that is not here is final. */
const waits: Readonly<Record<string, string>> = {
  InKeeping: 'keep',
  Preserved: 'keep',
  Sealed: 'keep',
  Taken: 'keep',
  UnderExamination: 'examination',
  DisposedEarly: 'decide-on-money',
  DueForReturn: 'return',
  Announced: 'await-claim',
  Unclaimed: 'approve-disposal',
  Confiscated: 'approve-disposal',
  ToDispose: 'dispose',
  Auctioned: 'remit',
  Lost: 'settle-loss',
};
/** States in which a measure holds the lot: only then its term concerns the lot. */
const held: ReadonlySet<string> = new Set(['Preserved', 'Sealed', 'Taken', 'UnderExamination', 'DisposedEarly']);

/**
 * 涉案财物台账: one row for each lot, with its keeper, place, seal, state and what is due first. Lots that came to their end
 * stay in the ledger and wait for nothing. Where goods lie before a keeper has signed for them is said in the file alone.
 */
export const goodsInbox: ReadModel = {
  name: 'desk-goods',
  version: 1,
  columns: {
    case_id: { type: 'text', indexed: true },
    proceeding: { type: 'text' },
    stage: { type: 'text' },
    /** Party id of the owner or holder. */
    party: { type: 'text' },
    state: { type: 'text' },
    waits_for: { type: 'text', indexed: true },
    since: { type: 'date' },
    lot: { type: 'text' },
    description: { type: 'text' },
    /** Quantity with its unit. */
    amount: { type: 'text' },
    keeper: { type: 'text' },
    place: { type: 'text' },
    seal: { type: 'text' },
    /** `proceeding/measure` that holds it, or held it last. */
    measure: { type: 'text' },
    manner: { type: 'text' },
    ...dueColumns,
  },
  keys,
  on: {
    LotsEntered: (_row, event, key) => {
      const { entries, measure, owner } = event.data;
      const entry = lineOf(entries, key);
      return { ...blank(event, key), ...described(entry), measure: measure ?? null, party: owner ?? null };
    },
    LotSplit: (_row, event, key) => {
      const { parts, owner, measure, keeper, place } = event.data;
      return { ...blank(event, key), ...described(lineOf(parts, key)), party: owner, measure, keeper, place };
    },
    LotsFollowed: (row, event) => row && { ...row, measure: event.data.measure ?? row.measure },
    LotsReceived: (row, { data }) =>
      row && waiting({ ...row, keeper: data.keeper, place: data.place, seal: data.seal ?? row.seal }),
    LotsRelocated: (row, { data }) => row && { ...row, place: data.place ?? row.place, seal: data.seal ?? row.seal },
    LotsTakenBack: (row) => row && { ...row, keeper: null, place: null, measure: null },
    DisposalApproved: (row, { data }) => row && { ...row, manner: data.manner },
    LotsHeldUntil: (row, event) => asTerm('TermStarted', row, event),
    TrackMoved: (row, event) => {
      const moved = row && waiting({ ...row, state: event.data.to, since: event.occurredOn });
      return held.has(String(event.data.to)) ? moved : asTerm('TermDropped', moved, event);
    },
    ...dues,
  },
};

const named = new Set([
  'LotsEntered',
  'LotsFollowed',
  'LotsReceived',
  'LotsRelocated',
  'LotsTakenBack',
  'DisposalApproved',
  'LotsHeldUntil',
]);

function keys(event: Read): readonly string[] {
  if (caseIdOf(event.stream) === null || stageOf(event) !== 'goods') return [];
  const at = `${event.stream}/${String(event.data.proceeding)}`;
  if (event.type === 'TrackMoved') return [`${at}/${String(event.data.key)}`];
  // A term's id says for which lot it runs: `limit/proceeding/lot/n`.
  if (isTerm(event)) return [`${at}/${String(event.data.term).split('/')[2] ?? ''}`];
  if (event.type === 'LotSplit') return lotsOf(event.data.parts).map((lot) => `${at}/${lot}`);
  if (!named.has(event.type) || !Array.isArray(event.data.lots)) return [];
  return (event.data.lots as readonly string[]).map((lot) => `${at}/${lot}`);
}

interface Line {
  readonly lot: string;
  readonly description: string;
  readonly quantity: number;
  readonly unit: string;
  readonly seal: string | null;
}

const lotsOf = (lines: unknown): readonly string[] => (lines as readonly Line[]).map(({ lot }) => lot);
const lotIn = (key: string): string => key.slice(key.lastIndexOf('/') + 1);
const lineOf = (lines: unknown, key: string): Line | undefined =>
  (lines as readonly Line[]).find(({ lot }) => lot === lotIn(key));

function described(line: Line | undefined): Row {
  if (!line) return {};
  const { description, quantity, unit, seal } = line;
  return { description, amount: `${quantity}${unit}`, seal };
}

function blank(event: Read, key: string): Row {
  return {
    case_id: caseIdOf(event.stream),
    proceeding: event.data.proceeding,
    stage: 'goods',
    party: null,
    state: null,
    waits_for: null,
    since: event.occurredOn,
    lot: lotIn(key),
    keeper: null,
    place: null,
    measure: null,
    manner: null,
    ...noDues,
  };
}

/** Goods that nobody keeps yet wait for a keeper; goods sealed where they stand are watched there. */
function waiting(row: Row): Row {
  const waitsFor = waits[String(row.state)] ?? null;
  if (waitsFor !== 'keep') return { ...row, waits_for: waitsFor };
  const unkept = row.keeper === null ? (row.state === 'Sealed' ? 'watch' : 'receive') : 'keep';
  return { ...row, waits_for: unkept };
}

/** The measure's term stands among the lot's own; its clock is kept in the penalty. */
function asTerm(type: 'TermStarted' | 'TermDropped', row: Row | null, event: Read): Row | null {
  const { limit, until } = event.data;
  return dues[type]?.(row, { ...event, data: { term: 'measure', limit, dueOn: until } }, '') ?? row;
}

export const goodsWords = {
  receive: { zh: '入库，交保管人员签收', en: 'Take into keeping' },
  watch: { zh: '就地查封，巡查', en: 'Sealed in place: watch' },
  keep: { zh: '保管', en: 'Keep' },
  examination: { zh: '等待检验、鉴定结果', en: 'Wait for the examination' },
  'decide-on-money': { zh: '变卖款随案处理', en: 'Decide on the money' },
  return: { zh: '退还或者公告认领', en: 'Return, or announce a claim' },
  'await-claim': { zh: '等待认领', en: 'Wait for a claim' },
  'approve-disposal': { zh: '报批处置方案', en: 'Approve the disposal' },
  dispose: { zh: '执行处置', en: 'Carry out the disposal' },
  remit: { zh: '价款上缴国库', en: 'Remit the proceeds' },
  'settle-loss': { zh: '处理灭失责任', en: 'Settle the loss' },
} as const;
