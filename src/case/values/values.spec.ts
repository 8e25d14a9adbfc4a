import { describe, expect, it } from '@jest/globals';
import { validate } from 'class-validator';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import fc from 'fast-check';
import { creditCodeCheck, IsCreditCode, isCreditCode } from './credit-code.js';
import { IsInstant, IsLocalDate, isLocalDate } from './dates.js';
import { divisionLevel, isDivisionCode, IsDivisionCode, isWithinDivision } from './division-code.js';
import { formatFen, IsFen, isFen } from './fen.js';
import { IsPatentNumber, isPatentNumber, patentCheck, patentKindOf } from './patent-number.js';
import { registrationFault } from './registration-number.js';
import { birthDateOf, IsResidentId, isResidentId, residentIdCheck } from './resident-id.js';

/** Every string that differs from `text` in one place, the place filled from `alphabet`. */
function* changed(text: string, alphabet: string, from: number): Generator<string> {
  for (let i = from; i < text.length; i++) {
    for (const character of alphabet)
      if (character !== text[i] && text[i] !== '.') yield text.slice(0, i) + character + text.slice(i + 1);
  }
}

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

describe('统一社会信用代码', () => {
  // Published on the register and in annual reports.
  const published = ['91330100799655058B', '9144030071526726XG', '914403001922038216', '91110000802100433B'];

  it('takes published codes', () => {
    expect(published.filter((code) => !isCreditCode(code))).toEqual([]);
  });

  it('refuses every change of one character', () => {
    for (const code of published)
      expect([...changed(code, '0123456789ABCDEFGHJKLMNPQRTUWXY', 0)].filter(isCreditCode)).toEqual([]);
  });

  it('refuses other lengths, letters that it has not, small letters', () => {
    const wrong = [
      '91330100799655058',
      '91330100799655058BB',
      '9I330100799655058B',
      '91330100799655058b',
      91330100799655058n,
      null,
    ];
    expect(wrong.filter(isCreditCode)).toEqual([]);
  });

  it('checks any code that bears its own check character, and no other', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^9[1-3]\d{6}[0-9A-HJ-NP-RTUWXY]{9}$/), (body) => {
        const check = creditCodeCheck(body);
        const taken = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].filter((last) => isCreditCode(body + last));
        expect(taken).toEqual([check]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('公民身份号码', () => {
  // The examples of GB 11643-1999.
  const published = ['11010519491231002X', '440524188001010014'];

  it('takes the examples of the standard', () => {
    expect(published.filter((number) => !isResidentId(number))).toEqual([]);
    expect(birthDateOf('11010519491231002X')).toBe('1949-12-31');
  });

  it('refuses every change of one character', () => {
    for (const number of published) expect([...changed(number, '0123456789X', 0)].filter(isResidentId)).toEqual([]);
  });

  it('refuses days that do not exist, provinces that there are not, and the small x', () => {
    const signed = (body: string) => body + residentIdCheck(body);
    expect(isResidentId(signed('11010519490228002'))).toBe(true);
    const wrong = ['11010519490229002', '11010519491331002', '99010519491231002', '00010519491231002'].map(signed);
    expect([...wrong, '11010519491231002x', '110105491231002'].filter(isResidentId)).toEqual([]);
  });

  it('finds any two neighbours exchanged', () => {
    fc.assert(
      fc.property(digits(3), fc.integer({ min: 14, max: 15 }), (sequence, at) => {
        const body = `11010519491231${sequence}`;
        const number = body + residentIdCheck(body);
        const swapped = number.slice(0, at) + number[at + 1]! + number[at]! + number.slice(at + 2);
        expect(isResidentId(swapped)).toBe(swapped === number);
      }),
      { numRuns: 60 },
    );
  });
});

describe('专利号', () => {
  // From published decisions of the courts and of the offices.
  const published = [
    'ZL201110183274.5',
    'ZL201580027396.1',
    'ZL201480007081.6',
    'ZL201721264785.9',
    'ZL201110006009.X',
    'ZL201510299950.3',
  ];

  it('takes published numbers and tells their kind', () => {
    expect(published.filter((number) => !isPatentNumber(number))).toEqual([]);
    expect(['ZL201110183274.5', 'ZL201721264785.9'].map(patentKindOf)).toEqual([
      'patent-invention',
      'patent-utility-model',
    ]);
    expect(patentKindOf('ZL201430000000.0')).toBe('patent-design');
  });

  it('refuses every change of one character', () => {
    for (const number of published) expect([...changed(number, '0123456789X', 2)].filter(isPatentNumber)).toEqual([]);
  });

  it('takes old numbers of eight digits, and none without ZL or the dot', () => {
    fc.assert(
      fc.property(digits(2), fc.constantFrom('1', '2', '3'), digits(5), (year, kind, serial) => {
        const body = year + kind + serial;
        const number = `ZL${body}.${patentCheck(body)}`;
        expect(isPatentNumber(number)).toBe(true);
        expect([number.slice(2), number.replace('.', ''), `ZL ${number.slice(2)}`].filter(isPatentNumber)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(isPatentNumber(`ZL20114018327${'4'}.${patentCheck('201140183274')}`)).toBe(false);
  });
});

describe('行政区划代码', () => {
  it('knows the structure', () => {
    expect(
      ['640000', '640500', '640502', '640104', '469002', '110101', '500101'].filter((code) => !isDivisionCode(code)),
    ).toEqual([]);
    expect(['000000', '640001', '649900', '990101', '6405', '64050A', 640500].filter(isDivisionCode)).toEqual([]);
  });

  it('knows levels and what lies within what', () => {
    expect(['640000', '640500', '640521'].map(divisionLevel)).toEqual(['province', 'prefecture', 'county']);
    expect(isWithinDivision('640500', '640521')).toBe(true);
    expect(isWithinDivision('640000', '640521')).toBe(true);
    expect(isWithinDivision('640100', '640521')).toBe(false);
    expect(isWithinDivision('640521', '640500')).toBe(false);
  });
});

describe('金额与日期', () => {
  it('money is whole fen', () => {
    expect([0, 1, 123456789].every(isFen)).toBe(true);
    expect([-1, 0.5, Number.NaN, Infinity, 2 ** 53, '1'].some(isFen)).toBe(false);
    expect([0, 5, 100, 123456789].map(formatFen)).toEqual(['0.00元', '0.05元', '1.00元', '1,234,567.89元']);
  });

  it('dates exist and are of our time', () => {
    expect(['2026-02-28', '1949-10-01'].every(isLocalDate)).toBe(true);
    expect(['2026-02-29', '0001-01-01', '2026-2-1', '2026-02-28T00:00:00Z'].some(isLocalDate)).toBe(false);
  });
});

describe('权利编号', () => {
  it('asks patents for the check character and the kind', () => {
    expect(registrationFault('patent-invention', 'ZL201110183274.5')).toBeNull();
    expect(registrationFault('patent-invention', 'ZL201110183274.6')).toBe('isRegisteredPatent');
    expect(registrationFault('patent-design', 'ZL201110183274.5')).toBe('isOfItsKind');
  });

  it('looks at the form of marks, and takes whatever other rights are called', () => {
    const right = [
      ['trademark', '1234567'],
      ['trademark', 'G1234567'],
      ['gi-mark', '1234567A'],
      ['plant-variety', 'CNA20191001234'],
      ['plant-variety', 'CNA20080123.4'],
      ['copyright', '国作登字-2020-F-00012345'],
      ['copyright', '2019SR0123456'],
      ['copyright', '21-2008-A-(0123)-0456'],
      ['geographical-indication', '国家知识产权局公告第123号'],
      ['trade-secret', '任意'],
    ] as const;
    expect(right.filter(([type, number]) => registrationFault(type, number) !== null)).toEqual([]);
    for (const wrong of ['第1234567号', 'ZL201110183274.5', ''])
      expect(registrationFault('trademark', wrong)).toBe('isRegisteredMark');
  });
});

class Sheet {
  @IsCreditCode() credit: unknown;
  @IsResidentId() resident: unknown;
  @IsPatentNumber() patent: unknown;
  @IsDivisionCode() division: unknown;
  @IsLocalDate() day: unknown;
  @IsInstant() instant: unknown;
  @IsFen() money: unknown;
  @IsLocalDate({ each: true }) days: unknown;
}

describe('decorators', () => {
  const right = {
    credit: '91330100799655058B',
    resident: '11010519491231002X',
    patent: 'ZL201110183274.5',
    division: '640500',
    day: '2026-03-02',
    instant: '2026-03-02T10:30:00+08:00',
    money: 100,
    days: ['2026-03-02'],
  };

  it('take what is right', async () => {
    expect(await validate(Object.assign(new Sheet(), right))).toEqual([]);
  });

  it('answer each field with its code in both languages', async () => {
    const wrong = Object.fromEntries(
      Object.keys(right).map((key) => [key, key === 'days' ? ['2026-03-02', 'x'] : 'x']),
    );
    const errors = await validate(Object.assign(new Sheet(), wrong));
    const codes = errors.map(
      ({ property, contexts }) =>
        [property, Object.values(contexts ?? {})[0] as { code: string; zh: string; en: string }] as const,
    );
    expect(Object.fromEntries(codes.map(([property, fault]) => [property, fault.code]))).toEqual({
      credit: 'value.credit-code',
      resident: 'value.resident-id',
      patent: 'value.patent-number',
      division: 'value.division-code',
      day: 'value.local-date',
      instant: 'value.instant',
      money: 'value.fen',
      days: 'value.local-date',
    });
    expect(codes.every(([, { zh, en }]) => /[一-龥]/.test(zh) && en.startsWith('Is not'))).toBe(true);
  });

  it('describe themselves to forms', () => {
    const { properties } = validationMetadatasToSchemas()['Sheet'] as { properties: Record<string, object> };
    expect(properties['credit']).toMatchObject({ type: 'string', format: 'credit-code' });
    expect(properties['day']).toMatchObject({ type: 'string', format: 'date' });
    expect(properties['money']).toMatchObject({ type: 'integer', format: 'fen', minimum: 0 });
    expect(properties['days']).toMatchObject({ type: 'array', items: { format: 'date' } });
  });
});
