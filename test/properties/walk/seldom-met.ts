import type { Unreached } from './coverage.js';

/** What a short run may leave unmet. */
export const seldomMet: Unreached = { states: [], accepted: [], refused: [], events: [] };
