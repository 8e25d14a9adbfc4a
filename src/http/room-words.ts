import type { AnyStage } from '../case/stage.js';
import type { Words } from '../engine/command.js';
import type { Limit } from '../engine/time/limit.js';
import { approvalFields } from '../case/approvals/words.js';
import { ownEvents, ownFields } from '../case/words.js';
import { generalFields } from './general-words.js';
import type { LabelOf } from './schema.js';

/** What the rooms call things, looked up by code; a code without words shows itself, so that a gap is seen and mended. */
export class RoomWords {
  readonly refusals: Readonly<Record<string, Words>>;
  private readonly events: Readonly<Record<string, Words>>;
  private readonly limits: readonly Limit[];

  constructor(readonly rooms: Readonly<Record<string, AnyStage>>) {
    const all = Object.values(rooms);
    this.refusals = Object.assign({}, ...all.map((room) => room.words.refusals)) as Record<string, Words>;
    this.events = Object.assign({}, ownEvents, ...all.map((room) => room.words.events)) as Record<string, Words>;
    this.limits = all.flatMap((room) => room.limits);
  }

  stage(stage: string): Words {
    return this.rooms[stage]?.words.title ?? besideRooms[stage] ?? itself(stage);
  }

  state(stage: string, is: string): Words {
    return this.rooms[stage]?.words.states[is] ?? itself(is);
  }

  /** A state of the proceeding or of one of its tracks, where only the code is known. */
  anyState(stage: string, is: string): Words {
    const words = this.rooms[stage]?.words;
    const tracks = Object.values(words?.tracks ?? {}).map(({ states }) => states[is]);
    return words?.states[is] ?? tracks.find((found) => found !== undefined) ?? itself(is);
  }

  /** Codes `stage.state` and `stage/kind.state` of the states whose name contains the text. */
  statesNamed(text: string): readonly string[] {
    const wanted = text.trim().toLowerCase();
    const named = ({ zh, en }: Words) => zh.includes(wanted) || en.toLowerCase().includes(wanted);
    return Object.values(this.rooms).flatMap(({ name, words }) => [
      ...Object.entries(words.states).flatMap(([is, state]) => (named(state) ? [`${name}.${is}`] : [])),
      ...Object.entries(words.tracks).flatMap(([kind, { states }]) =>
        Object.entries(states).flatMap(([is, state]) => (named(state) ? [`${name}/${kind}.${is}`] : [])),
      ),
    ]);
  }

  hasTrack(stage: string | null, kind: string): boolean {
    return stage !== null && kind in (this.rooms[stage]?.words.tracks ?? {});
  }

  track(stage: string, kind: string): Words {
    return this.rooms[stage]?.words.tracks[kind]?.label ?? itself(kind);
  }

  trackState(stage: string, kind: string, is: string): Words {
    return this.rooms[stage]?.words.tracks[kind]?.states[is] ?? itself(is);
  }

  event(type: string): Words {
    return this.events[type] ?? itself(type);
  }

  /** What kind of act it was, without what the single one says. */
  eventName(type: string): Words {
    const bare = (text: string) =>
      text
        .replace(/[：:（(].*$/, '')
        .replace(/\s*\{\w+\}\s*/g, ' ')
        .trim();
    const { zh, en } = this.event(type);
    return { zh: bare(zh) || type, en: bare(en) || type };
  }

  limit(id: string, version?: string): Limit | undefined {
    return this.limits.find((row) => row.id === id && (version === undefined || row.from === version));
  }

  /** Words of a command's fields: the room's own come first. */
  fieldsOf(stage: string): LabelOf {
    const own = this.rooms[stage]?.words.fields ?? (stage === 'approvals' ? approvalFields : undefined);
    return (key) => own?.[key] ?? ownFields[key] ?? generalFields[key];
  }
}

/** What is no room and has commands all the same. */
const besideRooms: Readonly<Record<string, Words>> = {
  case: { zh: '案件', en: 'Case' },
  approvals: { zh: '审批', en: 'Approvals' },
};

export function itself(code: string): Words {
  return { zh: code, en: code };
}
