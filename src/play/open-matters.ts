import { addDays, daysBetween, localDateOf } from '../engine/time/day.js';
import { lawChoice } from '../stages/penalty/law-choice.js';
import { roomOfCommand } from './commands.js';
import type { Scenario, Step } from './scenario.js';

/** A published case that is taken up to one of its steps and no further. */
interface Stop {
  readonly scenario: string;
  /** Number of the last step, from 1, refused ones counted. */
  readonly lastStep: number;
  /** Calendar days before today on which that step is done; at least 1, since nothing may lie in the future. */
  readonly daysAgo: number;
  /** The act that comes next was written by then, and waits for the signature of who gave it. */
  readonly proposed?: true;
}

/** At least one for each desk that would be empty otherwise: most published cases are published because they ended. */
const stops: readonly Stop[] = [
  // Intake: a clue to be verified, and informants to be told.
  { scenario: 'anqing-yingjiang-reverse-referral', lastStep: 1, daysAgo: 18 },
  { scenario: 'beijing-dongcheng-nike', lastStep: 1, daysAgo: 4 },
  // What waits for a signature: a filing, and the closing of a case that went to the police.
  { scenario: 'beijing-dongcheng-nike', lastStep: 2, daysAgo: 3, proposed: true },
  { scenario: 'changjiang-chengmai-sweet-potato', lastStep: 3, daysAgo: 3 },
  // Enforcement, in the three units that hold cases.
  { scenario: 'fuzhou-cangshan-bingdwendwen', lastStep: 9, daysAgo: 1 },
  { scenario: 'beijing-youth-books', lastStep: 4, daysAgo: 2 },
  { scenario: 'yichun-19xiang-rice', lastStep: 15, daysAgo: 2 },
  // Adjudication, mediation and the court.
  { scenario: 'beijing-takeda-alogliptin', lastStep: 2, daysAgo: 3 },
  { scenario: 'cnipa-linagliptin-2021-01', lastStep: 4, daysAgo: 5 },
  { scenario: 'hubei-donghu-two-tm', lastStep: 14, daysAgo: 2 },
  { scenario: 'heze-nie-design-confirmation', lastStep: 14, daysAgo: 2 },
  { scenario: 'shanghai-markor-guiding8', lastStep: 14, daysAgo: 1 },
  // Police and procuratorate.
  { scenario: 'haining-auto-glass', lastStep: 11, daysAgo: 1 },
  { scenario: 'luoyang-fake-wuliangye', lastStep: 17, daysAgo: 40, proposed: true },
  { scenario: 'changle-mingmousheng', lastStep: 16, daysAgo: 2 },
  // Reconsideration and litigation: answers to be handed in.
  { scenario: 'wang-sep-brick-ruling-revoked', lastStep: 11, daysAgo: 5 },
  { scenario: 'binchuan-sweet-sapphire-grape', lastStep: 16, daysAgo: 9 },
  // Archive: closed cases, to be filed.
  { scenario: 'jinan-longjing', lastStep: 17, daysAgo: 3 },
  { scenario: 'yaan-bingdwendwen-gold', lastStep: 19, daysAgo: 12 },
  // Credit: a decision to be published, and a proposed listing.
  { scenario: 'xiamen-jimei-false-patent', lastStep: 14, daysAgo: 6 },
  { scenario: 'cnipa-agent-ge-credit', lastStep: 14, daysAgo: 5 },
];

/**
 * Published cases as they stood on one of their days, moved in time so that this day is now: something to do on every
 * desk of a trial. Their titles say that they are moved.
 * @param today legal local date
 */
export function openMatters(scenarios: readonly Scenario[], today: string): readonly Scenario[] {
  return stops.flatMap((stop) => {
    const scenario = scenarios.find(({ name }) => name === stop.scenario);
    return scenario ? [movedTo(today, scenario, stop)] : [];
  });
}

function movedTo(today: string, scenario: Scenario, { lastStep, daysAgo, proposed }: Stop): Scenario {
  const done = scenario.steps.slice(0, lastStep);
  const steps = [...done, ...(proposed ? written(done.at(-1), scenario.steps[lastStep]) : [])];
  const [first, last] = [steps[0]?.at, steps.at(-1)?.at];
  if (!first || !last) return scenario;
  const days = daysBetween(localDateOf(last), addDays(today, -daysAgo));
  const day = daysBetween(localDateOf(first), localDateOf(last)) + 1;
  const moved = steps.map((step) => entitled(reasoned(shifted(step, days) as Step), day));
  return {
    ...scenario,
    name: `${scenario.name}@${lastStep}`,
    title: { zh: `${scenario.title.zh}（办至第${day}天）`, en: `${scenario.title.en} (up to day ${day})` },
    steps: moved,
    expect: { states: [], due: [] },
  };
}

/** 送审: the next act of the case, as it waits for who signs it. */
function written(last: Step | undefined, next: Step | undefined): readonly Step[] {
  if (!last || !next) return [];
  const { room, name } = roomOfCommand(next.do);
  const body = { act: `${room}.${name}`, form: next.with, signer: next.by };
  return [{ ...next, at: last.at, by: 'handling-officer', do: 'ProposeAct', with: body }];
}

/** Every date and every instant in it, later by so many days. */
function shifted(value: unknown, days: number): unknown {
  if (typeof value === 'string')
    return /^\d{4}-\d{2}-\d{2}($|T)/.test(value) ? addDays(value.slice(0, 10), days) + value.slice(10) : value;
  if (Array.isArray(value)) return value.map((each) => shifted(each, days));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shifted(each, days)]));
  return value;
}

/** Moved across a change of the law a proposal must say why it keeps to the law of the act; else it has nothing to say. */
function reasoned({ with: body, ...step }: Step): Step {
  const told = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'actOn' in value && 'basis' in value && straddles(value, step.at)
      ? { lawReasons: '演示：沿用行为时的法律', ...value }
      : value;
  const each = (value: unknown): unknown => (Array.isArray(value) ? value.map(told) : told(value));
  return { ...step, with: Object.fromEntries(Object.entries(body).map(([field, value]) => [field, each(value)])) };
}

const straddles = (proposal: object, at: string): boolean => lawChoice(proposal, localDateOf(at), {}) !== null;

/** The title says in short what it is; the summary how it came about. */
function entitled(step: Step, day: number): Step {
  if (step.do !== 'OpenCase') return step;
  const { title, summary } = step.with;
  const how = `公布案例办至第${day}天，日期移至今日。`;
  const told = {
    title: `【演示·第${day}天】${String(title)}`,
    summary: typeof summary === 'string' ? how + summary : how,
  };
  return { ...step, with: { ...step.with, ...told } };
}
