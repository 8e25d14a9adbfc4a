import type { StageWords } from '../../case/stage.js';
import { events } from './event-words.js';
import { fields } from './field-words.js';
import { lotStates } from './lot-words.js';
import { refusals } from './refusal-words.js';

export const words: StageWords = {
  title: { zh: '涉案财物', en: 'Goods of the case' },
  states: {
    Keeping: { zh: '保管、处理中', en: 'In keeping' },
    Settled: { zh: '全部处理完毕', en: 'All settled' },
  },
  tracks: {
    lot: {
      label: { zh: '财物', en: 'Lot' },
      states: lotStates,
    },
  },
  events,
  refusals,
  fields,
};
