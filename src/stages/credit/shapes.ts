/** What a case reports to its party's credit record (政策: 侵权信息、不配合调查取证、不执行行政处理决定). */
export const creditEventKinds = ['infringement', 'non-cooperation', 'non-performance'] as const;
export type CreditEventKind = (typeof creditEventKinds)[number];

/** 管理措施: 审批重点审查, 提高抽查频次, 不适用告知承诺制, 不予表彰奖励. */
export const managementMeasures = ['stricter-approval', 'more-checks', 'no-notice-promise', 'no-honours'] as const;
export type ManagementMeasure = (typeof managementMeasures)[number];

/** 失信行为 in the sense of the CNIPA's rules on IP credit: seven kinds. */
export const cnipaActs = [
  'abnormal-patent-filing',
  'bad-faith-mark-filing',
  'agency',
  'false-material',
  'broken-promise',
  'refusal-to-perform',
  'other',
] as const;
export type CnipaAct = (typeof cnipaActs)[number];
