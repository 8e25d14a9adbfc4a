import { expect } from '@jest/globals';
import type { Answer, TestServer } from './server.js';

/** Problem+json with both languages and the field at fault, and nothing recorded meanwhile. */
export async function refused(
  server: TestServer,
  work: () => Promise<Answer>,
  status: number,
  code: string,
  field?: string,
): Promise<Answer> {
  const before = await server.head();
  const answer = await work();
  expect({ status: answer.status, code: answer.body?.code }).toEqual({ status, code });
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(answer.body.type).toBe(`https://huzhi.dev/problems/${code}`);
  expect(answer.body.detail.zh).toMatch(/\p{Script=Han}/u);
  expect(answer.body.detail.en).toMatch(/[a-z]/);
  if (field !== undefined) {
    const fault = answer.body.errors.find((each: { field: string }) => each.field === field);
    expect(fault).toMatchObject({ zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]/) });
  }
  expect(answer.text).not.toMatch(/\{\w+\}/);
  expect(await server.head()).toBe(before);
  return answer;
}

/** Code of what is wrong with one field. */
export const codeAt = (answer: Answer, field: string): string | undefined =>
  answer.body.errors.find((each: { field: string }) => each.field === field)?.code;
