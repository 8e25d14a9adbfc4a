import { type Random } from '../random.js';

/** Bytes drawn at once: asking the operating system for each event costs more than a hash. */
const drawn = 8192;

/** The same source of chance, asked less often. */
export function inDraughts(random: Random): Random {
  let rest: Buffer = Buffer.alloc(0);
  return (size) => {
    if (size > drawn) return random(size);
    if (rest.length < size) rest = random(drawn);
    const taken = rest.subarray(0, size);
    rest = rest.subarray(size);
    return taken;
  };
}
