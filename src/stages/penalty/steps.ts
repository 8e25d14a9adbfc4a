import type { Proposal } from './shapes.js';

/** Steps for journeys: who does what. */
export const officersInspectSite = (place: string, officers: readonly string[]) => ({
  by: 'handling-officer',
  do: 'InspectSite',
  with: {
    place,
    officers,
    certificatesShown: true,
    partyPresent: true,
    findings: '现场查获涉案商品，已拍照并制作现场笔录',
  },
});

export const officersTellRights = (party: string, officers: readonly string[]) => ({
  by: 'handling-officer',
  do: 'TellRights',
  with: { party, officers, certificatesShown: true },
});

export const officersSeizeGoods = (measure: string, officers: readonly string[], approvedBy: string) => ({
  by: 'handling-officer',
  do: 'SeizeGoods',
  with: {
    measure,
    officers,
    approvedBy,
    urgent: false,
    manner: 'taken',
    keptAt: '罚没物品仓库',
    goods: [{ name: '涉案商品', quantity: 12, unit: '件' }],
  },
});

export const officerReportsInvestigation = () => ({
  by: 'handling-officer',
  do: 'ReportInvestigation',
  with: { report: '违法事实清楚，证据确实充分，建议给予行政处罚' },
});

export const reviewerAgrees = () => ({
  by: 'case-reviewer',
  do: 'ReviewCase',
  with: { result: 'agrees', opinion: '同意办案机构意见' },
});

export const headApprovesProposals = (...proposals: readonly Proposal[]) => ({
  by: 'head',
  do: 'ApproveProposal',
  with: { proposals },
});

export const officerServesNotice = (party: string) => ({
  by: 'handling-officer',
  do: 'ServeNotice',
  with: { party, method: 'direct' },
});

export const respondentAnswers = (party: string) => ({
  by: 'handling-officer',
  do: 'RecordStatement',
  with: { party, statement: '请求从轻处罚', review: '申辩理由不成立', waivesHearing: true },
});

export const headDecides = (decision: Proposal) => ({
  by: 'head',
  do: 'DecidePenalty',
  with: {
    party: decision.party,
    decision,
    reasons: decision.reasons,
    remedies: '六十日内向市人民政府申请行政复议，或者六个月内向人民法院提起诉讼',
  },
});

export const officerServesDecision = (party: string) => ({
  by: 'handling-officer',
  do: 'ServeDecision',
  with: { party, method: 'direct', toldOfPublication: true },
});

export const respondentPays = (party: string, amountFen: number) => ({
  by: 'handling-officer',
  do: 'RecordPayment',
  with: { party, amountFen },
});

export const officerProposesListing = (party: string) => ({
  by: 'handling-officer',
  do: 'ProposeListing',
  with: { party, grounds: 'intentional-infringement', reasons: '主观故意明显，五年内多次侵权' },
});

export const officerReportsSuspicion = (respondents: readonly string[], offence: string, team: readonly string[]) => ({
  by: 'handling-officer',
  do: 'ReportSuspicion',
  with: { respondents, offence, team, facts: '销售金额达到刑事立案追诉标准' },
});

export const headClosesCase = () => ({ by: 'head', do: 'CloseCase', with: { summary: '行政处罚决定执行完毕' } });
