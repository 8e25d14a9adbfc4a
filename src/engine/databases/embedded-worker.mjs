// @ts-check
// The thread that runs the embedded PostgreSQL: a query runs on the thread that asks, and would stall every request.
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { DurableFiles, startParams } from './durable-files.mjs';

/** @typedef {import('./embedded-protocol.js').FromWorker} FromWorker */
/** @typedef {import('./embedded-protocol.js').ToWorker} ToWorker */

const { directory } = /** @type {import('./embedded-protocol.js').EmbeddedPlace} */ (workerData);
const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort);
const partSize = 1 << 20;
/** @type {string[]} */
const log = [];
let running = false;

/** @param {FromWorker} message @param {import('node:worker_threads').TransferListItem[]} [transfer] */
const tell = (message, transfer = []) => port.postMessage(message, transfer);

/**
 * Stops this thread in the middle of whatever PostgreSQL does, as a power cut would: nothing more is written or answered.
 * The main thread ends it. What was acknowledged is on the disk and is found on the next start.
 * @param {string} code
 */
function halt(code) {
  tell({ is: 'failed', code, log: log.join('\n') });
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

/** @param {string} line */
function keepLine(line) {
  if (line.trim() === '' || line.startsWith('PostgreSQL stand-alone backend')) return false;
  log.push(line);
  if (log.length > 20) log.shift();
  if (running && /^(PANIC|FATAL):/.test(line)) halt('PostgreSQL ended:');
  return false;
}

/** @param {Uint8Array} bytes @param {PGlite} postgres */
async function answer(bytes, postgres) {
  /** @type {Buffer[]} */
  let parts = [];
  let size = 0;
  const send = () => {
    const part = new Uint8Array(size);
    let at = 0;
    for (const bytes of parts) at = (part.set(bytes, at), at + bytes.length);
    tell({ is: 'part', bytes: part }, [part.buffer]);
    parts = [];
    size = 0;
  };
  await postgres.execProtocolRawStream(bytes, {
    syncToFs: false,
    onRawData: (raw) => {
      parts.push(Buffer.from(raw));
      size += raw.length;
      if (size > partSize) send();
    },
  });
  if (size > 0) send();
  tell({ is: 'answered' });
}

try {
  const files = new DurableFiles(directory, halt);
  const postgres = await PGlite.create({ fs: files, startParams, onStderr: keepLine, onStdout: keepLine });
  running = true;
  port.on('message', (/** @type {ToWorker} */ message) => {
    if (message.is === 'ask') return void answer(message.bytes, postgres);
    running = false;
    void postgres.close().finally(() => {
      tell({ is: 'closed' });
      port.close();
    });
  });
  tell({ is: 'ready' });
} catch (error) {
  tell({ is: 'unopened', log: [...log, String(error)].join('\n') });
  port.close();
}
