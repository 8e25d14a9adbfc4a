import { describe, expect, it } from '@jest/globals';
import { MemoryEventStore } from '../../src/engine/event-store/memory.js';
import { seededRandom } from '../../src/engine/random.js';
import { openOffice } from '../../src/office.js';
import { memoryOffice, registration } from '../harness/office.js';

const second = { entry: { ...registration.rights[0], id: 't2' } };
const third = { entry: { ...registration.rights[0], id: 't3' } };

/** Two processes on one store; the first remembers the case as it was before the second wrote to it. */
async function twoProcesses() {
  const reads: string[] = [];
  const store = new (class extends MemoryEventStore {
    override read(stream: string, from?: number) {
      reads.push(stream);
      return super.read(stream, from);
    }
  })();
  const one = await memoryOffice(undefined, store);
  const { handler } = openOffice({ ...one, random: seededRandom(2) });
  const other = (name: string, body: object) => handler.execute(one.order('a', 'case', name, 'intake-clerk', body));
  await one.act('a', 'case', 'OpenCase', 'intake-clerk', registration);
  reads.length = 0;
  const types = async () => (await store.read('case-a')).map(({ type }) => type);
  return { one, other, reads, types };
}

describe('a process that remembers a case', () => {
  it('accepts without reading it again', async () => {
    const { one, reads } = await twoProcesses();
    await one.act('a', 'case', 'AddRight', 'intake-clerk', second);
    expect(reads).not.toContain('case-a');
  });

  it('accepts on top of what another process wrote meanwhile', async () => {
    const { one, other, types } = await twoProcesses();
    await other('AddRight', second);
    const { revision } = await one.act('a', 'case', 'AddRight', 'intake-clerk', third);
    expect(revision).toBe((await types()).length - 1);
    expect((await types()).filter((type) => type === 'RightAdded')).toHaveLength(3);
  });

  it('refuses what another process did meanwhile, and records nothing', async () => {
    const { one, other, types } = await twoProcesses();
    await other('AddRight', second);
    const before = await types();
    await expect(one.act('a', 'case', 'AddRight', 'intake-clerk', second)).rejects.toMatchObject({ name: 'Refusal' });
    expect(await types()).toEqual(before);
  });

  it('looks again before it refuses: what is cited may have come meanwhile', async () => {
    const { one, other } = await twoProcesses();
    const party = { id: 'h9', kind: 'legal', roles: ['right-holder'], name: '某股份有限公司' };
    const held = { entry: { ...registration.rights[0], id: 't9', holder: 'h9' } };
    await expect(one.act('a', 'case', 'AddRight', 'intake-clerk', held)).rejects.toMatchObject({ name: 'Refusal' });
    await other('AddParty', { entry: party });
    expect((await one.act('a', 'case', 'AddRight', 'intake-clerk', held)).repeated).toBe(false);
  });
});
