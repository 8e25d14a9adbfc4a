// In the order of the statute: 管辖与当事人, 立案, 合议组, 审理与证据, 结案, 效力与执行, 裁决之后; the opinion after a warning stands by itself.
export * from './advice.commands.js';
export * from './forum.commands.js';
export * from './parties.commands.js';
export * from './filing.commands.js';
export * from './panel.commands.js';
export * from './trial.commands.js';
export * from './course.commands.js';
export * from './evidence.commands.js';
export * from './experts.commands.js';
export * from './ending.commands.js';
export * from './effect.commands.js';
export * from './afterwards.commands.js';
