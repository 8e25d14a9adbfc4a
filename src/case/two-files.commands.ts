import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { Command } from '../engine/command.js';
import { Act } from './act.js';

const HEADS = ['deputy-head', 'head'] as const;
const CASE_ID = /^[0-9a-zA-Z-]{1,64}$/;
const CARRIED = {
  name: 'person',
  identityNumber: 'person',
  address: 'person',
  phone: 'person',
  tracks: 'file',
  keptAt: 'file',
  place: 'file',
} as const;

function Parties(min: number): PropertyDecorator {
  const rules = [
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(50),
    ArrayUnique(),
    IsString({ each: true }),
    MaxLength(64, { each: true }),
  ];
  return (target, field) => rules.forEach((rule) => rule(target, field));
}

/**
 * 并案: the penalty, the ruling or the mediation of a case filed later is taken up in one of the same kind here, whose filing
 * date governs. What was recorded stays in both files; the other proceeding ends with a pointer to this case.
 */
@Command({
  by: HEADS,
  beside: { field: 'other' },
  label: { zh: '并案（将另案并入本案）', en: 'Merge another case into this one' },
  law: ['SAMRPROC-2022:19', 'O81-2024:21'],
  step: ['CASE-MERGE', 'RUL-SPLIT'],
  document: '有关事项审批表',
  sealed: { ...CARRIED, reasons: 'file' },
})
export class MergeCase extends Act {
  /** Id of the case that is merged into this one, as in the address of its page. */
  @Matches(CASE_ID)
  other: string;

  /** Its proceeding; may be left out while it has but one of that kind that is open. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  otherProceeding?: string;

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}

/** 分案: respondents go over to a case of their own, which inherits the filing date; evidence is cited, not copied. */
@Command({
  by: HEADS,
  beside: { field: 'other', begins: true },
  label: { zh: '分案（部分当事人另立案件）', en: 'Separate respondents into a case of their own' },
  law: ['SAMRPROC-2022:19'],
  step: ['CASE-SPLIT'],
  document: '有关事项审批表',
  number: 'penalty-filing',
  sealed: { ...CARRIED, reasons: 'file' },
})
export class SeparateCase extends Act {
  /** Id of the new case. */
  @Matches(CASE_ID)
  other: string;

  @IsString()
  @MinLength(2)
  @MaxLength(200)
  title: string;

  /** Party ids of those who go over. */
  @Parties(1)
  respondents: string[];

  /** Measures that go with them, beside the seizures of their own goods. */
  @IsOptional()
  @Parties(1)
  measures?: string[];

  /** Staff ids; two at least. */
  @Parties(2)
  handlers: string[];

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}

const relations = [
  'same-respondent',
  'same-right',
  'supply-chain',
  'same-source',
  'same-scene',
  'same-campaign',
  'series',
  'other',
] as const;

/** 关联案件: a pointer in both files, with the reason; each goes on by itself. */
@Command({
  by: ['intake-clerk', 'handling-officer', 'unit-head', ...HEADS],
  beside: { field: 'other' },
  label: { zh: '关联案件', en: 'Link with another case' },
  law: ['SAMRPROC-2022:18'],
  step: ['CASE-RIGHTS', 'CASE-PARTIES', 'CASE-SCENE'],
  sealed: { reasons: 'file' },
})
export class LinkCase extends Act {
  /** Id of the other case, as in the address of its page. */
  @Matches(CASE_ID)
  other: string;

  @IsIn(relations)
  relation: (typeof relations)[number];

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}
