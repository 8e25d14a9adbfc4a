import { useState } from 'react';
import type { Place } from '../api/queries';
import type { Next, NextAct, Proposable } from '../api/acts';
import type { ProposalView } from '../api/proposals';
import type { HistoryEntry } from '../api/record';
import { ActDrawer } from './ActDrawer';
import type { ChosenFrom } from './fileChoices';
import { ProposeDrawer, type Writing } from './ProposeDrawer';

/** What she is about to do on a file: an act, or the writing of one that another signs. */
export function useDoing(next: Next | undefined) {
  const [act, setAct] = useState<NextAct | null>(null);
  const [writing, setWriting] = useState<Writing | null>(null);
  const by = (command: string) => next?.acts.find((one) => one.command === command);

  function propose(one: Proposable, typed?: Record<string, unknown>): void {
    const proposing = by('ProposeAct');
    if (!proposing) return;
    setAct(null);
    setWriting({ act: one, by: proposing, typed });
  }

  function revise(proposal: ProposalView, again: NextAct): void {
    const { schema } = proposal;
    if (schema) setWriting({ act: { ...again, ...actOf(proposal), schema }, by: again, proposal });
  }

  return { act, setAct, writing, setWriting, propose, revise };
}

/** What was proposed, as the act that it is. */
function actOf({ stage, stageLabel, command, label, proceeding, party, measure, document, law }: ProposalView) {
  const about = { stage, stageLabel, command, label, proceeding, party, measure, document, law };
  return { ...about, proposal: null, by: [], due: null };
}

interface Props {
  doing: ReturnType<typeof useDoing>;
  next: Next;
  place: Place;
  file: ChosenFrom;
  history: readonly HistoryEntry[];
}

/** The drawer of what she is doing, if anything. */
export function DoingDrawer({ doing, next, place, file, history }: Props) {
  const { act, setAct, writing, setWriting, propose } = doing;
  const about = { place, file, history, revision: next.revision };
  if (writing) return <ProposeDrawer writing={writing} {...about} onClose={() => setWriting(null)} />;
  if (!act) return null;
  const same = next.proposable.find((one) => act.proposal === null && isSame(one, act));
  return (
    <ActDrawer
      act={act}
      {...about}
      acts={next.acts}
      onClose={() => setAct(null)}
      onPropose={same && ((typed) => propose(same, typed))}
    />
  );
}

const isSame = (a: NextAct, b: NextAct): boolean =>
  a.stage === b.stage &&
  a.command === b.command &&
  a.proceeding === b.proceeding &&
  a.party === b.party &&
  a.measure === b.measure;
