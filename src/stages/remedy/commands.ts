export * from './seeking.commands.js';
export * from './answering.commands.js';
export * from './deciding.commands.js';
