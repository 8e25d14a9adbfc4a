import type { StageWords } from '../../case/stage.js';
import { eventWords } from './event-words.js';
import { fieldWords } from './field-words.js';
import { refusalWords } from './refusal-words.js';

export const words: StageWords = {
  title: { zh: '行政复议与行政诉讼', en: 'Reconsideration and suits' },
  states: {
    Reconsidering: { zh: '复议审理中', en: 'Under reconsideration' },
    Decided: { zh: '已作出复议决定', en: 'Reconsideration decided' },
    Dropped: { zh: '复议撤回或者终止', en: 'Reconsideration withdrawn or ended' },
    InCourt: { zh: '一审审理中', en: 'Before the court' },
    Judged: { zh: '一审裁判，上诉期内', en: 'Judged, open to appeal' },
    Appealed: { zh: '二审审理中', en: 'On appeal' },
    Retried: { zh: '再审审理中', en: 'Tried again' },
    InForce: { zh: '裁判已生效', en: 'Judgment in force' },
    ToRedo: { zh: '责令重作或者履行', en: 'To be done anew' },
    Redone: { zh: '已重作或者履行', en: 'Done anew' },
  },
  tracks: {},
  events: eventWords,
  refusals: refusalWords,
  fields: fieldWords,
};
