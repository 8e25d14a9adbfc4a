import type { Read, ReadModel } from '../../engine/projections/read-model.js';
import { noDues } from '../dues.js';
import { caseIdOf } from '../stream.js';
import { waiting } from '../waiting.js';

const followsTracks = waiting({
  name: 'desk-court',
  version: 2,
  proceedings: {},
  tracks: {
    'mediation/respondent': {
      ConfirmationSought: 'accept-confirmation',
      ConfirmationAccepted: 'decide-confirmation',
      EnforcementSought: 'enforce',
    },
    'ruling/respondent': {
      Sued: 'judge',
      EnforcementSought: 'accept-enforcement',
      EnforcementAccepted: 'decide-enforcement',
    },
    'penalty/respondent': {
      EnforcementSought: 'accept-enforcement',
      EnforcementAccepted: 'decide-enforcement',
      EnforcementAllowed: 'carry-out-enforcement',
    },
  },
  termsOf: ['court', 'court-liaison'],
  columns: { court: { type: 'text' }, number: { type: 'text' } },
  notes: {
    ConfirmationApplied: toCourt,
    ConfirmationAccepted: numbered,
    AgreementEnforcementSought: toCourt,
    RulingSued: ({ data }) => ({ court: data.court, number: data.courtNumber }),
    RulingEnforcementApplied: toCourt,
    RulingEnforcementAccepted: numbered,
    EnforcementApplied: toCourt,
    EnforcementAccepted: ({ data }) => ({ number: data.reference }),
  },
});

function toCourt({ data }: Read) {
  return { court: data.court };
}

function numbered({ data }: Read) {
  return { number: data.courtNumber };
}

/** A suit against a penalty runs beside whatever its track waits for, so it has a row of its own. */
const suits: readonly string[] = ['LawsuitAccepted', 'JudgmentGiven'];

/** 人民法院: 司法确认, applications for enforcement, and lawsuits against rulings and penalties. */
export const courtInbox: ReadModel = {
  ...followsTracks,
  keys: (event) =>
    suits.includes(event.type) && caseIdOf(event.stream) !== null
      ? [`${event.stream}/${String(event.data.proceeding)}/${String(event.data.party)}/suit`]
      : followsTracks.keys(event),
  on: {
    ...followsTracks.on,
    LawsuitAccepted: (_row, event) => ({
      case_id: caseIdOf(event.stream),
      proceeding: event.data.proceeding,
      stage: 'penalty',
      party: event.data.party,
      state: null,
      waits_for: 'judge',
      since: event.occurredOn,
      court: event.data.court,
      number: event.data.reference,
      ...noDues,
    }),
    JudgmentGiven: () => null,
  },
};

export const courtWords = {
  'accept-confirmation': { zh: '决定是否受理司法确认申请', en: 'Take or refuse the application for confirmation' },
  'decide-confirmation': { zh: '裁定是否确认调解协议', en: 'Decide on confirmation' },
  enforce: { zh: '执行调解协议', en: 'Enforce the agreement' },
  'accept-enforcement': { zh: '决定是否受理强制执行申请', en: 'Take or refuse the application for enforcement' },
  'decide-enforcement': { zh: '裁定是否准予执行', en: 'Decide on enforcement' },
  'carry-out-enforcement': { zh: '执行行政处罚决定', en: 'Carry out the enforcement' },
  judge: { zh: '审理行政诉讼', en: 'Judge the lawsuit' },
} as const;
