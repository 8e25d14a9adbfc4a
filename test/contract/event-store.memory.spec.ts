import { MemoryEventStore, MemoryLog } from '../../src/engine/event-store/memory.js';
import { systemClock } from '../../src/engine/time/clock.js';
import { eventStoreContract } from './event-store.contract.js';

eventStoreContract('memory', () => {
  const log = new MemoryLog();
  return Promise.resolve({
    open: (clock = systemClock) => Promise.resolve(new MemoryEventStore({ clock, log })),
    stored: () => Promise.resolve(log.rows),
    close: () => Promise.resolve(),
  });
});
