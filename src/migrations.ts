import { EventStore1700000000000 } from '../migrations/1700000000000-event-store.js';
import { Keys1700000001000 } from '../migrations/1700000001000-keys.js';
import { Projections1700000002000 } from '../migrations/1700000002000-projections.js';
import { Accounts1700000003000 } from '../migrations/1700000003000-accounts.js';
import { Documents1700000004000 } from '../migrations/1700000004000-documents.js';
import { Rebuilds1700000005000 } from '../migrations/1700000005000-rebuilds.js';
import { KurrentdbIndex1700000010000 } from '../migrations/1700000010000-kurrentdb-index.js';
import type { Migration } from './engine/databases/data-source.js';

/** In order. A new one is one file and one line here. */
export const migrations: readonly Migration[] = [
  EventStore1700000000000,
  Keys1700000001000,
  Projections1700000002000,
  Accounts1700000003000,
  Documents1700000004000,
  Rebuilds1700000005000,
  KurrentdbIndex1700000010000,
];
