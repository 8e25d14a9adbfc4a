import type { Words } from '../../engine/command.js';

export const eventWords: Readonly<Record<string, Words>> = {
  RemedySought: { zh: '{party}对{act}（{number}）寻求救济', en: '{party} seeks a remedy against {act} ({number})' },
  ReconsiderationTaken: {
    zh: '{body}受理{party}的行政复议申请（{reference}）',
    en: '{body} accepted {party}’s application for reconsideration ({reference})',
  },
  LawsuitTaken: {
    zh: '{court}受理{party}的行政诉讼（{reference}；一审管辖：{venue}）',
    en: '{court} took {party}’s suit ({reference}; first instance by law: {venue})',
  },
  ReconsiderationReplied: {
    zh: '提交行政复议答复书（签署：{signedBy}）',
    en: 'Answer in reconsideration handed in, signed by {signedBy}',
  },
  DefenceFiled: { zh: '提交行政诉讼答辩状（签署：{signedBy}）', en: 'Answer to the court, signed by {signedBy}' },
  ReconsiderationHeard: {
    zh: '复议听证，{attendedBy}参加',
    en: 'Hearing in reconsideration, attended by {attendedBy}',
  },
  CourtAppearanceMade: { zh: '开庭，{attendedBy}出庭', en: 'Hearing in court, {attendedBy} appeared' },
  ExecutionStayed: { zh: '停止执行（{orderedBy}决定）', en: 'Execution stayed by {orderedBy}' },
  StayLifted: { zh: '恢复执行', en: 'The stay was lifted' },
  ReconsiderationExtended: { zh: '复议期限延长{length}', en: 'Reconsideration takes {length} more' },
  ReconsiderationConcluded: { zh: '行政复议结果：{outcome}', en: 'Reconsideration: {outcome}' },
  JudgmentReceived: {
    zh: '收到一审裁判：{outcome}（{reference}）',
    en: 'Judged at first instance: {outcome} ({reference})',
  },
  SuitFollowed: { zh: '法院尚在审理', en: 'The court has not judged yet' },
  AppealLodged: { zh: '{appellant}上诉至{court}', en: '{appellant} appealed to {court}' },
  JudgmentInForce: { zh: '生效裁判：{outcome}', en: 'Judgment in force: {outcome}' },
  RetrialBegun: { zh: '{court}再审（{reference}）', en: '{court} tries the case again ({reference})' },
  ActRemanded: { zh: '责令在{within}内重新作出或者履行', en: 'To be done anew, or performed, within {within}' },
  RedoingBegun: { zh: '在{anew}中重新办理', en: 'Done anew in {anew}' },
  ActRedone: { zh: '已重新作出或者履行：{what}', en: 'Done anew: {what}' },
  SuedAfterwards: { zh: '不服复议决定，已提起诉讼（{suit}）', en: 'Sued after reconsideration ({suit})' },
};
