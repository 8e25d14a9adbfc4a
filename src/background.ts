import { calendarManager } from './case/calendar-manager.js';
import { creditManager, filesOf } from './case/credit-manager.js';
import { shredErased } from './case/shredder.js';
import type { Account } from './engine/handling.js';
import type { ProcessManager } from './engine/projections/process-manager.js';
import type { Office } from './office.js';
import type { Storage } from './storage.js';

/** Who lapses are recorded under. No person holds the role. */
export const clockAccount: Account = {
  id: 'clock',
  name: '期限时钟',
  roles: ['clock'],
  unit: '',
  department: '',
  division: '',
};

/** What is carried from stream to stream, and what follows an erasure. */
export function processManagers(
  { handler, cache }: Office,
  { keyring }: Storage,
  provisional: (position: number) => Promise<readonly string[]>,
): readonly ProcessManager[] {
  const shredder: ProcessManager = {
    name: 'shredder',
    types: ['PersonErased'],
    handle: async (event) => {
      await shredErased(event, keyring, cache);
      return [];
    },
  };
  return [creditManager(filesOf(handler)), calendarManager(provisional, clockAccount), shredder];
}
