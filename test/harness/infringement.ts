import { lookBackOn } from '../../src/law/look-backs.js';

/** What a decision of `decidedOn` says of a trademark infringement: the law of the act, and why where a later one is there. */
export function infringement(actOn: string, decidedOn: string) {
  const [basis, later] = [actOn, decidedOn].map((date) => lookBackOn('T-REPEAT-TM', date)?.law ?? '');
  return { actOn, basis: basis!, ...(basis === later ? {} : { lawReasons: '适用行为时的法律' }) };
}
