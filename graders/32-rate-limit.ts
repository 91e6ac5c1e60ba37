import fc from "fast-check";
import {
  JUST_BEFORE_MIDNIGHT,
  check,
  defineGrader,
  ensure,
  equal,
  fulfilled,
  leavesNothingBehind,
  list,
  property,
  show,
} from "./kit/index.ts";
import type { Bench } from "./kit/index.ts";

type Answer = typeof import("../exercises/32-rate-limit/rate-limit.ts");

/** Calls of a function made by `rateLimit`. */
interface Script {
  readonly limit: number;
  /** In ms. */
  readonly interval: number;
  /** The time before each call, in ms; between the first and the making it is there, too. */
  readonly gaps: readonly number[];
}

/** What came of the calls of a script. */
interface Outcome {
  /** When each was made, in ms from the making on. */
  readonly made: readonly number[];
  /** When each resolved. */
  readonly resolved: readonly number[];
  /** The numbers of the calls, from 0, in the order in which they resolved. */
  readonly order: readonly number[];
  /** The script in words. */
  readonly told: string;
}

/** Makes the calls, awaits them all, and waits until the last of them no longer counts. */
async function make({ answer, world }: Bench<Answer>, script: Script): Promise<Outcome> {
  const { limit, interval, gaps } = script;
  const turn = await answer.rateLimit(limit, interval);
  const start = world.now;
  const order: number[] = [];
  const made: number[] = [];
  const calls: ReturnType<typeof world.follow<void>>[] = [];
  for (const [index, gap] of gaps.entries()) {
    if (index > 0 && gap === 0) continue;
    await world.sleep(gap);
    const next = gaps.findIndex((ms, place) => place > index && ms > 0);
    const end = next < 0 ? gaps.length : next;
    await world.inOneGo(() => {
      for (let number = index; number < end; number++) {
        made.push(world.now - start);
        const call = world.follow(turn());
        void call.settled.then(() => order.push(number));
        calls.push(call);
      }
    });
  }
  const told = `with ${limit} in any ${interval} ms and ${callsAt(made)}`;
  for (const [index, call] of calls.entries()) {
    await call.settled;
    fulfilled(call, `call ${index + 1}, ${told},`);
  }
  await world.sleep(interval);
  return { made, resolved: calls.map(({ at }) => (at ?? NaN) - start), order, told };
}

function callsAt(times: readonly number[]): string {
  const isBurst = times.length > 5 && new Set(times).size === 1;
  if (isBurst) return `${times.length} calls at ${times[0]} ms`;
  return times.length === 1 ? `a call at ${times[0]} ms` : `calls at ${list(times)} ms`;
}

/** Asserts that each resolved as early as those before it allow. */
function early({ made, resolved, told }: Outcome, { limit, interval }: Script): void {
  for (const [index, at] of made.entries()) {
    const before = resolved[index - limit];
    const free = before === undefined ? 0 : before + interval;
    const due = Math.max(at, free, resolved[index - 1] ?? 0);
    const why =
      before === undefined || free < due
        ? "at once, as there is room"
        : `when call ${index - limit + 1}, which resolved at ${before} ms, no longer counts`;
    ensure(
      (resolved[index] ?? NaN) <= due,
      `call ${index + 1}, at ${at} ms, to resolve at ${due} ms (${why}), ${told}`,
      `it resolved at ${resolved[index]} ms`,
      "one that resolved exactly interval ms ago no longer counts",
    );
  }
}

/** Asserts that never more than `limit` resolved within `interval` ms. */
function within({ resolved, told }: Outcome, { limit, interval }: Script): void {
  const times = resolved.toSorted((a, b) => a - b);
  for (const [index, last] of times.entries()) {
    const first = times[index - limit];
    if (first === undefined || last - first >= interval) continue;
    ensure(
      false,
      `no more than ${limit} to resolve within ${interval} ms, ${told}`,
      `${limit + 1} did, at ${list(times.slice(index - limit, index + 1))} ms`,
      "look back from every moment, not from the beginning of some interval",
    );
  }
}

