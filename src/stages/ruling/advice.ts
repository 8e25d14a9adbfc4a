import { refuse, type Named } from '../../engine/decider.js';
import { addMonths } from '../../engine/time/day.js';
import type * as commands from './advice.commands.js';
import type { AdviceEvent } from './chapter-events.js';
import type { RulingEvent } from './events.js';
import { O81_FROM } from './filing.js';
import type { Ruling } from './record.js';

type Of<T extends keyof typeof commands> = Extract<Named<typeof commands>, { readonly type: T }>;

/** 专利纠纷行政裁决和调解办法 art. 13: how many months the right holder may be silent before an opinion is asked for. */
const SILENCE = { afterReceipt: 1, afterSending: 2 } as const;

export const adviceActs = {
  GiveAdvice(command: Of<'GiveAdvice'>, { receivedOn }: Ruling): readonly RulingEvent[] {
    if (receivedOn !== null && receivedOn < O81_FROM) refuse('ruling.advice-from-2025');
    const { demandSentOn, demandReachedOn, holderActed, conclusion, opinion, occurredOn } = command;
    const askedOn = receivedOn ?? occurredOn;
    if (demandReachedOn !== undefined && demandReachedOn < demandSentOn)
      refuse('ruling.reached-before-sent', { field: '/demandReachedOn' });
    if (holderActed) refuse('ruling.holder-not-silent', { field: '/holderActed' });
    const silentTo = lastDayOfSilence(demandSentOn, demandReachedOn);
    if (askedOn <= silentTo) refuse('ruling.silence-not-over', { field: '/demandSentOn', silentTo, askedOn });
    return [{ type: 'InfringementAdvised', data: { conclusion, opinion, silentTo } }];
  },

  RefuseAdvice: ({ ground, reasons }: Of<'RefuseAdvice'>): readonly RulingEvent[] => [
    { type: 'AdviceRefused', data: { ground, reasons } },
  ],
};

/** Whichever of the two times ends first. */
function lastDayOfSilence(sentOn: string, reachedOn: string | undefined): string {
  const sent = addMonths(sentOn, SILENCE.afterSending);
  const reached = reachedOn === undefined ? sent : addMonths(reachedOn, SILENCE.afterReceipt);
  return reached < sent ? reached : sent;
}

export const adviceFolds = {
  InfringementAdvised: (state: Ruling): Ruling => ({ ...state, is: 'Advised' }),
  AdviceRefused: (state: Ruling): Ruling => ({ ...state, is: 'AdviceRefused' }),
} satisfies Record<AdviceEvent['type'], (state: Ruling) => Ruling>;
