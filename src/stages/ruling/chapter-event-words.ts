import type { StageWords } from '../../case/stage.js';

export const chapterEventWords: StageWords['events'] = {
  JurisdictionObjected: { zh: '{party}提出管辖异议：{reasons}', en: '{party} objected to jurisdiction: {reasons}' },
  JurisdictionObjectionDecided: {
    zh: '决定{party}的管辖异议（成立：{upheld}）：{reasons}',
    en: 'The objection of {party} was decided (upheld: {upheld}): {reasons}',
  },
  JurisdictionObjectionClosed: {
    zh: '{party}的管辖异议处理完毕，办案期限继续计算',
    en: 'The objection of {party} is closed: the time to conclude runs on',
  },
  RulingReferredUp: { zh: '向{to}报请（{ground}）：{reasons}', en: 'Referred to {to} ({ground}): {reasons}' },
  ReferralAnswered: {
    zh: '上级答复（{reference}）：由{agency}处理',
    en: 'The superior answered ({reference}): {agency} handles it',
  },
  RulingTransferred: { zh: '对{parties}的案件移送{agency}', en: 'The case against {parties} goes to {agency}' },
  RulingCaseTransferred: { zh: '案件移送{agency}，本机关结案', en: 'The case went to {agency} and ends here' },
  RequestSplit: {
    zh: '分别立案（{by}）：{respondents}；{reasons}',
    en: 'Split into separate filings ({by}): {respondents}; {reasons}',
  },
  RulingsJoined: { zh: '合并审理（{ground}）：{reasons}', en: 'Heard together ({ground}): {reasons}' },
  RulingJoinedBy: { zh: '与{other}合并审理（{ground}）', en: 'Heard together with {other} ({ground})' },
  RulingCarriedOver: {
    zh: '本裁决请求并入案件{number}（{parties}）：{reasons}',
    en: 'The request was merged into case {number} ({parties}): {reasons}',
  },
  RulingTakenIn: {
    zh: '并入案件{number}的裁决请求（{parties}，原立案日{filedOn}）：{reasons}',
    en: 'The request of case {number} was taken in ({parties}, filed {filedOn}): {reasons}',
  },
  RulingPartyAdded: { zh: '追加{party}为当事人（{as}）：{reasons}', en: '{party} was added ({as}): {reasons}' },
  PanelTold: { zh: '向{party}告知合议组成员：{members}', en: '{party} was told who sits on the panel: {members}' },
  PanelRecusalRequested: {
    zh: '{party}申请{person}回避（{ground}）：{reasons}',
    en: '{party} asked that {person} withdraw ({ground}): {reasons}',
  },
  PanelRecusalMoved: {
    zh: '提出{person}回避（{asker}，{ground}）：{reasons}',
    en: 'It was moved that {person} withdraw ({asker}, {ground}): {reasons}',
  },
  PanelRecusalDecided: {
    zh: '决定{person}是否回避（{granted}）：{reasons}',
    en: 'The recusal of {person} was decided ({granted}): {reasons}',
  },
  EvidencePeriodSet: { zh: '向{party}送达举证通知书', en: 'Notice to bring evidence was served on {party}' },
  EvidenceBrought: { zh: '{party}提交证据：{evidence}', en: '{party} brought evidence: {evidence}' },
  EvidenceCompleted: { zh: '{party}举证完毕', en: '{party} has brought its evidence' },
  EvidenceTimeExtended: {
    zh: '延长{party}的举证期限{length}：{reasons}',
    en: 'The time of {party} to bring evidence was lengthened by {length}: {reasons}',
  },
  EvidenceTimeNotCounted: {
    zh: '延长的举证期限{length}不计入办案期限，至{until}',
    en: '{length} added for evidence are not counted in the time to conclude, through {until}',
  },
  EvidenceExtensionRefused: {
    zh: '不准许{party}延长举证期限：{reasons}',
    en: 'More time for evidence was refused to {party}: {reasons}',
  },
  SiteInvestigated: {
    zh: '在{place}调查取证（{method}）：{findings}',
    en: 'Investigated at {place} ({method}): {findings}',
  },
  RulingEvidencePreserved: {
    zh: '登记保存证据（{measure}）：{evidence}',
    en: 'Evidence was preserved ({measure}): {evidence}',
  },
  RulingEvidenceDecided: {
    zh: '对登记保存的证据（{measure}）作出决定（{disposal}）',
    en: 'Decided on the preserved evidence {measure} ({disposal})',
  },
  RulingAssistanceAsked: {
    zh: '委托{department}协助取证（{request}）：{wanted}',
    en: '{department} was asked to help with evidence ({request}): {wanted}',
  },
  RulingAssistanceGiven: {
    zh: '收到协助取证的回复（{request}）：{reply}',
    en: 'The answer to {request} came: {reply}',
  },
  TechnicalInvestigatorAssigned: {
    zh: '指派技术调查官{person}：{question}',
    en: 'The technical officer {person} was assigned: {question}',
  },
  TechnicalOpinionGiven: { zh: '技术调查官{person}提交意见', en: 'The technical officer {person} gave an opinion' },
  AppraisalBegun: { zh: '委托{appraiser}鉴定：{question}', en: '{appraiser} was commissioned: {question}' },
  AppraisalRefused: {
    zh: '不进行{party}申请的鉴定（{ground}）',
    en: 'The appraisal that {party} asked for was refused ({ground})',
  },
  AppraisalEnded: { zh: '鉴定结束（{result}）', en: 'The appraisal ended ({result})' },
  RequestAnnounced: {
    zh: '向{party}公告送达请求书副本（{channel}）',
    en: 'The request was announced to {party} ({channel})',
  },
  RequestAnnouncementEnded: { zh: '对{party}的公告结束', en: 'The announcement to {party} ended' },
  OralHearingPostponed: {
    zh: '口头审理由{former}延期至{hearingOn}：{reasons}',
    en: 'The hearing was put off from {former} to {hearingOn}: {reasons}',
  },
  WrittenReviewDecided: { zh: '决定书面审理：{reasons}', en: 'The panel decides without a hearing: {reasons}' },
  SuspensionRefused: { zh: '不中止处理（{ground}）：{reasons}', en: 'A suspension was refused ({ground}): {reasons}' },
  NegotiationBegun: { zh: '{between}进入和解期间：{reasons}', en: '{between} negotiate: {reasons}' },
  NegotiationEnded: { zh: '和解期间结束：{reasons}', en: 'The negotiation ended: {reasons}' },
  InfringementAdvised: { zh: '出具咨询意见（{conclusion}）', en: 'An opinion was given ({conclusion})' },
  AdviceRefused: { zh: '不出具咨询意见（{ground}）：{reasons}', en: 'No opinion was given ({ground}): {reasons}' },
  RepeatFound: {
    zh: '认定重复侵权：{former}于{inForceOn}生效',
    en: 'A repeated infringement: {former} took effect on {inForceOn}',
  },
  RulingRevoked: {
    zh: '本机关撤销对{parties}的裁决（{ground}）：{reasons}',
    en: 'The ruling on {parties} was revoked ({ground}): {reasons}',
  },
  RulingAmended: {
    zh: '本机关变更裁决（{number}，{ground}）：{reasons}',
    en: 'The ruling was changed ({number}, {ground}): {reasons}',
  },
  RulingTextCorrected: { zh: '补正裁决书文字：{corrections}', en: 'The wording was corrected: {corrections}' },
};
