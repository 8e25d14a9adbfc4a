// 列入, then 移出.
export * from './listing.commands.js';
export * from './removal.commands.js';
