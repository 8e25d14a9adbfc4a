import { waiting } from '../waiting.js';

/** 案源登记: what has come in and is not yet accepted, filed, refused or passed on. */
export const intakeInbox = waiting({
  name: 'desk-intake',
  version: 1,
  proceedings: {
    complaint: {
      AwaitingAcceptance: 'decide-acceptance',
      AwaitingMaterials: 'complete-materials',
      AwaitingCopyrightDecision: 'decide-copyright',
      Verifying: 'verify-clue',
      Informing: 'tell-informants',
    },
  },
  tracks: {},
  columns: { road: { type: 'text' }, source: { type: 'text' }, received_on: { type: 'date' } },
  notes: {
    ProceedingOpened: ({ data }) => {
      if (data.stage !== 'complaint') return null;
      const { road, source, receivedOn } = (data.with ?? {}) as Readonly<Record<string, unknown>>;
      return { road: road ?? null, source: source ?? null, received_on: receivedOn ?? null };
    },
  },
});

export const intakeWords = {
  'decide-acceptance': { zh: '决定是否受理投诉', en: 'Accept or refuse the complaint' },
  'complete-materials': { zh: '补齐投诉材料', en: 'Get the missing materials' },
  'decide-copyright': { zh: '决定是否受理著作权投诉', en: 'Accept or refuse the copyright complaint' },
  'verify-clue': { zh: '核查线索并报批立案', en: 'Verify the clue and propose filing' },
  'tell-informants': { zh: '告知举报人处理决定', en: 'Tell the informants what was decided' },
} as const;
