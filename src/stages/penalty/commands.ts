// In the order of the statute: 调查, 强制措施, 告知与决定, 执行与救济.
export * from './investigation.commands.js';
export * from './linkage.commands.js';
export * from './measure.commands.js';
export * from './respondent.commands.js';
export * from './performance.commands.js';
