import { ValidateBy, type ValidationArguments } from 'class-validator';
import { isPatentNumber, patentKindOf } from './patent-number.js';
import type { ValueFault } from './value.js';

/** 商标注册号: digits; G for international registrations; a letter for divided ones. */
const MARK = /^G?\d{1,9}[A-Z]?$/;
const marks: ReadonlySet<unknown> = new Set(['trademark', 'gi-mark']);
const patents: ReadonlySet<unknown> = new Set(['patent-invention', 'patent-utility-model', 'patent-design']);

const faults = {
  isRegisteredPatent: {
    code: 'value.patent-number',
    zh: '专利号不正确或校验位不符：应为ZL加12位（早期8位）数字、圆点及校验位，例如 ZL201110183274.5',
    en: 'Is not a patent number, or its check character does not match: ZL, 12 (formerly 8) digits, a dot and the check character, e.g. ZL201110183274.5',
  },
  isOfItsKind: { code: 'value.patent-kind', zh: '专利号与专利类型不符', en: 'Is the number of another kind of patent' },
  isRegisteredMark: {
    code: 'value.registration-number',
    zh: '商标注册号格式不正确，例如 1234567',
    en: 'Is not the registration number of a mark, e.g. 1234567',
  },
} as const satisfies Readonly<Record<string, ValueFault>>;

/**
 * What is wrong with a right's number, or null. Patents have a check character, marks a plain form; no public standard
 * fixes the numbers of the other rights, of which there are many old series, so that any is taken.
 */
export function registrationFault(type: unknown, number: unknown): keyof typeof faults | null {
  if (marks.has(type)) return typeof number === 'string' && MARK.test(number) ? null : 'isRegisteredMark';
  if (!patents.has(type)) return null;
  if (!isPatentNumber(number)) return 'isRegisteredPatent';
  return patentKindOf(number) === type ? null : 'isOfItsKind';
}

/** The number of the right whose kind the field `type` beside it names. */
export function IsRegistrationNumber(): PropertyDecorator {
  const rules = (Object.keys(faults) as (keyof typeof faults)[]).map((name) =>
    ValidateBy(
      {
        name,
        validator: {
          validate: (number, args?: ValidationArguments) =>
            registrationFault((args?.object as { type?: unknown } | undefined)?.type, number) !== name,
          defaultMessage: () => faults[name].en,
        },
      },
      { context: faults[name] },
    ),
  );
  return (target, property) => rules.forEach((rule) => rule(target, property));
}
