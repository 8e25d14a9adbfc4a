import { models } from '../../../src/departments/index.js';
import { terms } from '../../../src/departments/terms.js';
import { MemoryEventStore } from '../../../src/engine/event-store/memory.js';
import { MasterKey } from '../../../src/engine/keyring/master-key.js';
import { MemoryKeyStore } from '../../../src/engine/keyring/memory-key-store.js';
import { openKeyring } from '../../../src/engine/keyring/stored-keyring.js';
import { Inbox } from '../../../src/engine/projections/inbox.js';
import { addDays, startOfDay } from '../../../src/engine/time/day.js';
import { dueTerm, type Desks, type Ground } from './ground.js';

export const memory: Ground = {
  name: 'memory',
  async clear({ clock, random }) {
    const store = new MemoryEventStore({ clock, random });
    const keyring = await openKeyring(new MemoryKeyStore(), new MasterKey(random(32)), { random, clock });
    return { store, keyring, desks: desksInMemory() };
  },
};

function desksInMemory(): Desks {
  const inboxes = new Map(models.map((model) => [model.name, new Inbox(model)]));
  const running = () => [...inboxes.get(terms.name)!.rows.values()].filter((row) => row.is === 'running');
  return {
    async take(events, open) {
      for (const event of events) {
        const read = await open(event);
        for (const inbox of inboxes.values()) inbox.take(read);
      }
    },
    due(now, after) {
      if (after) return Promise.resolve([]);
      const ends = ({ dueOn, dueAt }: { dueOn: string | null; dueAt: string | null }) =>
        dueAt ?? startOfDay(addDays(dueOn!, 1));
      const found = running()
        .map(dueTerm)
        .filter((term) => Date.parse(ends(term)) <= Date.parse(now));
      return Promise.resolve(found.sort((a, b) => Date.parse(ends(a)) - Date.parse(ends(b))));
    },
    provisional() {
      const streams = running().flatMap((row) => (row.provisional === true ? [String(row.stream)] : []));
      return Promise.resolve([...new Set(streams)].sort());
    },
    rows: (model) => Promise.resolve(inboxes.get(model.name)!.rows),
  };
}