/** The longest interval that is drawn, in ms. */
const MAX_INTERVAL = 200;

const scripts: fc.Arbitrary<Script> = fc.record({
  limit: fc.integer({ min: 1, max: 4 }),
  interval: fc.integer({ min: 1, max: MAX_INTERVAL }),
  gaps: fc.array(
    fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 61, max: 250 })),
    { minLength: 1, maxLength: 10 },
  ),
});

const burst = (length: number): readonly number[] => Array.from({ length }, () => 0);

const examples: readonly Script[] = [
  { limit: 2, interval: 100, gaps: [0, 80, 10, 20] },
  { limit: 2, interval: 100, gaps: burst(7) },
  { limit: 1, interval: 100, gaps: [0, 30, 30, 30, 200, 99] },
  { limit: 2, interval: 100, gaps: [0, 0, 100, 0] },
  { limit: 2, interval: 100, gaps: [0, 90, 9, 1, 1, 80] },
  { limit: 3, interval: 100, gaps: [30, 40, 40, 10, 5, 5, 300, 0, 0, 0] },
  { limit: 3, interval: 100, gaps: [0, 10, 10, 0, 0, 0, 0, 0, 0] },
  { limit: 2, interval: 100, gaps: [250, 0, 0, 0, 0, 350, 0, 0, 0] },
  { limit: 2, interval: 100, gaps: [0, 0, 0, 120, 0, 0, 30] },
  { limit: 4, interval: 97, gaps: [0, 10, 10, 10, 10, 10, 10, 10, 10, 10] },
  { limit: 1, interval: 1, gaps: [0, 0, 0, 1, 3] },
  { limit: 5, interval: 1_000, gaps: burst(104) },
  { limit: 2, interval: 61_000, gaps: [500, 300, 200, 60_000] },
  { limit: 2, interval: 3_000, gaps: [0, 2_999, 0, 0] },
];

function codeOf({ limit, interval, gaps }: Script): string {
  const calls = gaps.flatMap((gap) => [...(gap > 0 ? [`await sleep(${gap});`] : []), "call();"]);
  const isBurst = gaps.length > 12;
  return [
    "const start = performance.now();",
    "const elapsed = (): number => Math.round(performance.now() - start);",
    `const turn = rateLimit(${limit}, ${interval});`,
    "let calls = 0;",
    "const call = (): void => {",
    "  const number = ++calls;",
    "  const at = elapsed();",
    "  const say = (): void => console.log(`call ${number} at ${at} ms: resolved at ${elapsed()} ms`);",
    "  void turn().then(say);",
    "};",
    ...(isBurst ? [`for (let count = 0; count < ${gaps.length}; count++) call();`] : calls),
  ].join("\n");
}

/** Asserts that making it throws a RangeError. */
async function refuses({ answer, world }: Bench<Answer>, limit: number): Promise<void> {
  const call = world.follow(answer.rateLimit(limit, 100));
  await call.settled;
  const expected = `rateLimit(${limit}, 100) to throw a RangeError`;
  const hint = "ask for what is good, and do so before anything is returned";
  ensure(call.status === "rejected", expected, "it returned a function", hint);
  const { reason } = call;
  ensure(reason instanceof RangeError, expected, `it threw ${show(reason)}`, hint);
}

