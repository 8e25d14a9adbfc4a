import { proposables } from '../case/approvals/proposable.js';
import type { City } from '../case/city.js';
import { delegationOn } from '../case/delegations.js';
import { allRooms } from '../case/stages.js';
import { roleNamed } from '../law/roles.js';
import { signingOn } from '../law/signing.js';
import { articleOf } from './law-words.js';
import { itself, type RoomWords } from './room-words.js';

/** 签批权限: every act that is signed, who may by law, and who does by the paper of the bureau. @param today legal local date */
export function signingView({ delegations }: City, words: RoomWords, today: string) {
  return proposables(allRooms).map(({ room, name, definition: { by, label, reserved, law } }) => {
    const act = `${room}.${name}`;
    const row = signingOn(by, today);
    const cited = reserved ?? row?.law ?? law[0] ?? '';
    const paper = delegationOn(delegations, act, today);
    return {
      act,
      label,
      stage: words.stage(room),
      roles: by.map(role),
      inPerson: row?.inPerson ?? false,
      level: row ? { id: row.id, zh: row.zh, en: row.en } : null,
      law: articleOf(...(cited.split(/:(.*)/s) as [string, string?])),
      confidence: row?.confidence ?? 'low',
      paper: paper
        ? { roles: paper.roles.map(role), from: paper.from, until: paper.until, authority: paper.authority }
        : null,
      coming: delegations
        .filter((one) => one.act === act && one.from > today)
        .map(({ roles, from, until, authority }) => ({ roles: roles.map(role), from, until, authority })),
    };
  });
}

function role(id: string) {
  const { zh, en } = roleNamed(id) ?? itself(id);
  return { id, zh, en };
}
