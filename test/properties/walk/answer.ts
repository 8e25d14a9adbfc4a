import { allRooms } from '../../../src/case/stages.js';
import { Refusal } from '../../../src/engine/decider.js';
import { Changed, Forbidden, Invalid, NotThere } from '../../../src/engine/errors.js';
import { CommandReused } from '../../../src/engine/event-store/event-store.js';
import type { Accepted, Order } from '../../../src/engine/handling.js';
import { generalRefusals, refusalWords } from '../../../src/http/refusal-words.js';
import { RoomWords } from '../../../src/http/room-words.js';
import type { Coverage } from './coverage.js';

/** What came of an order: what was recorded, or the stable code of the refusal, and whether it names what was typed wrong. */
export type Answer =
  | { readonly accepted: Accepted; readonly refused: null }
  | { readonly accepted: null; readonly refused: string; readonly typed: boolean };

const words = new RoomWords(allRooms);

/** Executes an order; a refusal is an answer. @throws whatever is none of the refusals that officers may meet */
export async function answerOf(
  order: Order,
  execute: (order: Order) => Promise<Accepted>,
  coverage: Coverage,
): Promise<Answer> {
  try {
    return { accepted: await execute(order), refused: null };
  } catch (error) {
    const refused = codeOf(error);
    const name = `${order.room}.${order.name}`;
    coverage.turnedAway.add(name);
    coverage.codes.add(refused);
    if (error instanceof Refusal) coverage.refused.add(name);
    const typed = !(error instanceof Refusal) || error.details.field !== undefined;
    return { accepted: null, refused, typed };
  }
}

/** The stable code of a refusal, as the HTTP side answers it. */
function codeOf(error: unknown): string {
  if (error instanceof Refusal) return worded(error);
  if (error instanceof Forbidden) return error.code;
  if (error instanceof NotThere) return error.what === 'command' ? 'command.unknown' : 'not-found';
  if (error instanceof Invalid) return formFault(error);
  if (error instanceof Changed) return 'case.changed';
  if (error instanceof CommandReused) return 'command.reused';
  throw error;
}

/** Every refusal has words in both languages, and every blank in them is filled. */
function worded({ code, details }: Refusal): string {
  if (!(code in words.refusals) && !(code in generalRefusals)) throw new Error(`the refusal ${code} has no words`);
  const { zh, en } = refusalWords(code, details, words.refusals);
  if (/\{\w+\}/.test(zh + en)) throw new Error(`the words of ${code} have a blank: ${en}`);
  return code;
}

function formFault({ errors }: Invalid): string {
  const bare = errors.find(({ field, zh, en }) => !field.startsWith('/') || zh === '' || en === '');
  if (bare || errors.length === 0) throw new Error(`a fault of the form says too little: ${JSON.stringify(errors)}`);
  return 'body.invalid';
}
