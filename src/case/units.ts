/** A handling unit of the city: whose cases they are, and how its numbers begin. */
export interface Unit {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** 发文机关代字 */
  readonly prefix: string;
  /** GB/T 2260 */
  readonly division: string;
  readonly department: string;
  /** Whom other units ask about its cases. */
  readonly contact: { readonly zh: string; readonly en: string };
}

/** The departments of one city that handle cases. A city replaces this table by its own. */
export const units: readonly Unit[] = [
  {
    id: 'amr',
    name: { zh: '市市场监督管理局（知识产权局）', en: 'Market Regulation Bureau (IP Office)' },
    prefix: '卫市监',
    division: '640500',
    department: 'market-regulation',
    contact: { zh: '法制科', en: 'Legal section' },
  },
  {
    id: 'culture',
    name: { zh: '市文化市场综合执法队', en: 'Cultural Market Enforcement' },
    prefix: '卫文综',
    division: '640500',
    department: 'culture',
    contact: { zh: '办公室', en: 'Office' },
  },
  {
    id: 'agriculture',
    name: { zh: '市农业农村局', en: 'Agriculture and Rural Affairs Bureau' },
    prefix: '卫农',
    division: '640500',
    department: 'agriculture',
    contact: { zh: '法规科', en: 'Regulations section' },
  },
  {
    id: 'forestry',
    name: { zh: '市自然资源局（林业和草原局）', en: 'Natural Resources (Forestry) Bureau' },
    prefix: '卫林',
    division: '640500',
    department: 'forestry',
    contact: { zh: '法规科', en: 'Regulations section' },
  },
];

export function unitNamed(id: string): Unit {
  return (
    units.find((unit) => unit.id === id) ?? {
      id,
      name: { zh: id, en: id },
      prefix: id,
      division: '000000',
      department: id,
      contact: { zh: '承办机构', en: 'Handling unit' },
    }
  );
}

/** Whose rules of procedure a unit's penalties follow. `general`: none of its own is known, and the Penalty Law stands in. */
export type PenaltyRules = 'market-regulation' | 'copyright' | 'agriculture' | 'forestry' | 'general';

const rulesOf: Readonly<Record<string, PenaltyRules>> = {
  'market-regulation': 'market-regulation',
  copyright: 'copyright',
  culture: 'copyright',
  agriculture: 'agriculture',
  forestry: 'forestry',
};

/** Units whose penalties follow one of these rules. */
export function unitsUnder(rules: readonly string[]): readonly string[] {
  return units.filter(({ id }) => rules.includes(penaltyRulesOf(id))).map(({ id }) => id);
}

export function penaltyRulesOf(unit: string | null): PenaltyRules {
  return rulesOf[unitNamed(unit ?? '').department] ?? 'general';
}
