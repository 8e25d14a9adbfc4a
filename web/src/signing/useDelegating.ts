import { useState } from 'react';
import { App } from 'antd';
import { ask, newKey, Problem } from '../api/client';
import type { Procedure } from '../api/law';
import { queryClient } from '../api/queries';
import type { Signed } from '../api/signing';
import { useLanguage } from '../language/language';
import { words } from './words';

/** Why the delegation of one of the acts was not entered. */
export interface Trouble {
  act: Signed;
  problem: Problem;
}

export interface Entry {
  posts: string[];
  from: string;
  until?: string | undefined;
  authority: string;
}

/** Enters a delegation for each of the acts, one after the other; stops at the first that is refused. */
export function useDelegating(procedure: Procedure, onDone: () => void) {
  const { say } = useLanguage();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  /** @returns the acts for which nothing was entered */
  async function give(acts: readonly Signed[], entry: Entry): Promise<readonly Signed[]> {
    setBusy(true);
    setTrouble(null);
    for (const [at, act] of acts.entries()) {
      const problem = await send(procedure, act, entry);
      if (!problem) continue;
      setTrouble({ act, problem });
      finish();
      return acts.slice(at);
    }
    void message.success(say(words.saved));
    finish();
    onDone();
    return [];
  }

  function finish(): void {
    setBusy(false);
    void queryClient.invalidateQueries({ queryKey: ['procedure'] });
  }

  return { busy, trouble, give };
}

async function send(procedure: Procedure, { act }: Signed, { until, ...entry }: Entry): Promise<Problem | null> {
  try {
    await ask(`/procedures/${procedure.id}/procedure/DelegateSigning`, {
      method: 'POST',
      body: { ...entry, ...(until ? { until } : {}), act, occurredOn: procedure.today },
      headers: { 'if-match': `"${procedure.revision}"`, 'idempotency-key': newKey() },
    });
    return null;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
