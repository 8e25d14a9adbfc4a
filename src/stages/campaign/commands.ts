import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { Act } from '../../case/act.js';
import { IsLocalDate } from '../../case/values/dates.js';
import { Command } from '../../engine/command.js';

const law = ['JD-2026:?'];
const scenes = ['e-commerce', 'fair', 'import-export', 'online-storage', 'social-media', 'market', 'other'] as const;

/** 纳入专项行动: the case is counted in a campaign (护航、雷霆、溯源、净化、剑网 …). No step or term of the law changes. */
@Command({
  opens: true,
  by: ['handling-officer', 'unit-head', 'deputy-head', 'head', 'supervisor'],
  label: { zh: '纳入专项行动', en: 'Count the case in a campaign' },
  law,
  step: ['CASE-CAMPAIGN', 'CASE-SCENE'],
})
export class JoinCampaign extends Act {
  /** Its name, with the year. */
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  campaign: string;

  /** Who runs it. */
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  organ: string;

  /** Last day of the campaign. */
  @IsLocalDate()
  until: string;

  /** 重点环节 in which the goods or acts were found. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(7)
  @ArrayUnique()
  @IsIn(scenes, { each: true })
  scenes?: (typeof scenes)[number][];
}

/** 报送专项行动成果 */
@Command({
  in: ['Joined'],
  by: ['handling-officer', 'unit-head'],
  label: { zh: '报送专项行动办理情况', en: 'Report on the case to the campaign' },
  law,
  step: ['CASE-CAMPAIGN'],
  sealed: { result: 'file' },
})
export class ReportToCampaign extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(4000)
  result: string;
}

/** 退出专项行动: it was counted by mistake, or in another. */
@Command({
  in: ['Joined'],
  by: ['unit-head', 'deputy-head', 'head', 'supervisor'],
  label: { zh: '退出专项行动', en: 'Take the case out of the campaign' },
  law,
  step: ['CASE-CAMPAIGN'],
  sealed: { reasons: 'file' },
})
export class LeaveCampaign extends Act {
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reasons: string;
}
