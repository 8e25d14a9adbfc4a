import type { RightTypeId } from '../../law/right-types.js';
import { isPatentNumber, patentKindOf } from './patent-number.js';
import type { ValueFault } from './value.js';

interface NumberForm {
  readonly pattern: RegExp;
  readonly example: string;
  /** How sure the form is. No public standard fixes those below `high`; they are checked lightly on purpose. */
  readonly confidence: 'high' | 'medium' | 'low';
}

const forms: Partial<Readonly<Record<RightTypeId, NumberForm>>> = {
  // 商标注册号: digits; G for international registrations; a letter for divided ones.
  trademark: { pattern: /^G?\d{1,9}[A-Z]?$/, example: '1234567', confidence: 'high' },
  'gi-mark': { pattern: /^G?\d{1,9}[A-Z]?$/, example: '1234567', confidence: 'high' },
  // 地理标志产品: number of the announcement or of the certificate; several series side by side.
  'geographical-indication': { pattern: /\d/, example: '国家知识产权局公告第123号', confidence: 'low' },
  // 品种权号: CNA with 8 digits and a check digit, or with 11 digits since 2019; forestry numbers have no letters.
  'plant-variety': {
    pattern: /^(CNA\d{8}\.\d|CNA\d{9,11}|\d{8,12})$/,
    example: 'CNA20191001234',
    confidence: 'medium',
  },
  // 作品登记号 and 软件登记号.
  copyright: {
    pattern: /^([一-龥]{1,2}作登字-\d{4}-[A-Z]-\d{8}|\d{4}SR\d{6,7})$/,
    example: '国作登字-2020-F-00012345',
    confidence: 'medium',
  },
  'ic-layout': { pattern: /^BS\.\d{8,9}(\.[\dX])?$/, example: 'BS.205000011', confidence: 'medium' },
};

const patents: ReadonlySet<RightTypeId> = new Set<RightTypeId>([
  'patent-invention',
  'patent-utility-model',
  'patent-design',
]);

/** What is wrong with a right's number, or null. A right whose kind has no numbers takes any. */
export function registrationFault(type: RightTypeId, number: string): ValueFault | null {
  if (patents.has(type)) return patentFault(type, number);
  const form = forms[type];
  if (!form || (number.length <= 60 && form.pattern.test(number))) return null;
  return {
    code: 'value.registration-number',
    zh: `权利编号格式不正确，例如 ${form.example}`,
    en: `Is not a number of this kind of right, e.g. ${form.example}`,
  };
}

function patentFault(type: RightTypeId, number: string): ValueFault | null {
  if (!isPatentNumber(number)) {
    return {
      code: 'value.patent-number',
      zh: '专利号不正确或校验位不符',
      en: 'Is not a patent number, or its check character does not match',
    };
  }
  if (patentKindOf(number) === type) return null;
  return { code: 'value.patent-kind', zh: '专利号与专利类型不符', en: 'Is the number of another kind of patent' };
}
