// 列入, then 移出; what goes to the CNIPA.
export * from './listing.commands.js';
export * from './removal.commands.js';
export * from './cnipa.commands.js';
