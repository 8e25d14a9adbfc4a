import type { Words } from '../../engine/command.js';
import type { Read, ReadModel } from '../../engine/projections/read-model.js';
import { proceedingKey, stageOf, trackKey } from '../place.js';

/**
 * 公示: what the public reads, and nothing else. A row begins with the publication itself, so that nothing can be seen
 * before it, and holds only what was published: an organisation's name, never a natural person's name or number, never
 * an id by which the case could be asked for.
 */
export const noticesInbox: ReadModel = {
  name: 'desk-notices',
  version: 1,
  columns: {
    /** Always null: the public learns no internal id. */
    case_id: { type: 'text' },
    stage: { type: 'text', indexed: true },
    waits_for: { type: 'text', indexed: true },
    /** Number of the decision or ruling. */
    number: { type: 'text' },
    /** Organisations only. */
    name: { type: 'text', searched: true },
    natural_person: { type: 'boolean' },
    summary: { type: 'text' },
    channel: { type: 'text' },
    since: { type: 'date', indexed: true },
    due_on: { type: 'date' },
  },
  keys: (event) =>
    stageOf(event) === 'penalty' ? [trackKey(event, String(event.data.party))] : [proceedingKey(event)],
  on: {
    DecisionPublished: (_row, event) => ({
      ...published(event, 'penalty'),
      number: event.data.number,
      natural_person: event.data.naturalPerson !== false,
      name: event.data.naturalPerson === false && typeof event.data.name === 'string' ? event.data.name : null,
      summary: event.data.summary,
    }),
    PublicationCorrected: (row, event) => row && { ...row, summary: event.data.summary },
    PublicationWithdrawn: () => null,
    // The period is over, or credit was repaired.
    PublicationEnded: () => null,
    RulingPublished: (_row, event) => ({ ...published(event, 'ruling'), channel: event.data.channel ?? null }),
    ListingPublished: (_row, event) => ({ ...published(event, 'listing'), summary: event.data.text }),
    // Removed for whatever reason, it is shown no longer.
    SubjectRemoved: () => null,
  },
};

function published(event: Read, what: string) {
  return { case_id: null, stage: stageOf(event), waits_for: what, since: event.occurredOn };
}

/** What kind of notice it is. */
export const noticesWords: Readonly<Record<string, Words>> = {
  penalty: { zh: '行政处罚信息', en: 'Penalty' },
  ruling: { zh: '专利侵权纠纷行政裁决', en: 'Patent ruling' },
  listing: { zh: '严重违法失信名单', en: 'Listing' },
};
