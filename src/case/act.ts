import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsInstant, IsLocalDate } from './values/dates.js';

/** What every act says: which proceeding, and when it happened in law. */
export abstract class Act {
  /** May be left out while the case has exactly one open proceeding of the stage. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  proceeding?: string;

  /** Legal local date, Asia/Shanghai, `YYYY-MM-DD`; never in the future. */
  @IsLocalDate()
  occurredOn: string;

  /** Instant with offset; required where a term in hours hangs on the act. */
  @IsOptional()
  @IsInstant()
  occurredAt?: string;
}

/** An act on one respondent's track. */
export abstract class RespondentAct extends Act {
  /** Party id of the respondent, as in the case file. */
  @IsString()
  @MaxLength(64)
  party: string;
}

/** An act on one measure's track (preservation, seizure). */
export abstract class MeasureAct extends Act {
  /** Id of the measure within the proceeding. */
  @IsString()
  @MaxLength(64)
  measure: string;
}
