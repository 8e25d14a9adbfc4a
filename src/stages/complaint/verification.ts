import { refuse } from '../../engine/decider.js';
import type { Facts } from '../../case/file.js';
import { requireCertified } from '../../case/values/certificate.js';
import { weighSameAct } from '../../case/values/same-act.js';
import type * as commands from './commands.js';
import type { ComplaintEvent } from './events.js';
import { weighed } from './limitation.js';
import { extensions } from './verification.limits.js';
import { REMEDY, requireFlagged, requireOrder121 } from './receiving.js';
import type { Complaint, Outcome } from './state.js';

/** The time for penalties is weighed as soon as the end of the act is known. */
export function recordVerification(
  command: commands.RecordVerification,
  state: Complaint,
  facts: Facts,
): readonly ComplaintEvent[] {
  const { findings, officers, suspicionHolds, limitation, occurredOn } = command;
  return [
    { type: 'ClueVerified', data: { findings, officers, suspicionHolds } },
    ...(limitation
      ? [{ type: 'LimitationWeighed', data: weighed(limitation, occurredOn, state, facts) } as const]
      : []),
  ];
}

export function sendForExamination(
  command: commands.SendClueForExamination,
  state: Complaint,
): readonly ComplaintEvent[] {
  const { kind, subject, examiner } = command;
  return [{ type: 'ClueSentForExamination', data: { examination: `x${state.examined + 1}`, kind, subject, examiner } }];
}

export function recordExamination(
  command: commands.RecordClueExamination,
  state: Complaint,
): readonly ComplaintEvent[] {
  const { examinations } = state;
  if (examinations.length === 0) refuse('complaint.nothing-sent', { field: '/result' });
  if (command.examination === undefined && examinations.length > 1)
    refuse('complaint.which-examination', { field: '/examination', out: examinations.map(({ id }) => id) });
  const back = examinations.find(({ id }) => id === (command.examination ?? examinations[0]?.id));
  if (!back)
    return refuse('complaint.unknown-examination', { field: '/examination', examination: command.examination });
  return [{ type: 'ClueExamined', data: { examination: back.id, kind: back.kind, result: command.result } }];
}

/** Once, by as long again as the unit's own procedure says. */
export function extendVerification(command: commands.ExtendVerification, state: Complaint): readonly ComplaintEvent[] {
  if (state.extended) refuse('complaint.already-extended');
  const extension = extensions[state.road ?? ''];
  if (!extension) return refuse('complaint.nothing-to-extend');
  return [{ type: 'VerificationExtended', data: { ...extension, reasons: command.reasons } }];
}

export function approveFiling(
  command: commands.ApproveFiling,
  state: Complaint,
  facts: Facts,
): readonly ComplaintEvent[] {
  requireVerified(state);
  if (state.notOurs) refuse('complaint.not-ours');
  command.respondents.forEach((party, i) => {
    const known = facts.file.parties[party];
    if (!known) refuse('complaint.unknown-party', { field: `/respondents/${i}`, party });
    if (!known.roles.includes('respondent'))
      refuse('complaint.not-a-respondent', { field: `/respondents/${i}`, party });
  });
  if (new Set(command.handlers).size < 2) refuse('complaint.two-officers', { field: '/handlers' });
  requireCertified(command.handlers, command.occurredOn, '/handlers', facts.certificates);
  const { grounds, respondents, handlers } = command;
  const anew = command.limitation ? weighed(command.limitation, command.occurredOn, state, facts) : null;
  const limitation = anew ?? state.limitation ?? refuse('complaint.limitation-unweighed', { field: '/limitation' });
  const sameAct = weighSameAct(command.sameAct, facts.sameActs, state.settledOurs);
  return [
    ...(anew ? [{ type: 'LimitationWeighed', data: anew } as const] : []),
    {
      type: 'FilingApproved',
      data: { number: facts.number, grounds, respondents, handlers, limitation, sameAct },
    },
    ...toBeTold(facts, 'Filed'),
  ];
}

export function refuseFiling(
  command: commands.RefuseFiling,
  state: Complaint,
  facts: Facts,
): readonly ComplaintEvent[] {
  requireVerified(state);
  const { ground, reasons } = command;
  return [{ type: 'FilingRefused', data: { ground, reasons, remedy: REMEDY } }, ...toBeTold(facts, 'NotFiled')];
}

function requireVerified(state: Complaint): void {
  if (!state.verifiedOn) refuse('complaint.not-verified');
}

export function mergeReport(command: commands.MergeReport, facts: Facts): readonly ComplaintEvent[] {
  const { into, reasons } = command;
  if (into === facts.file.number) refuse('complaint.merged-into-itself', { field: '/into' });
  return [{ type: 'ReportMerged', data: { into, reasons } }, ...toBeTold(facts, 'Merged')];
}

/** Order 121 lets repeated reports rest; its articles were not seen, so that both grounds ask for what shows them. */
export function refuseRepeated(
  command: commands.RefuseRepeatedReport,
  state: Complaint,
  facts: Facts,
): readonly ComplaintEvent[] {
  const { ground, earlier = null, reasons } = command;
  requireOrder121(command.occurredOn, '/ground');
  if (ground === 'abuse') requireFlagged('informant', state, facts);
  if (ground === 'repeated' && earlier === null) refuse('complaint.earlier-needed', { field: '/earlier' });
  return [{ type: 'ReportNotProcessed', data: { ground, earlier, reasons } }, ...toBeTold(facts, 'NotProcessed')];
}

/** Real-name informants and whoever asked the agency to act; one who stays unknown, or wants to, is not told. */
export function toBeTold(facts: Facts, decision: Outcome): readonly ComplaintEvent[] {
  const parties = Object.values(facts.file.parties)
    .filter(
      (party) =>
        party.kind !== 'unknown' &&
        party.realName !== false &&
        party.roles.some((role) => ['informant', 'requester', 'complainant'].includes(role)),
    )
    .map((party) => party.id);
  return parties.length === 0 ? [] : [{ type: 'InformantsToBeTold', data: { parties, decision } }];
}
