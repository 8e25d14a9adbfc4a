import type { Words } from '../engine/command.js';
import type { Retried } from '../engine/projections/retry.js';
import { Declined, type OperatorsDesk, type Shown, type Waiting } from './desk.js';

/** The desk of a running server, through its administrator's endpoints. */
export function deskAt(url: string, token: string): OperatorsDesk {
  const ask = async <Body>(method: 'GET' | 'POST', path: string, body?: object): Promise<Body> => {
    const response = await fetch(new URL(`/api/v1/admin/${path}`, url), {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }).catch(() => {
      throw new Declined({ zh: `无法连接 ${url}（HUZHI_URL）。`, en: `${url} (HUZHI_URL) cannot be reached.` });
    });
    const answer = (await response.json().catch(() => ({}))) as Body & { readonly detail?: Words };
    if (response.ok) return answer;
    throw new Declined(
      answer.detail ?? { zh: `${url} 答复 ${response.status}。`, en: `${url} answered ${response.status}.` },
    );
  };
  const at = (name: string, position: number) => `parked/${encodeURIComponent(name)}/${position}`;
  const rebuildOf = (name: string) => `read-models/${encodeURIComponent(name)}/rebuild`;
  return {
    async names() {
      const { readModels } = await ask<{ readModels: readonly { name: string }[] }>('GET', 'read-models');
      return readModels.map(({ name }) => name);
    },
    async rebuild(names) {
      for (const path of names.length > 0 ? names.map(rebuildOf) : ['read-models/rebuild']) await ask('POST', path, {});
    },
    progress: async (name) => (await ask<{ rebuild: Shown | null }>('GET', rebuildOf(name))).rebuild,
    parked: async () => (await ask<{ parked: readonly Waiting[] }>('GET', 'parked')).parked,
    retry: (name, position) => ask<Retried>('POST', `${at(name, position)}/retry`, {}),
    skip: (name, position, reason) => ask<Retried>('POST', `${at(name, position)}/skip`, { reason }),
  };
}
