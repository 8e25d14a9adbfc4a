import type { Event } from '../../engine/decider.js';
import type { Passage } from '../../case/stage.js';
import type { LotIs, Manner } from './shapes.js';

/** One line of the list as the ledger keeps it. */
export interface EnteredLot {
  readonly lot: string;
  readonly description: string;
  readonly quantity: number;
  readonly unit: string;
  readonly valueFen: number | null;
  readonly valueBasis: string | null;
  readonly seal: string | null;
}

/** Every event of the ledger names its lots: terms are kept for each. */
type OfLots<Type extends string, Data extends object = object> = Event<
  Type,
  Data & { readonly lots: readonly string[] }
>;

export type GoodsEvent =
  | OfLots<
      'LotsEntered',
      {
        entries: readonly EnteredLot[];
        measure: string | null;
        /** State in which they begin. */
        to: LotIs;
        origin: string;
        owner: string | null;
        officers: readonly string[];
        keptAt: string;
      }
    >
  /** What a measure's own act brought about for its lots: taken over, released, confiscated, handed over. */
  | OfLots<
      'LotsFollowed',
      { measure: string | null; act: string; to: LotIs; decision: string | null; toBeSeized: boolean }
    >
  /** The term of the measure that holds them now runs to this day; null while it is stopped. */
  | OfLots<'LotsHeldUntil', { measure: string; limit: string; until: string | null }>
  | OfLots<'LotsReceived', { keeper: string; deliveredBy: string; place: string; seal: string | null }>
  | OfLots<
      'LotsRelocated',
      { keeper: string; witness: string; place: string | null; seal: string | null; reason: string }
    >
  /** The parts go on as the whole did; what the ledger needs of it is said again. */
  | OfLots<
      'LotSplit',
      {
        parts: readonly EnteredLot[];
        owner: string | null;
        measure: string | null;
        keeper: string | null;
        place: string | null;
      }
    >
  | OfLots<'LotsDamaged', { cause: string; documents: readonly string[] }>
  | OfLots<'LotsLost', { cause: string; documents: readonly string[] }>
  | OfLots<'LossSettled', { liability: string; compensationFen: number }>
  | Event<'StockChecked', { findings: string }>
  | Event<'GoodsCostBorne', { costOf: string; amountFen: number; payee: string }>
  | OfLots<'LotsSentForExamination', { institution: string; within: string }>
  | OfLots<'LotResultTold', { result: string }>
  | OfLots<'LotsReleased', { to: 'DueForReturn'; reasons: string }>
  | OfLots<'LotsReturned', { receivedBy: string; proceedsFen: number }>
  | OfLots<'LotsAnnounced', { ground: string; where: string }>
  | OfLots<'LotsUnclaimed', { announcedUntil: string | null }>
  | OfLots<'LotsHandedOver', { recipient: string; authority: string | null; receivedBy: string }>
  | OfLots<'LotsTakenBack', { deliveredBy: string }>
  | OfLots<
      'LotsDisposedEarly',
      {
        how: string;
        consent: string;
        proceedsFen: number;
        officers: readonly string[];
        documents: readonly string[];
        reasons: string;
      }
    >
  | OfLots<'LotsConfiscated', { party: string; decision: string }>
  | OfLots<'DisposalApproved', { manner: Manner; reasons: string }>
  | OfLots<
      'LotsDestroyed',
      {
        place: string;
        method: string;
        officers: readonly string[];
        documents: readonly string[];
        holder: string | null;
      }
    >
  | OfLots<
      'LotsAuctioned',
      { auctioneer: string; proceedsFen: number; officers: readonly string[]; documents: readonly string[] }
    >
  | OfLots<'LotsRemitted', { amountFen: number; receipt: string }>
  /** 并案、分案: the lots go on in the ledger of another case. */
  | OfLots<'LotsCarriedOver', Passage>
  /** The last lot has come to its end. */
  | Event<'GoodsSettled', object>;
