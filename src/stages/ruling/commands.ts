// In the order of the statute: 立案, 审理, 结案, 效力与执行.
export * from './filing.commands.js';
export * from './trial.commands.js';
export * from './ending.commands.js';
export * from './effect.commands.js';
