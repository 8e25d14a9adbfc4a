// Both sides of the hand-over: what the agency does, and what police and procuratorate answer.
export * from './agency.commands.js';
export * from './answer.commands.js';
