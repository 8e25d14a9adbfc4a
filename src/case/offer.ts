import type { AskFor, Account } from '../engine/handling.js';
import type { NextAct } from './next.js';

/** What an offer needs of the command path. */
export interface Decides {
  shut(kind: string, id: string, account: Account, asks: readonly AskFor[]): Promise<readonly boolean[]>;
}

/**
 * Of the acts that state and track allow, those that the decider would not refuse to this person now, whatever is typed: it
 * is asked itself, so that no list of conditions stands beside it. Of several tracks only those remain that it would take.
 * @param now UTC instant, `today` its legal date
 */
export async function offered(
  decides: Decides,
  where: { readonly kind: string; readonly id: string; readonly today: string; readonly now: string },
  account: Account,
  acts: readonly NextAct[],
): Promise<readonly NextAct[]> {
  const asks = acts.flatMap((act) => (act.among ?? [null]).map((key) => ({ act, key, ask: askOf(act, key, where) })));
  const shut = await decides.shut(
    where.kind,
    where.id,
    account,
    asks.map(({ ask }) => ask),
  );
  const open = asks.filter((_, at) => !shut[at]);
  return acts.flatMap((act) => {
    const left = open.filter((one) => one.act === act);
    if (left.length === 0) return [];
    return [act.among === null ? act : { ...act, among: left.flatMap(({ key }) => key ?? []) }];
  });
}

/** The order with nothing typed in but what the chosen act says by itself. */
function askOf(act: NextAct, key: string | null, { today, now }: { today: string; now: string }): AskFor {
  const { stage, command, definition, proceeding, party, measure, proposal } = act;
  const listed = definition.track?.listed;
  return {
    room: stage,
    name: command,
    definition,
    command: {
      occurredOn: today,
      occurredAt: now,
      ...(proceeding === null ? {} : { proceeding }),
      ...(party === null ? {} : { party }),
      ...(measure === null ? {} : { measure }),
      ...(proposal === null ? {} : { proposal }),
      ...(listed !== undefined && key !== null ? { [listed]: [key] } : {}),
    },
  };
}
