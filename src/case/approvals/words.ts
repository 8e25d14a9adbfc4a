import type { Words } from '../../engine/command.js';

/** What officers read of proposals; `{act}` is the act that was proposed, by its own name. */
export const approvalEvents: Readonly<Record<string, Words>> = {
  ActProposed: {
    zh: '送审：“{act}”，{proposer}送{signer}签批（会签：{countersigners}）',
    en: 'Proposed: "{act}", by {proposer} to {signer} (countersigners: {countersigners})',
  },
  ProposalCountersigned: { zh: '会签：“{act}”，{officer}', en: 'Countersigned: "{act}", by {officer}' },
  ProposalSigned: {
    zh: '签批：“{act}”，{officer}（送审：{proposer}；会签：{countersigners}）',
    en: 'Signed: "{act}", by {officer} (proposed by {proposer}; countersigned by {countersigners})',
  },
  ProposalReturned: {
    zh: '退回：“{act}”，{officer}退{returnedTo}：{reason}',
    en: 'Returned: "{act}", by {officer} to {returnedTo}: {reason}',
  },
  ProposalResubmitted: {
    zh: '重新送审：“{act}”，{proposer}',
    en: 'Proposed again: "{act}", by {proposer}',
  },
  ProposalWithdrawn: { zh: '撤回送审：“{act}”，{proposer}', en: 'Proposal withdrawn: "{act}", by {proposer}' },
  SignerAdded: { zh: '加签：“{act}”，由{officer}会签', en: 'Signer added: "{act}", {officer} countersigns' },
  ProposalReassigned: {
    zh: '转办：“{act}”，由{former}转{officer}：{reason}',
    en: 'Reassigned: "{act}", from {former} to {officer}: {reason}',
  },
  SignerSubstituted: {
    zh: '请假代签：“{act}”，{leaveFrom}至{leaveUntil}由{officer}代{absent}：{reason}',
    en: 'Substitute: "{act}", {officer} signs for {absent}, {leaveFrom} to {leaveUntil}: {reason}',
  },
  ProposalUrged: {
    zh: '催办：“{act}”，自{since}起在{officer}处',
    en: 'Urged: "{act}", with {officer} since {since}',
  },
  ProposalOvertaken: {
    zh: '送审事项过时：“{act}”，退回送审人',
    en: 'Proposal overtaken: "{act}", back with its proposer',
  },
};

export const approvalFields: Readonly<Record<string, Words>> = {
  act: { zh: '送审事项', en: 'Act' },
  form: { zh: '所填内容', en: 'The act as it would be given' },
  countersigners: { zh: '会签人员', en: 'Countersigners' },
  signer: { zh: '签批人', en: 'Signer' },
  note: { zh: '送审说明', en: 'Note' },
  proposal: { zh: '送审编号', en: 'Proposal' },
  opinion: { zh: '意见', en: 'Opinion' },
  returnTo: { zh: '退回至', en: 'Return to' },
  step: { zh: '第几步', en: 'Step' },
  officer: { zh: '人员', en: 'Officer' },
  leaveFrom: { zh: '请假自', en: 'Away from' },
  leaveUntil: { zh: '请假至', en: 'Away until' },
};

/** What a proposal waits for. */
export const stepWords: Readonly<Record<string, Words>> = {
  propose: { zh: '送审', en: 'Proposed by' },
  countersign: { zh: '会签', en: 'Countersign' },
  sign: { zh: '签批', en: 'Sign' },
};
