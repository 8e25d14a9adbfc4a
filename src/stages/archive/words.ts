import type { StageWords } from '../../case/stage.js';

export const words: StageWords = {
  title: { zh: '归档与结案后工作', en: 'Archive and follow-up' },
  states: {
    Unarchived: { zh: '未归档', en: 'Not archived' },
    Archived: { zh: '已归档', en: 'Archived' },
    Reopened: { zh: '已调卷', en: 'Taken out of the archive' },
  },
  tracks: {
    assessment: {
      label: { zh: '案卷评查', en: 'Assessment' },
      states: {
        Sound: { zh: '未发现问题', en: 'No defects' },
        ToCorrect: { zh: '待整改', en: 'To be corrected' },
        Corrected: { zh: '已整改', en: 'Corrected' },
      },
    },
  },
  events: {
    FileArchived: { zh: '案卷归档（{number}，共{pages}页）', en: 'File archived as {number}, {pages} pages' },
    FileReopened: {
      zh: '调卷：{ground}（批准：{approvedBy}）',
      en: 'File taken out: {ground}, approved by {approvedBy}',
    },
    FileAssessed: { zh: '案卷评查{assessment}：{score}分', en: 'Assessment {assessment}: {score} points' },
    DefectsFound: {
      zh: '评查{assessment}发现问题，{within}内整改',
      en: 'Defects of {assessment}, to be corrected within {within}',
    },
    DefectsCorrected: {
      zh: '评查{assessments}的问题已整改：{corrections}',
      en: 'Defects of {assessments} corrected: {corrections}',
    },
    ReturnVisited: { zh: '回访{party}：{satisfaction}', en: 'Return visit to {party}: {satisfaction}' },
    ReportedToPlatform: {
      zh: '报送{platform}：{what}（回执：{receipt}）',
      en: 'Reported to {platform}: {what} (receipt {receipt})',
    },
  },
  refusals: {
    'archive.proceeding-open': { zh: '程序尚未结束：{open}', en: 'Still open: {open}' },
    'archive.remedy-pending': {
      zh: '行政复议或者行政诉讼尚无结果（{of}），不得归档',
      en: 'Reconsideration or suit without an outcome ({of}): the file cannot be archived',
    },
    'archive.goods-unsettled': {
      zh: '涉案财物尚未全部处理完毕，不得归档（台账：{lots}）',
      en: 'Goods of the case are not settled: the file cannot be archived (ledger: {lots})',
    },
    'archive.own-approval': {
      zh: '调卷应当由负责人批准，不得自行批准',
      en: 'Another must approve that the file is taken out',
    },
    'archive.unknown-document': {
      zh: '材料尚未附卷，请先附卷',
      en: 'This document is not on file yet: attach it first',
    },
    'archive.own-file': { zh: '办案人员不得评查本人办理的案卷', en: 'Nobody assesses a file they handled' },
    'archive.assessment-exists': {
      zh: '已有编号为{assessment}的评查',
      en: 'There is an assessment {assessment} already',
    },
    'archive.score-below-zero': {
      zh: '扣分合计{off}分，超过一百分',
      en: 'Points taken off are {off}, more than a hundred',
    },
    'archive.time-to-correct-missing': {
      zh: '发现问题的，应当确定整改期限',
      en: 'Defects need a time in which they are corrected',
    },
    'archive.case-open': {
      zh: '结案后方可回访（{open}尚未结束）',
      en: 'Visits come after closing: still open are {open}',
    },
    'archive.follow-up-missing': { zh: '不满意的，应当填写后续处理', en: 'Say what is done about the dissatisfaction' },
  },
  fields: {
    retention: { zh: '保管期限', en: 'Kept for' },
    'retention.permanent': { zh: '永久', en: 'for ever' },
    'retention.30-years': { zh: '30年', en: '30 years' },
    'retention.10-years': { zh: '10年', en: '10 years' },
    pages: { zh: '页数', en: 'Pages' },
    remarks: { zh: '备考说明', en: 'Remarks' },
    ground: { zh: '调卷事由', en: 'Ground' },
    'ground.reconsideration': { zh: '行政复议', en: 'reconsideration' },
    'ground.lawsuit': { zh: '行政诉讼', en: 'lawsuit' },
    'ground.retrial': { zh: '再审、检察监督', en: 'retrial or prosecutorial supervision' },
    'ground.supervision': { zh: '行政执法监督', en: 'supervision of enforcement' },
    'ground.returned': { zh: '司法机关退回', en: 'returned by police, procuratorate or court' },
    'ground.correction': { zh: '评查整改', en: 'correction of defects' },
    reasons: { zh: '理由', en: 'Reasons' },
    approvedBy: { zh: '批准人', en: 'Approved by' },
    assessment: { zh: '评查编号', en: 'Assessment' },
    assessments: { zh: '评查编号', en: 'Assessments' },
    reductions: { zh: '扣分项', en: 'Points taken off' },
    item: { zh: '评查项目', en: 'Item' },
    points: { zh: '扣分', en: 'Points' },
    defect: { zh: '问题', en: 'Defect' },
    opinion: { zh: '意见', en: 'Opinion' },
    within: { zh: '整改期限', en: 'Time to correct' },
    corrections: { zh: '整改情况', en: 'Corrections' },
    documents: { zh: '补充材料（编号）', en: 'Documents added (ids)' },
    satisfaction: { zh: '满意度', en: 'Satisfaction' },
    'satisfaction.satisfied': { zh: '满意', en: 'satisfied' },
    'satisfaction.fairly': { zh: '基本满意', en: 'fairly satisfied' },
    'satisfaction.dissatisfied': { zh: '不满意', en: 'dissatisfied' },
    'satisfaction.unreachable': { zh: '无法联系', en: 'not reached' },
    followUp: { zh: '后续处理', en: 'What is done about it' },
    platform: { zh: '报送平台', en: 'Platform' },
    'platform.12315': { zh: '全国12315平台', en: 'the national 12315 platform' },
    'platform.enterprise-credit': { zh: '国家企业信用信息公示系统', en: 'the national enterprise credit system' },
    'platform.credit-china': { zh: '信用中国', en: 'Credit China' },
    'platform.two-laws': { zh: '两法衔接信息共享平台', en: 'the platform of enforcement and criminal justice' },
    'platform.cnipa-statistics': { zh: '国家知识产权局统计系统', en: 'the statistics of the national IP office' },
    'platform.anti-counterfeit-quarterly': {
      zh: '打击侵权假冒季度报表',
      en: 'the quarterly anti-counterfeiting table',
    },
    'platform.other': { zh: '其他', en: 'another platform' },
    what: { zh: '报送内容', en: 'What was reported' },
    receipt: { zh: '回执号', en: 'Receipt' },
  },
};
