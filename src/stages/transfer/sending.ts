import type { Facts, ProceedingOpened } from '../../case/file.js';
import type { OffenceFacts } from '../../case/values/offence-facts.js';
import { refuse, type Named } from '../../engine/decider.js';
import { thresholdArticles } from '../../law/offences.lines.js';
import type * as commands from './agency.commands.js';
import type { AgencyEvent } from './events.js';
import type { TransferState } from './state.js';
import { weigh } from './thresholds.js';

type AgencyCommand = Named<typeof commands>;
type Of<T extends AgencyCommand['type']> = Extract<AgencyCommand, { readonly type: T }>;

/** What was given with the written report is weighed at once; nothing given, nothing weighed. */
export function weighOnReport({ with: given }: ProceedingOpened['data'], on: string): readonly AgencyEvent[] {
  const article = thresholdArticles.find((one) => one === given.offence);
  const facts = given.weighed as OffenceFacts | null | undefined;
  if (!article || !facts) return [];
  return [{ type: 'ThresholdsWeighed', data: { ...weigh(article, facts, on), reasons: null } }];
}

export function weighAgain({ article, weighed, reasons, occurredOn }: Of<'WeighThresholds'>): readonly AgencyEvent[] {
  return [{ type: 'ThresholdsWeighed', data: { ...weigh(article, weighed, occurredOn), reasons } }];
}

export function approve(facts: Facts): readonly AgencyEvent[] {
  requireOther(facts);
  return [{ type: 'TransferApproved', data: {} }];
}

/** The reasons stay in the file; what the thresholds had suggested stands beside them. */
export function refuseTransfer(
  { reasons }: Of<'RefuseTransfer'>,
  state: TransferState,
  facts: Facts,
): readonly AgencyEvent[] {
  requireOther(facts);
  const remedy = 'anyone-may-report-to-procuratorate';
  return [{ type: 'TransferRefused', data: { reasons, remedy, suggested: state.suggested } }];
}

/** Nobody decides on the report of their own team. */
function requireOther(facts: Facts): void {
  if (facts.proceeding?.handlers.includes(facts.actor.id)) refuse('transfer.own-report');
}

/** Five attachments (art. 6): three always, the test report or why there is none, and whatever else there is. */
export function sendToPolice(command: Of<'SendToPolice'>, state: TransferState, facts: Facts): readonly AgencyEvent[] {
  const { police, attachments, withoutTest = null, copiedToProcuratorate } = command;
  const missing = (['transfer-letter', 'investigation-report', 'goods-list'] as const).filter(
    (kind) => !attachments.includes(kind),
  );
  if (missing.length > 0) refuse('transfer.attachments-missing', { field: '/attachments', missing });
  if (!attachments.includes('test-or-appraisal') && withoutTest === null)
    refuse('transfer.test-report-missing', { field: '/withoutTest' });
  if (!copiedToProcuratorate) refuse('transfer.copy-missing', { field: '/copiedToProcuratorate' });
  const { offence, tracks } = state;
  const sent = {
    police,
    offence,
    respondents: Object.keys(tracks),
    attachments: [...new Set(attachments)],
    withoutTest,
    number: facts.number,
  };
  return [{ type: 'SentToPolice', data: sent }];
}

/** 高检会〔2006〕2号: police, procuratorate and the right holder, all three. */
export function copyPenaltyDecision(
  command: Of<'CopyPenaltyDecision'>,
  state: TransferState,
  facts: Facts,
): readonly AgencyEvent[] {
  if (!state.copyOwed) refuse('transfer.no-copy-owed');
  const { reference, copiedToPolice, copiedToProcuratorate, holderTold } = command;
  const hasHolder = Object.values(facts.file.parties).some((party) => party.roles.includes('right-holder'));
  if (!copiedToPolice) refuse('transfer.copies-incomplete', { field: '/copiedToPolice' });
  if (!copiedToProcuratorate) refuse('transfer.copies-incomplete', { field: '/copiedToProcuratorate' });
  if (hasHolder && !holderTold) refuse('transfer.holder-not-told', { field: '/holderTold' });
  return [{ type: 'PenaltyCopySent', data: { reference } }];
}
