import { beforeAll, describe, expect, it } from '@jest/globals';
import { MemoryEventStore } from '../event-store/memory.js';
import { BytesDiffer, type StoredRow, verifyStored } from '../event-store/stored-form.js';
import { seededRandom } from '../random.js';
import { defaultSuite } from './hash-suite.js';
import { fieldCommitment } from './leaf.js';
import { leafOfOpened, type OpenedEvent, openEvent } from './opened-event.js';

describe('opened event', () => {
  const salt = seededRandom(4)(16);
  const holder = {
    sealed: { key: 'person-1', nonce: 'bg==', text: 'dA==', commitment: fieldCommitment(salt, '张三').toString('hex') },
  };
  let row: StoredRow;

  beforeAll(async () => {
    const store = new MemoryEventStore({ random: seededRandom(3) });
    const fact = {
      type: 'Noted',
      schemaVersion: 1,
      actor: 'a',
      onBehalfOf: null,
      correlationId: 'c',
      causationId: null,
      law: [],
    };
    const event = { ...fact, data: { amount: 5, holder, remark: '无' }, occurredOn: '2026-01-05', occurredAt: null };
    await store.append([{ stream: 'case-1', expected: -1, events: [event] }], { id: 'c', account: 'a', bodyHash: '' });
    row = (await store.stored(-1, 1))[0] as StoredRow;
  });

  const leaf = (opened: OpenedEvent) => leafOfOpened(JSON.parse(JSON.stringify(opened)) as OpenedEvent, defaultSuite);

  it.each([[[]], [['amount']], [['holder', 'remark']], [['amount', 'holder', 'remark']]])(
    'proves the event with %j shown',
    (shown) => {
      const opened = openEvent(row, shown, defaultSuite);
      expect(opened.fields.flatMap((field) => ('withheld' in field ? [] : [field.name]))).toEqual(shown);
      expect(leaf(opened)).toEqual(Buffer.from(row.leaf));
    },
  );

  it('says nothing of a withheld value', () => {
    expect(JSON.stringify(openEvent(row, ['amount'], defaultSuite))).not.toContain('无');
  });

  it('shows the plain value of a sealed field without the key, and no other value passes', () => {
    const opened = openEvent(row, ['holder'], defaultSuite, { holder: { value: '张三', salt } });
    expect(JSON.stringify(opened)).not.toContain('dA==');
    expect(leaf(opened)).toEqual(Buffer.from(row.leaf));
    const false_ = openEvent(row, ['holder'], defaultSuite, { holder: { value: '李四', salt } });
    expect(leaf(false_)).not.toEqual(Buffer.from(row.leaf));
  });

  it.each(['amount', 'remark', 'holder'])('does not prove another %s', (name) => {
    const opened = openEvent(row, [name], defaultSuite);
    const fields = opened.fields.map((field) => {
      if (field.name !== name) return field;
      if ('stored' in field) return { ...field, stored: { ...holder, sealed: { ...holder.sealed, key: 'person-2' } } };
      return { ...field, value: 6 };
    });
    expect(leaf({ ...opened, fields })).not.toEqual(Buffer.from(row.leaf));
  });

  it('is a stored event of which no byte can be changed unseen', () => {
    expect(() => verifyStored(row, defaultSuite)).not.toThrow();
    for (const part of ['header', 'data', 'salts', 'leaf'] as const) {
      for (let index = 0; index < row[part].length; index++) {
        const bytes = Buffer.from(row[part]);
        bytes.writeUInt8(bytes.readUInt8(index) ^ 1, index);
        expect(() => verifyStored({ ...row, [part]: bytes }, defaultSuite)).toThrow();
      }
    }
    const spaced = Buffer.from(Buffer.from(row.data).toString().replace(':5', ': 5'));
    expect(() => verifyStored({ ...row, data: spaced }, defaultSuite)).toThrow(BytesDiffer);
    expect(() => verifyStored({ ...row, revision: 1 }, defaultSuite)).toThrow(BytesDiffer);
  });
});
