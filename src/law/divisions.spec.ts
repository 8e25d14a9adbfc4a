import { describe, expect, it } from '@jest/globals';
import { isDivisionCode } from '../case/values/division-code.js';
import { divisionName } from './divisions.js';
import { provinces } from './divisions.gen.js';

describe('the name of a division', () => {
  it.each([
    ['640000', '宁夏回族自治区'],
    ['640500', '宁夏回族自治区中卫市'],
    ['640502', '宁夏回族自治区中卫市沙坡头区'],
  ])('is read from the province down: %s', (code, name) => {
    expect(divisionName(code)).toBe(name);
  });

  it('says a municipality once, and leaves out a level that there is not', () => {
    expect(['110000', '110100', '110101', '500229'].map(divisionName)).toEqual([
      '北京市',
      '北京市',
      '北京市东城区',
      '重庆市城口县',
    ]);
    expect(['429004', '659001'].map(divisionName)).toEqual(['湖北省仙桃市', '新疆维吾尔自治区石河子市']);
  });

  it('is none where the list does not know the code: a county that was merged is not read as its city', () => {
    // 金阊区, merged in 2012.
    expect(['320504', '000000', '640599', ''].map(divisionName)).toEqual([null, null, null, null]);
  });

  it('is known for codes of the right form alone, each once', () => {
    const codes = provinces.flatMap(([digits, , within]) => [
      `${digits}0000`,
      ...(within === '' ? [] : within.split(' ').map((entry) => `${digits}${entry.slice(0, 4)}`)),
    ]);
    expect(codes.filter((code) => !isDivisionCode(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(provinces).toHaveLength(34);
  });
});
