import type { Read } from '../../engine/projections/read-model.js';
import { waiting } from '../waiting.js';

/** 复议应诉: each remedy against an act of ours, with what the legal officer, the body or the court owes next. */
export const remedyInbox = waiting({
  name: 'desk-remedy',
  version: 1,
  proceedings: {
    remedy: {
      Reconsidering: 'reply',
      InCourt: 'answer-court',
      Judged: 'consider-appeal',
      Appealed: 'follow-appeal',
      Retried: 'follow-retrial',
      ToRedo: 'act-anew',
    },
  },
  tracks: {},
  columns: {
    /** What is attacked, as the table of acts names it. */
    act: { type: 'text' },
    /** Body or court, and its number. */
    before: { type: 'text' },
    number: { type: 'text' },
  },
  notes: {
    ReconsiderationTaken: (event) => ({ ...attacked(event), before: event.data.body }),
    LawsuitTaken: (event) => ({ ...attacked(event), before: event.data.court }),
    ReconsiderationReplied: () => ({ waits_for: 'await-decision' }),
    DefenceFiled: () => ({ waits_for: 'appear' }),
    AppealLodged: ({ data }) => ({ before: data.court }),
    RetrialBegun: ({ data }) => ({ before: data.court, number: data.reference }),
  },
});

function attacked({ data }: Read) {
  return { party: data.party, act: data.act, number: data.reference };
}

export const remedyWords = {
  reply: { zh: '提交行政复议答复书', en: 'Answer in reconsideration' },
  'await-decision': { zh: '等待复议决定', en: 'Decision awaited' },
  'answer-court': { zh: '提交行政诉讼答辩状', en: 'Answer the court' },
  appear: { zh: '出庭应诉', en: 'Appear in court' },
  'consider-appeal': { zh: '决定是否上诉', en: 'Decide whether to appeal' },
  'follow-appeal': { zh: '应诉二审', en: 'Defend the appeal' },
  'follow-retrial': { zh: '应诉再审', en: 'Defend the retrial' },
  'act-anew': { zh: '按期重新作出或者履行', en: 'Act anew, or perform, in time' },
} as const;
