import type { StageWords } from '../../case/stage.js';

export const words: StageWords = {
  title: { zh: '挂牌督办', en: 'Key-case supervision' },
  states: {
    Supervised: { zh: '督办中', en: 'Under supervision' },
    Lifted: { zh: '已解除督办', en: 'Lifted' },
  },
  tracks: {},
  events: {
    KeyCasePlaced: {
      zh: '{organ}挂牌督办（{level}），限{within}内办结，每{every}报告：{reasons}',
      en: '{organ} supervises the case ({level}), to be done in {within}, reported every {every}: {reasons}',
    },
    KeyCaseReported: { zh: '第{report}次督办报告：{progress}', en: 'Report {report}: {progress}' },
    KeyCaseExtended: { zh: '延长督办期限{length}：{reasons}', en: 'Time extended by {length}: {reasons}' },
    KeyCaseLifted: {
      zh: '解除挂牌督办（{outcome}）：{conclusion}',
      en: 'Supervision lifted ({outcome}): {conclusion}',
    },
  },
  refusals: {
    'oversight.already-supervised': { zh: '案件已在督办中。', en: 'The case is supervised already.' },
    'oversight.nothing-open': { zh: '案件没有正在办理的程序，无须督办。', en: 'Nothing of the case is open.' },
    'oversight.not-done': {
      zh: '仍有程序未办结（{open}）；不再需要督办的，以该理由解除。',
      en: 'Proceedings are still open ({open}); lift it as no longer needed if so.',
    },
  },
  fields: {
    level: { zh: '督办级别', en: 'Level' },
    'level.national': { zh: '国家级', en: 'National' },
    'level.province': { zh: '省级', en: 'Province' },
    'level.city': { zh: '市级', en: 'City' },
    'level.bureau': { zh: '本局', en: 'Bureau' },
    organ: { zh: '督办机关', en: 'Supervised by' },
    within: { zh: '办结期限', en: 'To be done within' },
    every: { zh: '报告间隔', en: 'Reported every' },
    reasons: { zh: '理由', en: 'Reasons' },
    progress: { zh: '进展情况', en: 'Progress' },
    length: { zh: '延长时间', en: 'Extended by' },
    outcome: { zh: '解除事由', en: 'Ground' },
    'outcome.done': { zh: '已办结', en: 'Done' },
    'outcome.no-longer-needed': { zh: '不再需要督办', en: 'No longer needed' },
    conclusion: { zh: '办理结果或者解除理由', en: 'Conclusion' },
  },
};
