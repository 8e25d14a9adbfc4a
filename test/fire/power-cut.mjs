// @ts-check
// A disk that loses its power: what was written since the last fsync of a file may be there afterwards, or not, or in part.
import fs from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { chanceFrom } from './chance.mjs';

/**
 * @typedef {{ at: number, before: Buffer, after: Buffer, size: number } | { truncatedTo: number, before: Buffer, size: number }} Change
 * @typedef {{ undo: (image: string) => void }} Naming
 * @typedef {{ seed: number, after: number, image: string }} Cut
 */

/** Records what is not yet on the disk for certain, and draws what a power cut would leave of it. */
export class UnsyncedChanges {
  /** By inode: a file keeps its changes when it is renamed. @type {Map<number, Change[]>} */
  changes = new Map();
  /** Names made, moved and removed, in order; file systems with a journal lose them from the end only. @type {Naming[]} */
  names = [];
  operations = 0;
  graves = 0;

  /** @param {string} root @param {Cut} cut */
  constructor(root, { seed, after, image }) {
    this.root = root;
    this.cutAt = after;
    this.image = image;
    this.chance = chanceFrom(seed);
    this.graveyard = `${image}.removed`;
    fs.mkdirSync(this.graveyard, { recursive: true });
  }

  /** Is this the operation before which the power goes? */
  isCut() {
    return ++this.operations > this.cutAt;
  }

  /** @param {number} file @param {number} at @param {Buffer} after */
  writing(file, at, after) {
    const { ino, size } = fs.fstatSync(file);
    const before = Buffer.alloc(Math.max(0, Math.min(after.length, size - at)));
    // A handle opened for writing only cannot be read; such files (none of the data) are taken as they are.
    if (before.length > 0) readFrom(file, before, at);
    this.keep(ino, { at, before, after: Buffer.from(after), size });
  }

  /** @param {string} path @param {number} to */
  truncating(path, to) {
    const { ino, size } = fs.statSync(path);
    const before = Buffer.alloc(Math.max(0, size - to));
    if (before.length > 0) {
      const file = fs.openSync(path, 'r');
      fs.readSync(file, before, 0, before.length, to);
      fs.closeSync(file);
    }
    this.keep(ino, { truncatedTo: to, before, size });
  }

  /** @param {number} file */
  synced(file) {
    this.changes.delete(fs.fstatSync(file).ino);
    // A flush of any file or folder writes the file system's journal as far as it goes.
    if (this.names.length === 0) return;
    this.names = [];
    for (const grave of fs.readdirSync(this.graveyard)) fs.rmSync(join(this.graveyard, grave));
  }

  /** @param {string} path */
  made(path) {
    this.names.push({ undo: (image) => fs.rmSync(this.within(image, path), { recursive: true, force: true }) });
  }

  /** @param {string} path */
  removing(path) {
    const bury = fs.statSync(path).isDirectory() ? null : this.bury(path);
    this.names.push({
      undo: (image) => {
        if (bury === null) fs.mkdirSync(this.within(image, path));
        else this.drawInto(this.within(image, path), bury);
      },
    });
  }

  /** @param {string} from @param {string} to */
  renaming(from, to) {
    const replaced = fs.existsSync(to) && fs.statSync(to).isFile() ? this.bury(to) : null;
    this.names.push({
      undo: (image) => {
        fs.renameSync(this.within(image, to), this.within(image, from));
        if (replaced !== null) this.drawInto(this.within(image, to), replaced);
      },
    });
  }

  /** Makes the folder that the next start would find. */
  draw() {
    fs.cpSync(this.root, this.image, { recursive: true, mode: fs.constants.COPYFILE_FICLONE });
    for (const path of filesUnder(this.root)) {
      if (this.changes.has(fs.statSync(path).ino)) this.drawInto(this.within(this.image, path), path);
    }
    const kept = Math.floor(this.chance() * (this.names.length + 1));
    for (const naming of this.names.slice(kept).reverse()) naming.undo(this.image);
  }

  /** @param {number} ino @param {Change} change */
  keep(ino, change) {
    const changes = this.changes.get(ino);
    if (changes) changes.push(change);
    else this.changes.set(ino, [change]);
  }

  /** A second name for a file that loses its own, so that its content is there if the removal is lost. @param {string} path */
  bury(path) {
    const grave = join(this.graveyard, String(this.graves++));
    fs.linkSync(path, grave);
    return grave;
  }

  /** @param {string} image @param {string} path */
  within(image, path) {
    return join(image, relative(this.root, path));
  }

  /** Writes to `target` what may be left of the file at `source`. @param {string} target @param {string} source */
  drawInto(target, source) {
    /** @type {Buffer} */
    let content = fs.readFileSync(source);
    const changes = this.changes.get(fs.statSync(source).ino) ?? [];
    for (const change of [...changes].reverse()) content = undone(content, change);
    // Now and then nothing or almost everything is lost.
    const share = [0, 0.1, 0.5, 0.9, 1][Math.floor(this.chance() * 5)] ?? 0;
    for (const change of changes) content = this.partly(content, change, share);
    fs.mkdirSync(dirname(target), { recursive: true });
    fs.writeFileSync(target, content);
  }

  /** @param {Buffer} content @param {Change} change @param {number} share */
  partly(content, change, share) {
    if ('truncatedTo' in change) {
      return this.chance() < share ? resized(content, change.truncatedTo) : content;
    }
    // A disk writes sectors; the system hands it pages, or all at once.
    const piece = [512, 8192, Infinity][Math.floor(this.chance() * 3)] ?? 512;
    let left = content;
    for (let from = 0; from < change.after.length;) {
      const end = Math.min(change.after.length, from + piece - ((change.at + from) % piece));
      if (this.chance() < share) left = written(left, change.at + from, change.after.subarray(from, end));
      from = end;
    }
    return left;
  }
}

/** @param {Buffer} content @param {Change} change */
function undone(content, change) {
  const at = 'truncatedTo' in change ? change.truncatedTo : change.at;
  return written(resized(content, change.size), at, change.before);
}

/** @param {Buffer} content @param {number} size */
function resized(content, size) {
  if (content.length >= size) return content.subarray(0, size);
  return Buffer.concat([content, Buffer.alloc(size - content.length)]);
}

/** @param {Buffer} content @param {number} at @param {Buffer} bytes */
function written(content, at, bytes) {
  const grown = resized(content, Math.max(content.length, at + bytes.length));
  grown.set(bytes, at);
  return grown;
}

/** @param {number} file @param {Buffer} into @param {number} at */
function readFrom(file, into, at) {
  try {
    fs.readSync(file, into, 0, into.length, at);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EBADF') throw error;
    const path = fs.readlinkSync(`/proc/self/fd/${file}`);
    into.set(fs.readFileSync(path).subarray(at, at + into.length));
  }
}

/** @param {string} folder @returns {string[]} */
function filesUnder(folder) {
  return fs.readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) => {
    return entry.isFile() ? [join(entry.parentPath ?? entry.path, entry.name)] : [];
  });
}
