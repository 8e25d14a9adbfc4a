import type { Words } from '../engine/command.js';
import { penaltyProcedureOf, procedureOf, substanceOf } from './governing.js';

/** What a version that begins changes in the work, and what is not known of it. */
export interface Change {
  readonly act: string;
  readonly changes: readonly (Words & { readonly law: string })[];
  readonly unknown: readonly Words[];
}

/** 新法要点: said for the versions whose text was read. */
const known: readonly Change[] = [
  {
    act: 'TM-2026',
    changes: [
      {
        law: 'TM-2026:74',
        zh: '侵权处罚由第60条改为第74条：幅度不变，“可以并处”，不再写“销毁”',
        en: 'Penalty for infringement: art. 60 becomes 74; the same amounts, "may also be fined", destruction is no longer named',
      },
      {
        law: 'TM-2026:76',
        zh: '查处职权由第62条改为第76条',
        en: 'Powers of investigation: art. 62 becomes 76',
      },
      {
        law: 'TM-2026:75',
        zh: '移送由第61条改为第75条：公安、检察、法院应当移送须处罚的案件，可商请专业支持、认定意见、无害化处置',
        en: 'Transfer: art. 61 becomes 75; police, procuratorate and courts must send what needs a penalty, and may ask for professional support, opinions and harmless disposal',
      },
      {
        law: 'TM-2026:54',
        zh: '恶意申请商标注册：警告，可处十万元以下罚款',
        en: 'Filing in bad faith: a warning, and up to 100,000 yuan',
      },
      {
        law: 'TM-2026:67',
        zh: '商标代理机构违法：一万元至十万元，情节严重的十万元至二十万元，责任人员另罚',
        en: 'Misconduct of agencies: 10,000 to 100,000 yuan, serious 100,000 to 200,000; the persons responsible apart',
      },
    ],
    unknown: [
      {
        zh: '2019年法第51条、第52条、第53条在新法中的对应条文未核：2027年的此类行为，须先查明条文再引用',
        en: 'The articles that follow arts 51, 52 and 53 of 2019 were not read: for such acts of 2027 find the article first',
      },
      {
        zh: '2027年前的行为此后作决定时是否以新法为轻，见存疑事项C18',
        en: 'Whether the new law is the lighter for acts before 2027 is unsettled point C18',
      },
    ],
  },
];

export function changeOf(act: string): Change | undefined {
  return known.find((one) => one.act === act);
}

/** What a family of acts governs: rights in substance, stages in procedure, penalties by whose rules the unit follows. */
export interface Reach {
  readonly rights: readonly string[];
  readonly stages: readonly string[];
  readonly penaltyRules: readonly string[];
}

export function reachOf(family: string): Reach {
  const naming = (table: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(table).flatMap(([key, families]) => (families.includes(family) ? [key] : []));
  return { rights: naming(substanceOf), stages: naming(procedureOf), penaltyRules: naming(penaltyProcedureOf) };
}
