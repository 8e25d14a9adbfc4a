import { describe, expect, it } from '@jest/globals';
import { facts } from '../../test/harness/room.js';
import type { CommandDefinition } from '../engine/command.js';
import { Refusal } from '../engine/decider.js';
import { namesApprovers, recordingPosts, requireApprovers } from './posts.js';
import type { Post } from './values/post.js';

const definition: CommandDefinition = {
  by: ['handling-officer'],
  label: { zh: '查封', en: 'Seize' },
  law: [],
  approvers: {
    approvedBy: { by: ['head', 'deputy-head'], reserved: 'ACL-2011:18' },
    principalHead: { by: ['head'], reserved: 'AUCL-2025:16', unless: { principalAgency: 'superior' } },
    signedBy: { by: ['head'] },
  },
};
const staff: readonly Post[] = [
  { id: 'zhao', name: '赵局长', roles: ['head'] },
  { id: 'zhou', name: '周副局长', roles: ['deputy-head', 'unit-head'] },
  { id: 'li', name: '李办案', roles: ['handling-officer'] },
];
const ask = (command: Record<string, unknown>) => ({ definition, command });
const refusal = (command: Record<string, unknown>, posts: readonly Post[] | null = staff) => {
  try {
    requireApprovers(ask(command), facts({ posts }));
    return null;
  } catch (error) {
    return error instanceof Refusal ? { code: error.code, ...error.details } : error;
  }
};

describe('whoever is named as having approved', () => {
  it('holds one of the posts to which the law reserves it', () => {
    expect(refusal({ approvedBy: 'zhou', principalHead: 'zhao', signedBy: 'zhao' })).toBeNull();
  });

  it('is refused of another level, with the field at fault, the level needed and the article', () => {
    const level = ['head', 'deputy-head'];
    expect(refusal({ approvedBy: 'li' })).toEqual({
      code: 'approval.not-of-level',
      field: '/approvedBy',
      person: 'li',
      name: '李办案',
      level,
      law: 'ACL-2011:18',
    });
    // A deputy head may approve a seizure, and not what the law reserves to the head alone.
    expect(refusal({ approvedBy: 'zhou', principalHead: 'zhou' })).toMatchObject({
      code: 'approval.not-of-level',
      field: '/principalHead',
      level: ['head'],
      law: 'AUCL-2025:16',
    });
  });

  it('is refused where the office alone asks for the post: no article is held against it', () => {
    expect(refusal({ signedBy: 'zhou' })).toMatchObject({ code: 'approval.not-of-post', law: null });
  });

  it('is refused when nobody of the unit is known by the id', () => {
    expect(refusal({ approvedBy: 'nobody' })).toMatchObject({
      code: 'approval.unknown-person',
      field: '/approvedBy',
      person: 'nobody',
      law: 'ACL-2011:18',
    });
  });

  it('is taken as written where she is of the superior agency, or where no staff is known here', () => {
    const superior = { principalHead: '省局局长', principalAgency: 'superior' };
    expect(refusal(superior)).toBeNull();
    expect(namesApprovers(definition, superior)).toBe(false);
    expect(refusal({ approvedBy: 'nobody' }, null)).toBeNull();
  });

  it('stands on the event with the posts by which she could', () => {
    const command = { approvedBy: 'zhou', signedBy: 'zhao', keptAt: '仓库' };
    const said = (data: object, posts: readonly Post[] | null = staff) =>
      recordingPosts(ask(command), facts({ posts }), { type: 'GoodsSeized', data }).data;
    expect(namesApprovers(definition, command)).toBe(true);
    expect(said({ approvedBy: 'zhou' })).toEqual({ approvedBy: 'zhou', posts: { approvedBy: ['deputy-head'] } });
    // An event that does not say who approved keeps no posts either; nor does an office that knows none.
    expect(said({ measure: 'm1' })).toEqual({ measure: 'm1' });
    expect(said({ approvedBy: 'zhou' }, null)).toEqual({ approvedBy: 'zhou' });
  });
});
