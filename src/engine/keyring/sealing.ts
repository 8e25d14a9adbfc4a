import { isSealed } from '../proof/leaf.js';
import { isErased, isKeyId, type KeyId, type Keyring } from './keyring.js';

type Data = Readonly<Record<string, unknown>>;

/** Which key seals a field. */
export interface FieldKey {
  readonly key: KeyId;
}

/**
 * An event's data with the named top-level fields sealed. Absent fields and null hide nothing and stay as they are; what
 * is sealed already or erased too.
 * @throws KeyShredded, NotCanonical
 */
export async function sealEvent(
  keyring: Keyring,
  eventId: string,
  data: Data,
  fields: Readonly<Record<string, FieldKey>>,
): Promise<Data> {
  const sealed: Record<string, unknown> = { ...data };
  for (const [field, { key }] of Object.entries(fields)) {
    const value = data[field];
    if (value === undefined || value === null || isSealed(value) || isErased(value)) continue;
    sealed[field] = await keyring.seal(value, { keyId: key, eventId, field });
  }
  return sealed;
}

/** An event's data with every sealed field opened, or `{ erased: true }` in its place. @throws SealBroken, KeyMissing */
export async function openData(keyring: Keyring, eventId: string, data: Data): Promise<Data> {
  const opened: Record<string, unknown> = { ...data };
  for (const [field, value] of Object.entries(data)) {
    if (!isSealed(value)) continue;
    const answer = await keyring.open(value, { eventId, field });
    opened[field] = isErased(answer) ? answer : answer.value;
  }
  return opened;
}

/** Keys that the sealed fields of these data name, for `keyring.fetch` before a batch is opened. */
export function keysNamed(batch: Iterable<Data>): KeyId[] {
  const names = new Set<KeyId>();
  for (const data of batch) {
    for (const value of Object.values(data))
      if (isSealed(value) && isKeyId(value.sealed.key)) names.add(value.sealed.key);
  }
  return [...names];
}
