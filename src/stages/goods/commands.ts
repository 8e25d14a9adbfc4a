export * from './keeping.commands.js';
export * from './return.commands.js';
export * from './disposal.commands.js';
