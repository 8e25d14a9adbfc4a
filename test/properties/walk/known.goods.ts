import type { LotTrack } from '../../../src/stages/goods/state.js';
import type { PenaltyState } from '../../../src/stages/penalty/state.js';
import type { Maker, Situation } from './situation.js';

const lotsOf = ({ proceeding }: Situation): Readonly<Record<string, LotTrack>> =>
  (proceeding?.state.tracks ?? {}) as Readonly<Record<string, LotTrack>>;

const named = (situation: Situation, lots: unknown): readonly LotTrack[] => {
  const all = lotsOf(situation);
  return (Array.isArray(lots) ? (lots as readonly string[]) : []).flatMap((id) => all[id] ?? []);
};

/** Some of the lots that may be chosen: mostly those that fit the act, where one of them does. */
const fitting =
  (fits: (lot: LotTrack) => boolean, most?: number): Maker =>
  (s) => {
    const among = s.among ?? [];
    const all = lotsOf(s);
    const fit = among.filter((id) => all[id] && fits(all[id]));
    return s.chance.some(fit.length > 0 && s.chance.is(0.9) ? fit : among, 1, most);
  };

/** Who carries out a disposal: mostly nobody who handles the case. */
const disposers: Maker = ({ chance }) => (chance.is(0.95) ? ['sun', 'qian'] : ['li', 'sun']);
const papers: Maker = ({ chance, file }) => chance.some(Object.keys(file.documents), 1, 3);

/** Mostly a right holder who was asked. */
const asked: Maker = ({ chance, file, proceeding }) => {
  const { identifying = [] } = (proceeding?.state ?? {}) as Partial<PenaltyState>;
  return chance.maybe(chance.is(0.95) ? identifying : []) ?? chance.maybe(Object.keys(file.parties));
};

/** States of a respondent under a decision. */
const decided = ['Decided', 'Served', 'Demanded', 'EnforcementSought', 'Performed', 'NotEnforced'];

/** What an officer knows of the ledger of goods and of the archive. */
export const goods: Readonly<Record<string, Maker>> = {
  documents: papers,
  'IdentifyGoods.holder': asked,
  'ReceiveLots.lots': fitting(({ keeper }) => keeper === null),
  'ReceiveLots.deliveredBy': (s, { lots }) => named(s, lots).find(({ keeper }) => keeper !== null)?.keeper ?? 'li',
  'RelocateLots.lots': fitting(({ keeper }) => keeper !== null),
  'SplitLot.lots': fitting(({ quantity }) => quantity > 1, 1),
  'SplitLot.parts': (s, { lots }) => {
    const whole = named(s, lots)[0]?.quantity ?? 2;
    const first = s.chance.whole(1, Math.max(1, whole - 1));
    return [{ quantity: first }, { quantity: Math.max(1, whole - first) + (s.chance.is(0.05) ? 1 : 0) }];
  },
  'ConfiscateLots.lots': fitting(({ held }) => held === 'InKeeping'),
  'ConfiscateLots.party': ({ chance, file }) => {
    const penalties = Object.values(file.proceedings).filter(({ stage }) => stage === 'penalty');
    const under = penalties.flatMap(({ state }) => Object.entries(state.tracks));
    return chance.maybe(under.filter(([, { is }]) => decided.includes(is)).map(([id]) => id)) ?? 'r1';
  },
  'ApproveDisposal.manner': (s, { lots }) => {
    if (named(s, lots).some(({ proceedsFen }) => proceedsFen !== null)) return 'remit';
    return s.chance.of(
      named(s, lots).some(({ unclaimed }) => unclaimed) ? ['auction', 'remit'] : ['destroy', 'auction', 'remit'],
    );
  },
  'DestroyLots.lots': fitting(({ manner }) => manner === 'destroy'),
  'DestroyLots.officers': disposers,
  'AuctionLots.lots': fitting(({ manner }) => manner === 'auction'),
  'AuctionLots.officers': disposers,
  'RemitLots.lots': fitting(({ manner }) => manner === 'remit' || manner === 'auction'),
  'RemitLots.amountFen': (s, { lots }) =>
    named(s, lots).reduce((sum, { proceedsFen }) => sum + (proceedsFen ?? 0), s.chance.is(0.05) ? 1 : 0),
  'AnnounceLots.lots': fitting(() => true),
  'EnterLots.owner': ({ chance, file }) => chance.maybe(Object.keys(file.parties)),
  'DestroyLots.holder': ({ chance, file }) => (chance.is(0.5) ? chance.maybe(Object.keys(file.parties)) : undefined),
  'AssessFile.reductions': ({ chance }) =>
    Array.from({ length: chance.whole(0, 2) }, () => ({ item: '文书', points: chance.whole(1, 60), defect: '缺页' })),
};
