import { clockAccount } from '../../../src/background.js';
import type { Order } from '../../../src/engine/handling.js';
import { addDays, localDateOf } from '../../../src/engine/time/day.js';
import { actor } from '../../../src/play/replay.js';
import type { Chance } from './chance.js';
import type { WalkOffice } from './office.js';

/** Orders that only machines give, given by the wrong hand, in the wrong form or on the wrong thing. */
export async function machineOrder(
  office: WalkOffice,
  stream: string,
  chance: Chance,
  weight: (command: string) => number,
): Promise<Order> {
  const occurredOn = localDateOf(office.now);
  const { file, revision } = await office.file(stream);
  const process = { ...actor('process', file.unit ?? 'amr'), id: 'process:credit' };
  const onCase = stream.startsWith('case-');
  const room = onCase ? 'case' : 'credit';
  const order = (name: string, body: object, account: Order['account']) =>
    office.order(stream, room, name, { occurredOn, ...body }, account, revision);
  const [term] = Object.keys(file.terms);
  const lapse = { term: term ?? 'T/-/-/1', revision: 0 };
  const wrong = [
    order('LapseTerm', lapse, actor('head', file.unit ?? 'amr')),
    order('LapseTerm', { ...lapse, revision: 'first' }, clockAccount),
    order('RecalculateTerms', { calendar: 'CN-2027' }, actor('administrator', file.unit ?? 'amr')),
    order('RecalculateTerms', {}, clockAccount),
  ];
  const listing = { case: 'x', party: 'r1', kind: 'natural', listedName: '某人', unit: 'amr', division: '640500' };
  const rest = { grounds: 'trade-secret', penaltyDecision: '1号', decidedOn: occurredOn, origin: 'penalty-1' };
  const tomorrow = addDays(occurredOn, 1);
  const noted = { case: 'x', party: 'r1', event: 'infringement', reference: '1号', unit: 'amr', division: '640500' };
  const proceeding = chance.maybe(Object.keys(file.proceedings));
  const wrongly = onCase
    ? [order('RecordListing', { party: 'nobody', outcome: 'listed', subject: 'x' }, process)]
    : [
        order('OpenListing', { ...listing, ...rest, road: 'penalty' }, process),
        order('OpenListing', { ...listing, ...rest, road: 'penalty', tier: 'severe', occurredOn: tomorrow }, process),
        order('NoteCreditEvent', { ...noted, occurredOn: tomorrow }, process),
        order('DropListing', { proceeding, penaltyDecision: 'none of these' }, process),
      ];
  return chance.weighed([...wrong, ...wrongly], ({ room: of, name }) => weight(`${of}.${name}`));
}
