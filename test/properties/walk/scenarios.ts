import type { Scenario } from '../../../src/play/scenario.js';
import { published } from './published.js';
import { variantsOf } from './variants.js';

/** Published cases and their variants. */
export const scenarios: readonly Scenario[] = [...published, ...variantsOf(published)];
