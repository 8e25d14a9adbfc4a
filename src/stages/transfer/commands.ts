// In the order of the road: the agency's decision and sending, the police's review, refusal and supervision, the criminal
// outcome, the way back, letters of the procuratorate, support that is asked of the agency.
export * from './agency.commands.js';
export * from './police.commands.js';
export * from './supervision.commands.js';
export * from './outcome.commands.js';
export * from './reverse.commands.js';
export * from './letters.commands.js';
export * from './support.commands.js';
