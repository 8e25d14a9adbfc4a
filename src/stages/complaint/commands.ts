// In the order of the road: 登记与回执, 受理, 核查与立案, 管辖与移送, 协助调查, 海关, 举报奖励.
export * from './receiving.commands.js';
export * from './acceptance.commands.js';
export * from './verification.commands.js';
export * from './jurisdiction.commands.js';
export * from './assistance.commands.js';
export * from './customs.commands.js';
export * from './reward.commands.js';
