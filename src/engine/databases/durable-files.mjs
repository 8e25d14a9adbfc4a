// @ts-check
// Plain JavaScript, because a worker thread and a child process load it as it stands, from the sources under Jest and
// from dist alike. The compiler checks it and copies it (allowJs).
import fs from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** Errors of the storage itself. After one of them PostgreSQL in WebAssembly may hang at the next statement. */
const storageErrors = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EFBIG', 'EROFS', 'ENXIO', 'ENODEV', 'ESTALE']);

/**
 * PGlite's own Node file system never calls fsync, so a commit would not survive a power cut. This one does, and tells
 * of the first storage error before PostgreSQL sees it.
 */
export class DurableFiles extends NodeFS {
  /**
   * @param {string} directory
   * @param {(code: string) => void} onStorageError
   */
  constructor(directory, onStorageError) {
    super(directory);
    this.onStorageError = onStorageError;
  }

  /**
   * @override
   * @param {PGlite} pg
   * @param {any} options
   */
  async init(pg, options) {
    const { emscriptenOpts } = await super.init(pg, options);
    const preRun = /** @type {((module: any) => void)[]} */ (emscriptenOpts.preRun ?? []);
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [...preRun, (/** @type {any} */ module) => this.hook(module)] },
    };
  }

  /** @param {{ NODEFS: any }} module */
  hook({ NODEFS }) {
    const tryOperation = NODEFS.tryFSOperation;
    NODEFS.tryFSOperation = (/** @type {() => unknown} */ operation) =>
      tryOperation(() => {
        try {
          return operation();
        } catch (error) {
          const code = /** @type {NodeJS.ErrnoException} */ (error).code ?? '';
          if (storageErrors.has(code)) this.onStorageError(code);
          throw error;
        }
      });
    NODEFS.stream_ops.fsync = (/** @type {{ nfd: number }} */ stream) => {
      NODEFS.tryFSOperation(() => fs.fsyncSync(stream.nfd));
      return 0;
    };
  }
}

/** A commit waits for fsync, which only `wal_sync_method=fsync` reaches: PGlite's fdatasync does nothing. */
export const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...[
    'fsync=on',
    'synchronous_commit=on',
    'full_page_writes=on',
    'wal_sync_method=fsync',
    'shared_buffers=32MB',
    'max_wal_size=256MB',
    // Only what ends PostgreSQL is logged: ordinary errors go to the asker, and their details may name people.
    'log_line_prefix=',
    'log_min_messages=fatal',
    'log_min_error_statement=panic',
  ].flatMap((setting) => ['-c', setting]),
];
