// The server's parts in the bench's own process: storage, command path, and work in the background where it is asked for.
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { systemRandom } from '../../dist/src/engine/random.js';
import { systemClock } from '../../dist/src/engine/time/clock.js';
import { openOffice } from '../../dist/src/office.js';
import { openStorage } from '../../dist/src/storage.js';

export const secrets = {
  HUZHI_MASTER_KEY: randomBytes(32).toString('base64'),
  HUZHI_COOKIE_SECRET: randomBytes(32).toString('hex'),
};

const config = {
  production: true,
  port: 0,
  host: null,
  databaseUrl: null,
  kurrentUrl: null,
  dataDir: '',
  role: 'all',
  cookieSecret: secrets.HUZHI_COOKIE_SECRET,
  logLevel: 'silent',
};

/** @param place `{ databaseUrl }` or `{ dataDir }` */
export async function openHouse(place) {
  const fail = (failure) => {
    console.error(failure);
    process.exit(1);
  };
  const storage = await openStorage({ ...config, ...place }, secrets, { onProgress: () => undefined, onFailure: fail });
  return { storage, office: openOffice({ ...storage, clock: systemClock, random: systemRandom }) };
}