export default defineGrader<Answer>(
  "32-rate-limit",
  { rateLimit: { "()": "async" } },
  [
    check("lets the first limit calls through at once", 1, async (bench) => {
      const { answer, world } = bench;
      for (const [limit, interval] of [
        ...([
          [5, 7_200_000],
          [1, 100],
          [2, 100],
          [4, 1_000],
        ] as const),
        ...([
          [100, 1_000],
          [30, 61_000],
        ] as const),
      ]) {
        const turn = await answer.rateLimit(limit, interval);
        for (const rest of [0, interval, 3 * interval + 7]) {
          await world.sleep(rest);
          const start = world.now;
          const calls = Array.from({ length: limit }, () => world.follow(turn()));
          await world.sleep(1);
          const late = calls.filter(({ at }) => at !== start).length;
          const when = rest === 0 ? "the first" : `after a rest of ${rest} ms, the next`;
          ensure(
            late === 0,
            `${when} ${limit} calls of rateLimit(${limit}, ${interval}) to resolve at once`,
            late === 1 ? "one did not" : `${late} did not`,
            "when there is room there is nothing to wait for",
          );
        }
        await world.sleep(interval);
      }
    }),
    property(
      "resolves each as early as the limit allows",
      2,
      scripts,
      async (bench, script) => {
        if (script.interval > MAX_INTERVAL) await bench.world.sleep(JUST_BEFORE_MIDNIGHT);
        early(await make(bench, script), script);
      },
      { examples, runs: 24, code: codeOf },
    ),
    property(
      "never resolves more than limit within interval ms",
      2,
      scripts,
      async (bench, script) => {
        if (script.interval > MAX_INTERVAL) await bench.world.sleep(JUST_BEFORE_MIDNIGHT);
        within(await make(bench, script), script);
      },
      { examples, runs: 24, code: codeOf },
    ),
    check("resolves in the order of the calls", 2, async (bench) => {
      const rounds: readonly Script[] = [
        { limit: 1, interval: 100, gaps: burst(6) },
        { limit: 3, interval: 100, gaps: burst(14) },
        { limit: 4, interval: 100, gaps: [0, 0, 0, 0, 13, 17, 19, 11, 3, 7, 2] },
        { limit: 1, interval: 100, gaps: [0, 50, 70, 5, 90] },
        { limit: 2, interval: 100, gaps: [0, 5, 50, 48, 3, 40, 70, 45] },
        { limit: 100, interval: 100, gaps: burst(250) },
      ];
      for (const script of rounds) {
        const { order, resolved, told } = await make(bench, script);
        const place = order.findIndex((number, index) => number !== index);
        const [first, then] = [place + 1, (order[place] ?? 0) + 1];
        ensure(
          place < 0,
          `call ${first} to resolve before call ${then}, ${told}`,
          `call ${then} resolved at ${resolved[then - 1]} ms, call ${first} at ${resolved[first - 1]} ms, after it`,
          "those that wait leave from the front of a queue, and newcomers go to its end",
        );
      }
    }),
    check("keeps rate limits apart", 1, async ({ answer, world }) => {
      const plans = [
        { limit: 2, interval: 100, due: [0, 0, 100, 100, 200] },
        { limit: 2, interval: 100, due: [0, 0, 100, 100, 200] },
        { limit: 1, interval: 30, due: [0, 30, 60, 90, 120] },
        { limit: 2, interval: 70, due: [0, 0, 70, 70, 140] },
      ];
      const turns = await Promise.all(
        plans.map(({ limit, interval }) => answer.rateLimit(limit, interval)),
      );
      const calls = [0, 1, 2, 3, 4].map(() => turns.map((turn) => world.follow(turn())));
      await world.sleep(500);
      for (const [index, { limit, interval, due }] of plans.entries()) {
        const actual = calls.map((round) => round[index]?.at);
        const what = `the times, in ms, at which 5 calls of rateLimit(${limit}, ${interval}) resolve besides others,`;
        equal(actual, due, what, "give each rate limit a state of its own");
      }
    }),
    check("refuses a limit that is no whole number from 1", 1, async (bench) => {
      for (const limit of [0, -1, 1.5, 0.5, 2.000001, NaN, Infinity, -Infinity, -3]) {
        await refuses(bench, limit);
      }
      const { answer, world } = bench;
      for (const limit of [1, 2, 3, 100, 1_000, 100_000]) {
        const made = world.follow(answer.rateLimit(limit, 100));
        await made.settled;
        const but = `it threw ${show(made.reason)}`;
        ensure(made.status === "fulfilled", `rateLimit(${limit}, 100) to be fine`, but);
      }
    }),
    leavesNothingBehind(1),
  ],
  { leaks: "at the end" },
);
