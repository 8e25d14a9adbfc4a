import type { StageWords } from '../../case/stage.js';

export const words: StageWords = {
  title: { zh: '快速处理', en: 'Fast track' },
  states: {
    Hurried: { zh: '快速处理中', en: 'On the fast track' },
    Ended: { zh: '已结束', en: 'Ended' },
  },
  tracks: {},
  events: {
    FastTrackBegun: {
      zh: '{target}纳入快速处理，内部时限{within}，法定期限不变：{reasons}',
      en: '{target} is on the fast track, an internal target of {within}; the terms of the law stay as they are: {reasons}',
    },
    FastTrackEnded: { zh: '结束快速处理（{outcome}）：{reasons}', en: 'Off the fast track ({outcome}): {reasons}' },
  },
  refusals: {
    'fasttrack.nothing-to-hurry': { zh: '没有可以快速处理的程序。', en: 'No proceeding could be hurried.' },
    'fasttrack.not-open': {
      zh: '该程序不在办理中或者已经快速处理；可选：{open}。',
      en: 'That proceeding is not open or hurried already; open are {open}.',
    },
    'fasttrack.not-done': {
      zh: '{target}尚未办结；转为普通办理的，选择不宜快速处理。',
      en: '{target} is not done; say that it is not simple if it goes on.',
    },
  },
  fields: {
    target: { zh: '程序', en: 'Proceeding' },
    within: { zh: '内部时限', en: 'Internal target' },
    criteria: { zh: '简易情形', en: 'What makes it simple' },
    'criteria.facts-clear': { zh: '事实清楚', en: 'Facts are clear' },
    'criteria.facts-admitted': { zh: '当事人承认', en: 'Facts are admitted' },
    'criteria.single-respondent': { zh: '当事人单一', en: 'One respondent' },
    'criteria.evidence-complete': { zh: '证据齐全', en: 'Evidence is complete' },
    'criteria.right-undisputed': { zh: '权利无争议', en: 'The right is not disputed' },
    reasons: { zh: '理由', en: 'Reasons' },
    outcome: { zh: '结束事由', en: 'Ground' },
    'outcome.done': { zh: '已办结', en: 'Done' },
    'outcome.not-simple': { zh: '不宜快速处理', en: 'Not simple' },
  },
};
