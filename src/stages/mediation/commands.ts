export * from './asking.commands.js';
export * from './session.commands.js';
export * from './agreement.commands.js';
export * from './performance.commands.js';
