import type { Facts } from '../../case/file.js';
import { refuse } from '../../engine/decider.js';
import type { ExtendCourtMediation, RecordCourtStatement, TakeCourtReferral } from './commands.js';
import type { MediationEvent } from './events.js';
import { requireSides } from './asking.js';
import { respondentsOf, type Mediation } from './record.js';

/** 最高人民法院关于人民法院特邀调解的规定 art. 27: the term hangs on when the court sent it. */
const limitOf: Readonly<Record<TakeCourtReferral['moment'], string>> = {
  'before-filing': 'T-MED-COURT',
  'after-filing': 'T-MED-COURT-FILED',
  'after-filing-simplified': 'T-MED-COURT-SIMPLE',
};

export const courtLimits: readonly string[] = Object.values(limitOf);

export function takeReferral(command: TakeCourtReferral, facts: Facts): readonly MediationEvent[] {
  const {
    court,
    reference,
    moment,
    channel,
    platformNumber,
    requester,
    respondents,
    consenting = [],
    dispute,
  } = command;
  requireSides(requester, respondents, consenting, facts);
  if (channel === 'court-platform' && platformNumber === undefined)
    refuse('mediation.platform-number', { field: '/platformNumber' });
  const asked = { kind: 'court', requester, parties: respondents, consenting, dispute } as const;
  return [
    {
      type: 'MediationRequested',
      data: { ...asked, beside: null, attachedRuling: null, organisation: null, ownership: false, feeFen: 0 },
    },
    {
      type: 'CourtReferralTaken',
      data: { court, reference, limit: limitOf[moment], channel, platformNumber: platformNumber ?? null },
    },
  ];
}

/** As long as both sides agree: the requester and whoever is still mediated with. */
export function extendReferral(command: ExtendCourtMediation, state: Mediation): readonly MediationEvent[] {
  if (!state.referral) return refuse('mediation.not-referred');
  const { length, agreedBy, reasons } = command;
  const sides = [
    ...(state.requester === null ? [] : [state.requester]),
    ...respondentsOf(state).flatMap(([party, { is }]) => (is === 'InMediation' ? [party] : [])),
  ];
  const missing = sides.filter((party) => !agreedBy?.includes(party));
  if (missing.length > 0) refuse('mediation.extension-not-agreed', { field: '/agreedBy', missing });
  return [{ type: 'CourtMediationExtended', data: { limit: state.referral.limit, length, agreedBy, reasons } }];
}

export function recordStatement(command: RecordCourtStatement, state: Mediation): readonly MediationEvent[] {
  if (!state.referral) refuse('mediation.not-referred');
  const { party, courtNumber } = command;
  return [{ type: 'CourtStatementMade', data: { party, kind: state.kind, courtNumber } }];
}
