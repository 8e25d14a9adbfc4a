import { expect, it } from '@jest/globals';
import { languageOf } from './language.js';

it.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en;q=0.5,zh;q=0.9', 'zh'],
  ['de,en;q=0.3', 'en'],
  ['fr', 'zh'],
  ['en;q=0', 'zh'],
])('%s: %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
