import type { StageWords } from '../../case/stage.js';

export const cnipaEvents: StageWords['events'] = {
  CnipaReported: {
    zh: '向国家知识产权局报送失信线索：{dishonesty}（{reference}）',
    en: 'Reported to the CNIPA: {dishonesty} ({reference})',
  },
  CnipaFindingRecorded: {
    zh: '国家知识产权局认定结果：认定失信 {found}（{reference}；至 {until}）',
    en: 'Finding of the CNIPA: dishonest {found} ({reference}; until {until})',
  },
};

export const cnipaRefusals: StageWords['refusals'] = {
  'credit.cnipa-already-asked': { zh: '已报送，尚无结果', en: 'It was reported and has no outcome yet' },
  'credit.cnipa-not-asked': { zh: '没有待回复的报送', en: 'Nothing was reported that waits for a finding' },
  'credit.cnipa-until-missing': { zh: '认定失信的须填写届满日', en: 'A finding needs its last day' },
  'credit.cnipa-until-out-of-range': {
    zh: '届满日须在认定之后，且不晚于{latest}（最长三年）',
    en: 'The last day must be after the finding and not after {latest} (three years at most)',
  },
};

export const cnipaFields: StageWords['fields'] = {
  dishonesty: { zh: '失信行为类别', en: 'Kind of dishonest act' },
  'dishonesty.abnormal-patent-filing': { zh: '不以保护创新为目的的非正常专利申请', en: 'Abnormal patent filing' },
  'dishonesty.bad-faith-mark-filing': { zh: '恶意商标注册申请', en: 'Trademark filing in bad faith' },
  'dishonesty.agency': { zh: '违法代理受到行政处罚', en: 'Unlawful agency that was penalised' },
  'dishonesty.false-material': { zh: '提交虚假材料申请行政确认', en: 'False material for an official confirmation' },
  'dishonesty.broken-promise': { zh: '信用承诺不实或者不履行', en: 'A promise that was false or broken' },
  'dishonesty.refusal-to-perform': {
    zh: '对行政处罚、行政裁决有履行能力而拒不履行',
    en: 'Able and refusing to perform a penalty or ruling',
  },
  'dishonesty.other': { zh: '其他', en: 'Other' },
  facts: { zh: '事实和证据', en: 'Facts and evidence' },
  found: { zh: '是否认定失信', en: 'Found dishonest' },
  'found.true': { zh: '是', en: 'yes' },
  'found.false': { zh: '否', en: 'no' },
  until: { zh: '届满日', en: 'Last day' },
};
