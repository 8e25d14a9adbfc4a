// In the order of the statute: 调查, 强制措施, 告知、听证与决定, 移送、终止与结案, 执行与救济, 简易程序.
export * from './officers.commands.js';
export * from './investigation.commands.js';
export * from './evidence.commands.js';
export * from './linkage.commands.js';
export * from './measure.commands.js';
export * from './correction.commands.js';
export * from './respondent.commands.js';
export * from './hearing.commands.js';
export * from './closing.commands.js';
export * from './ending.commands.js';
export * from './performance.commands.js';
export * from './payment.commands.js';
export * from './publicity.commands.js';
export * from './publication.commands.js';
export * from './enforcement.commands.js';
export * from './on-the-spot.commands.js';
