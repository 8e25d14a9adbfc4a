import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsString, MaxLength } from 'class-validator';
import { Act } from '../../case/act.js';
import { Command } from '../../engine/command.js';
import { complaintGrounds, Ids, Named, Reasons, urgentMeasures } from './shapes.js';

/** 决定受理投诉: a consumer's complaint, and only that; the complainant is told with the same paper. */
@Command({
  in: ['AwaitingAcceptance'],
  by: ['intake-clerk', 'unit-head'],
  label: { zh: '决定受理投诉', en: 'Accept the complaint' },
  law: ['TSJB-20:14', 'TSJB-121'],
  step: ['INT-ACCEPT', 'MED-CONSUMER'],
  document: '投诉受理决定书',
})
export class AcceptComplaint extends Act {}

/** 决定不予受理投诉 */
@Command({
  in: ['AwaitingAcceptance'],
  by: ['intake-clerk', 'unit-head'],
  label: { zh: '决定不予受理投诉', en: 'Refuse the complaint' },
  law: ['TSJB-20:14', 'TSJB-20:15', 'TSJB-121'],
  step: ['INT-REFUSE', 'INT-REAL-NAME'],
  document: '投诉不予受理决定书',
  sealed: { reasons: 'file' },
})
export class RefuseComplaint extends Act {
  @IsIn(complaintGrounds)
  ground: (typeof complaintGrounds)[number];

  @Reasons()
  reasons: string;
}

/** 确认著作权投诉材料齐全: the term of fifteen days runs from the last of the materials. */
@Command({
  enters: 'CopyrightMaterialsCompleted',
  in: ['AwaitingMaterials'],
  by: ['intake-clerk', 'handling-officer'],
  label: { zh: '确认投诉材料齐全', en: 'Confirm that all materials are in' },
  law: ['CRPEN-2009:12', 'CRPEN-2009:13'],
  step: ['INT-CR-ACCEPT'],
})
export class ConfirmMaterials extends Act {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  materials: string[];
}

/** 决定受理著作权投诉 */
@Command({
  in: ['AwaitingCopyrightDecision'],
  by: ['unit-head', 'deputy-head', 'head'],
  label: { zh: '决定受理著作权投诉', en: 'Accept the copyright complaint' },
  law: ['CRPEN-2009:13'],
  step: ['INT-CR-ACCEPT'],
  document: '著作权投诉受理通知书',
})
export class AcceptCopyrightComplaint extends Act {}

/** 决定不予受理著作权投诉: always with written reasons. */
@Command({
  in: ['AwaitingMaterials', 'AwaitingCopyrightDecision'],
  by: ['unit-head', 'deputy-head', 'head'],
  label: { zh: '决定不予受理著作权投诉', en: 'Refuse the copyright complaint' },
  law: ['CRPEN-2009:13'],
  step: ['INT-CR-ACCEPT'],
  document: '著作权投诉不予受理通知书',
  sealed: { reasons: 'file' },
})
export class RefuseCopyrightComplaint extends Act {
  @Reasons()
  reasons: string;
}

/** 著作权紧急措施: an act in progress is stopped or the evidence secured first, and filed within seven days. */
@Command({
  in: ['AwaitingMaterials', 'AwaitingCopyrightDecision', 'Verifying'],
  by: ['handling-officer'],
  label: { zh: '登记著作权紧急措施', en: 'Record an urgent measure (copyright)' },
  law: ['CRPEN-2009:15'],
  step: ['INT-CR-URGENT', 'CASE-TWO-OFFICERS'],
  needs: ['certificates'],
  sealed: { place: 'file' },
})
export class RecordUrgentMeasure extends Act {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @ArrayUnique()
  @IsIn(urgentMeasures, { each: true })
  measures: string[];

  @Named()
  place: string;

  /** Staff ids; two at least. */
  @Ids({ min: 2, max: 10 })
  officers: string[];
}
