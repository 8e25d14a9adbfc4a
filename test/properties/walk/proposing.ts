import { proposableActs } from '../../../src/case/approvals/next.js';
import { proposableNamed } from '../../../src/case/approvals/proposable.js';
import { allRooms, caseRooms, commandsByRoom, subjectRooms } from '../../../src/case/stages.js';
import type { CommandDefinition } from '../../../src/engine/command.js';
import type { NextAct } from '../../../src/case/next.js';
import { filledIn } from './forms.js';
import type { Body, Situation } from './situation.js';

/** 送审: an act of the moment, filled in as its signer would, and who signs it; 重新送审: as it was, or written anew. */
export function proposing(command: string, situation: Situation): Body {
  const { chance, file, proposal } = situation;
  if (command === 'ProposeAct') {
    const act = chance.maybe(proposableOn(situation));
    if (!act) return { act: 'case.LiftSecrecy', form: { mark: 's1', reasons: '解除' }, signer: 'head' };
    const { stage, command: name, definition } = act;
    return { act: `${stage}.${name}`, form: formOf(act, situation), ...handsFor(definition, situation) };
  }
  const waiting = file.proposals[proposal ?? ''];
  const found = waiting && proposableNamed(allRooms, waiting.act);
  if (command !== 'ResubmitProposal' || !waiting || !found || chance.is(0.5)) return {};
  const { proceeding, party, measure } = waiting;
  const { room: stage, name, definition } = found;
  const act = { stage, command: name, definition, proceeding, party, measure, among: null, proposal: null };
  return { form: formOf(act, situation) };
}

const proposableOn = ({ file }: Situation): readonly NextAct[] => {
  const onCase = file.id !== null && file.id.startsWith('case-');
  return proposableActs(onCase ? caseRooms : subjectRooms, file, onCase);
};

function formOf(act: NextAct, situation: Situation): Body {
  const { proceeding, party, measure, among, definition } = act;
  const own = proceeding === null ? null : (situation.file.proceedings[proceeding] ?? null);
  const about = { ...situation, proceeding: own, party, measure, among, definition };
  const { occurredOn: _day, occurredAt: _instant, ...form } = filledIn(commandsByRoom[act.stage]![act.command]!, about);
  return form;
}

/** Mostly somebody who may sign it; sometimes after another has. */
function handsFor({ by }: CommandDefinition, { chance }: Situation): Body {
  const signer = chance.is(0.9) ? chance.of(by) : chance.of(['head', 'handling-officer']);
  const others = ['unit-head', 'legal-reviewer', 'deputy-head'].filter((one) => one !== signer);
  return { signer, ...(chance.is(0.4) ? { countersigners: chance.some(others, 1) } : { countersigners: [] }) };
}
