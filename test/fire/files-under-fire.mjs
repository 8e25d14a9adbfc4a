// @ts-check
// Stands in the place of the store's own file layer in a compiled copy of the project; inert unless the environment says.
import fs from 'node:fs';
import { UnsyncedChanges } from './power-cut.mjs';

/**
 * @typedef {{ new (directory: string, onStorageError: (code: string) => void): any }} Files
 * @typedef {{ nfd: number, node: object }} Stream
 */

/**
 * HUZHI_FIRE_CUT: `{ seed, after, image, hook }`, the power goes before operation `after` + 1; without `hook` nothing is
 * flushed. HUZHI_FIRE_FULL: from the moment this file exists, the disk is full.
 * @param {Files} Durable
 * @returns {Files}
 */
export function underFire(Durable) {
  return class extends Durable {
    /** @param {string} directory @param {(code: string) => void} onStorageError */
    constructor(directory, onStorageError) {
      super(directory, onStorageError);
      this.place = directory;
    }

    /** @param {{ NODEFS: any }} module */
    hook(module) {
      super.hook(module);
      const { HUZHI_FIRE_CUT: cut, HUZHI_FIRE_FULL: full } = process.env;
      if (full) fillUp(module.NODEFS, full);
      if (cut) this.record(module.NODEFS, JSON.parse(cut));
    }

    /** @param {any} NODEFS @param {import('./power-cut.mjs').Cut & { hook: boolean }} cut */
    record(NODEFS, cut) {
      const unsynced = new UnsyncedChanges(this.place, cut);
      const { stream_ops: streams, node_ops: nodes } = NODEFS;
      const real = { ...streams, ...nodes, setStream: streams.setattr };
      const pathOf = (/** @type {object} */ node) => NODEFS.realPath(node);
      const step = () => {
        if (!unsynced.isCut()) return;
        unsynced.draw();
        this.onStorageError('the power was cut:');
      };
      if (!cut.hook) delete streams.fsync;
      else
        streams.fsync = (/** @type {Stream} */ stream) => {
          step();
          const answer = real.fsync(stream);
          unsynced.synced(stream.nfd);
          return answer;
        };
      streams.write = (
        /** @type {Stream} */ stream,
        /** @type {Int8Array} */ heap,
        /** @type {number[]} */ ...[offset, length, position]
      ) => {
        step();
        const bytes = Buffer.from(heap.buffer, heap.byteOffset + Number(offset), length);
        unsynced.writing(stream.nfd, Number(position), bytes);
        return real.write(stream, heap, offset, length, position);
      };
      streams.setattr = (/** @type {Stream} */ stream, /** @type {{ size?: number }} */ attributes) => {
        step();
        if (attributes.size !== undefined) unsynced.truncating(pathOf(stream.node), attributes.size);
        return real.setStream(stream, attributes);
      };
      nodes.setattr = (/** @type {object} */ node, /** @type {{ size?: number }} */ attributes) => {
        step();
        if (attributes.size !== undefined) unsynced.truncating(pathOf(node), attributes.size);
        return nodesSet(node, attributes);
      };
      const nodesSet = real.setattr;
      nodes.mknod = (/** @type {unknown[]} */ ...asked) => {
        step();
        const made = real.mknod(...asked);
        unsynced.made(pathOf(made));
        return made;
      };
      nodes.rename = (/** @type {object} */ node, /** @type {object} */ folder, /** @type {string} */ name) => {
        step();
        unsynced.renaming(pathOf(node), `${pathOf(folder)}/${name}`);
        return real.rename(node, folder, name);
      };
      for (const remove of ['unlink', 'rmdir']) {
        nodes[remove] = (/** @type {object} */ folder, /** @type {string} */ name) => {
          step();
          unsynced.removing(`${pathOf(folder)}/${name}`);
          return real[remove](folder, name);
        };
      }
    }
  };
}

/** @param {any} NODEFS @param {string} sign */
function fillUp(NODEFS, sign) {
  const { write } = NODEFS.stream_ops;
  NODEFS.stream_ops.write = (/** @type {unknown[]} */ ...asked) => {
    if (!fs.existsSync(sign)) return write(...asked);
    return NODEFS.tryFSOperation(() => {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    });
  };
}
