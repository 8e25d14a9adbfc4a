import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRooms } from '../case/stages.js';
import { exercisedIn } from './exercised.js';
import { Forms } from '../http/forms.js';
import { openApi } from '../http/openapi.js';
import { RoomWords } from '../http/room-words.js';
import { lawPage } from './law-page.js';
import { scenarioFiles } from '../play/main.js';
import { readScenario } from '../play/scenario.js';
import { seenMoves } from './seen-moves.js';
import { version } from '../server.js';
import { stagePage } from './stage-page.js';

export function apiDocument(): string {
  const words = new RoomWords(allRooms);
  return JSON.stringify(openApi(words, new Forms(words), version()), null, 1);
}

/**
 * Writes the generated pages of a checkout, which needs its specifications and scenarios. Pages that no room stands
 * behind any more are removed. Answers the exit code.
 */
export async function writeDocs(root: string, say: (line: string) => void): Promise<number> {
  const docs = join(root, 'docs');
  const stages = join(docs, 'stages');
  mkdirSync(stages, { recursive: true });
  const files = await scenarioFiles([join(root, 'scenarios')]);
  const moves = await seenMoves(files.map((file) => readScenario(readFileSync(file, 'utf8'), file)));
  const pages = Object.values(allRooms).map((room) => ({ file: `${room.name}.md`, content: stagePage(room, moves) }));
  for (const file of readdirSync(stages)) if (!pages.some((page) => page.file === file)) rmSync(join(stages, file));
  for (const { file, content } of [
    ...pages.map((page) => ({ ...page, file: join('stages', page.file) })),
    { file: 'law-coverage.md', content: lawPage(exercisedIn(root)) },
    { file: 'api.json', content: `${apiDocument()}\n` },
  ]) {
    const path = join(docs, file);
    if (read(path) !== content) say(`docs/${file}`);
    writeFileSync(path, content);
  }
  return 0;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
