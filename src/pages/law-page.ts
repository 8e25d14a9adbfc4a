import type { Words } from '../engine/command.js';
import type { Exercised } from './exercised.js';
import {
  citing,
  coveredSteps,
  coveredTimers,
  limitsByRoom,
  type CoveredStep,
  type CoveredTimer,
} from './law-coverage.js';
import { citation } from '../law/acts.js';
import { stepStages, type StepStage } from '../law/step.js';
import { table } from './markdown-table.js';

const titles: Readonly<Record<StepStage, Words>> = {
  complaint: { zh: '案源登记与线索核查', en: 'Intake' },
  mediation: { zh: '调解', en: 'Mediation' },
  ruling: { zh: '专利侵权纠纷行政裁决', en: 'Patent ruling' },
  penalty: { zh: '行政处罚', en: 'Penalty' },
  remedy: { zh: '行政复议与行政诉讼', en: 'Remedies' },
  goods: { zh: '涉案财物', en: 'Goods' },
  transfer: { zh: '涉嫌犯罪案件移送与反向移送', en: 'Transfer and return' },
  credit: { zh: '严重违法失信名单与信用修复', en: 'Credit' },
  case: { zh: '横向规则', en: 'Across all stages' },
};

/**
 * What the law asks for, row by row, joined with the commands and terms that answer it and the specifications that give
 * those commands: what is missing shows as missing.
 */
export function lawPage(exercised: (command: string) => Exercised): string {
  return [
    '# 法定步骤覆盖 · Coverage of what the law asks for',
    '由程序生成，请勿手改。Generated from `src/law/steps.*.ts`, `src/law/timers.*.ts` and the definitions of the rooms; do not edit.',
    '“测试”一栏按命令名称查得：列出命令不等于证明其每一句话。 The last but one column was found by the name of the command; ' +
      'that a command carries a row does not prove every word of it.',
    '## 总计 Summary',
    summary(),
    ...stepStages.flatMap((stage) => page(stage, exercised)),
    '## 没有对应行的 Without a row',
    without(),
  ]
    .join('\n\n')
    .concat('\n');
}

function summary(): string {
  const rows = stepStages.map((stage) => [`${titles[stage].zh} · ${titles[stage].en}`, ...counts([stage])]);
  return table(
    [
      '阶段 Stage',
      '步骤 Steps',
      '有命令 With a command',
      '不设命令 Left out',
      '尚未实现 Not built yet',
      '期限 Timers',
      '有期限行 With a term',
      '尚未实现 Not built yet',
    ],
    [...rows, ['合计 Total', ...counts(stepStages)]],
  );
}

function counts(stages: readonly StepStage[]): readonly string[] {
  const steps = coveredSteps.filter(({ step }) => stages.includes(step.stage));
  const timers = coveredTimers.filter(({ timer }) => stages.includes(timer.stage));
  return [
    steps.length,
    steps.filter(({ commands }) => commands.length > 0).length,
    steps.filter(({ leftOut }) => leftOut !== null).length,
    steps.filter(({ open }) => open).length,
    timers.length,
    timers.filter(({ open }) => !open).length,
    timers.filter(({ open }) => open).length,
  ].map(String);
}

function page(stage: StepStage, exercised: (command: string) => Exercised): readonly string[] {
  const { zh, en } = titles[stage];
  return [
    `## ${zh} · ${en}`,
    table(
      ['步骤 Step', '依据 Law', '命令 Commands', '期限 Terms', '测试 Exercised by', '说明 Note'],
      coveredSteps.filter(({ step }) => step.stage === stage).map((row) => stepRow(row, exercised)),
    ),
    table(
      ['期限 Timer', '长度 Length', '依据 Law', '所在 Room', '说明 Note'],
      coveredTimers.filter(({ timer }) => timer.stage === stage).map(timerRow),
    ),
  ];
}

function stepRow(row: CoveredStep, exercised: (command: string) => Exercised): readonly string[] {
  const { step, commands } = row;
  return [
    `${step.zh} · ${step.en} (\`${step.id}\`)`,
    law(step.law),
    commands.map(({ room, name, label }) => `${label.zh} \`${room}.${name}\``).join('；'),
    (step.timers ?? []).map((id) => (hasTerm(id) ? `\`${id}\`` : `\`${id}\` 尚未实现`)).join('；'),
    evidence(commands.map(({ name }) => exercised(name))),
    note(row),
  ];
}

function timerRow({ timer, rooms, open }: CoveredTimer): readonly string[] {
  const reminder = timer.reminder ? '仅作提醒 a reminder only' : '';
  const said = [sureness(timer.confidence), reminder, open ? '尚未实现 not built yet' : ''].filter(
    (part) => part !== '',
  );
  return [
    `${timer.zh} · ${timer.en} (\`${timer.id}\`)`,
    timer.amount,
    law(timer.law),
    rooms.join(', '),
    said.join('；'),
  ];
}

function note({ step, leftOut, open }: CoveredStep): string {
  const why = leftOut
    ? `不设命令：${leftOut.why.zh}；改为：${leftOut.instead.zh}。 Left out: ${leftOut.why.en}; instead: ${leftOut.instead.en}.`
    : '';
  const missing = open ? '尚未实现 not built yet' : '';
  const said = [sureness(step.confidence), why, missing];
  return said.filter((part) => part !== '').join('；');
}

const sureness = (confidence: string): string => (confidence === 'verified' ? '' : `把握 ${confidence}`);

/** Articles of one act stand together; an article that was not seen is said to be so. */
function law(cited: readonly string[]): string {
  const acts = [...new Set(cited.map((reference) => reference.split(':')[0] ?? ''))];
  const named = acts.map((act) => {
    const articles = cited.filter((reference) => reference.startsWith(`${act}:`)).map((r) => r.slice(act.length + 1));
    return citation(`${act}:${articles.join('、')}`)?.zh ?? act;
  });
  return named.join('；') || '（未见条文 no article known）';
}

const hasTerm = (id: string): boolean => coveredTimers.some(({ timer, open }) => timer.id === id && !open);

function evidence(found: readonly Exercised[]): string {
  if (found.length === 0) return '';
  const specs = [...new Set(found.flatMap(({ specs: paths }) => paths))].sort();
  const cases = Math.max(...found.map(({ scenarios }) => scenarios));
  const named = specs.map((path) => `\`${path.replace(/\.spec\.ts$/, '').replace(/^src\/stages\//, '')}\``).join(', ');
  const played = cases > 0 ? `公布案例 published cases: ${cases}` : '';
  return [named, played].filter((part) => part !== '').join('；') || '（无 none）';
}

/** Acts that no row asks for, and terms that are no law's. */
function without(): string {
  const commands = citing.filter(({ steps }) => steps.length === 0).map(({ room, name }) => `\`${room}.${name}\``);
  const internal = limitsByRoom.filter(({ limit }) => limit.internal).map(({ limit }) => `\`${limit.id}\``);
  return [
    `- 行为 acts: ${commands.join(', ') || '无 none'}`,
    `- 内部时限 internal targets: ${[...new Set(internal)].join(', ') || '无 none'}`,
  ].join('\n');
}
