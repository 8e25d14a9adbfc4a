import { Injectable } from '@nestjs/common';
import type { Account } from '../access/accounts.js';
import type { Changed } from '../engine/errors.js';
import type { FileKind } from './file-queries.js';
import type { FileReader } from './file-reader.js';
import { historyView } from './history-view.js';
import { ProblemError } from './problem.js';
import type { RoomWords } from './room-words.js';

/** What others recorded since a person looked, in the words of the history. */
@Injectable()
export class Meanwhile {
  constructor(
    private readonly reader: FileReader,
    private readonly words: RoomWords,
  ) {}

  /** The 412 for whoever may read the file. @throws ProblemError `not-found` when she may no longer */
  async told(
    account: Account,
    kind: FileKind,
    id: string,
    { revision, changes }: Pick<Changed, 'revision' | 'changes'>,
  ): Promise<ProblemError> {
    const { loaded, events } = await this.reader.history(account, kind, id);
    const changed = events.filter((event) => changes.some((change) => change.revision === event.revision));
    const officers = await this.reader.officers(changed, loaded.file);
    const shown = historyView(changed, loaded.file, this.words, officers).map(
      ({ revision: at, type, occurredOn, actor, text }) => ({ revision: at, type, occurredOn, actor, label: text }),
    );
    return new ProblemError('case.changed', { revision, changes: shown });
  }
}
