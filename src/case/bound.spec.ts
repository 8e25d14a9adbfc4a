import { expect, it } from '@jest/globals';
import { boundOutside, roleNamed } from '../law/roles.js';
import { allRooms } from './stages.js';
import { ownFields } from './words.js';

it('whom a term binds has a name: a post, the capacity of a party, or one outside the house', () => {
  const named = (id: string) =>
    roleNamed(id) !== undefined || `roles.${id}` in ownFields || boundOutside.some((one) => one.id === id);
  const bound = Object.values(allRooms).flatMap(({ limits }) => limits.map(({ who }) => who));
  expect([...new Set(bound)].filter((id) => !named(id))).toEqual([]);
});
