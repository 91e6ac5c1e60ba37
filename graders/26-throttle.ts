import fc from "fast-check";
import {
  JUST_BEFORE_MIDNIGHT,
  check,
  defineGrader,
  ensure,
  equal,
  leavesNothingBehind,
  list,
  property,
} from "./kit/index.ts";
import type { Bench, Recorded } from "./kit/index.ts";

type Answer = typeof import("../exercises/26-throttle/throttle.ts");

/** A call of a throttled function, in virtual ms from the first one on. */
type Call = readonly [at: number, ...args: readonly unknown[]];

/** What came of some calls. */
interface Outcome {
  readonly calls: Recorded<unknown>["calls"];
  /** The times of the calls of `fn` in virtual ms from the first call on. */
  readonly times: readonly number[];
  /** The calls in words. */
  readonly told: string;
}

/** In ms. */
const INTERVAL = 100;

/**
 * Throttles an `fn`, makes the calls, and waits until the last interval is over.
 *
 * @param isPlanned Of what falls in the same millisecond, the calls come before the answer's timers.
 */
async function make(
  { answer, world }: Bench<Answer>,
  calls: readonly Call[],
  interval = INTERVAL,
  isPlanned = false,
): Promise<Outcome> {
  const fn = world.callback("fn", (..._args: unknown[]) => {});
  const throttled = await answer.throttle(fn, interval);
  const start = world.now;
  if (isPlanned) {
    const planned = calls.map(([at, ...args]) => world.after(at, () => throttled(...args)));
    await Promise.all(planned);
  } else {
    for (const [at, ...args] of calls) {
      await world.sleep(start + at - world.now);
      await throttled(...args);
    }
  }
  await world.sleep(interval + Math.min(interval, 1_000));
  const times = calls.map(([at]) => at);
  const some = times.length > 10 ? `${times.slice(0, 3).join(", ")} ...` : list(times);
  const from = start > 0 ? "from the first on; " : "";
  return {
    calls: fn.calls,
    times: fn.calls.map((call) => call.start - start),
    told: `calls at ${some} ms (${from}the interval is ${interval} ms)`,
  };
}

const callsAt = (times: readonly number[]): readonly Call[] => times.map((at) => [at, "x"]);

/** Asserts that `fn` was called at those times, in ms, and not besides. */
function madeAt({ times, told }: Outcome, due: readonly number[], hint: string): void {
  const same = times.length === due.length && times.every((at, index) => at === due[index]);
  const but = times.length === 0 ? "it was not called" : `it was called at ${list(times)} ms`;
  ensure(same, `fn to be called at ${list(due)} ms on ${told}`, but, hint);
}

/** Asserts that a call of `fn`, which may be the last one but some, had those arguments. */
function madeWith(
  { calls, told }: Outcome,
  index: number,
  args: readonly unknown[],
  what: string,
): void {
  const hint = "keep the arguments of the latest call, all of them, in place of those before";
  const given = calls.at(index)?.args;
  ensure(given !== undefined, `fn to be called for ${what}, on ${told}`, "it was not called");
  equal(given.length, args.length, `how many arguments fn gets for ${what}`, hint);
  for (const [place, arg] of args.entries()) {
    equal(
      given[place],
      arg,
      `argument ${place + 1} of ${args.length} that fn gets for ${what}`,
      hint,
    );
  }
}

/** When each call comes, in ms. */
function startsOf(gaps: readonly number[]): readonly number[] {
  const starts = [0];
  for (const gap of gaps) starts.push((starts.at(-1) ?? 0) + gap);
  return starts;
}

/** When `fn` is to be called, in ms; `undefined` when a call comes just as one before it is due. */
function dueOf(interval: number, starts: readonly number[]): readonly number[] | undefined {
  const due: number[] = [];
  let isHeld = false;
  for (const at of starts) {
    const next = (due.at(-1) ?? -Infinity) + interval;
    if (isHeld && at === next) return undefined;
    if (isHeld && at > next) {
      due.push(next);
      isHeld = at < next + interval;
      if (isHeld) continue;
    }
    if (at >= next) due.push(at);
    else isHeld = true;
  }
  if (isHeld) due.push((due.at(-1) ?? 0) + interval);
  return due;
}

/** The longest interval that is drawn, in ms. */
const MAX_INTERVAL = 300;

/** An interval, and the times between calls, in ms. */
const intervalAndGaps: fc.Arbitrary<[interval: number, gaps: number[]]> = fc
  .integer({ min: 1, max: MAX_INTERVAL })
  .chain((interval) => {
    const gap = fc.integer({ min: 1, max: 2 * interval });
    return fc.tuple(fc.constant(interval), fc.array(gap, { minLength: 1, maxLength: 7 }));
  })
  .filter(([interval, gaps]) => dueOf(interval, startsOf(gaps)) !== undefined);

/** Of calls before an interval is over, just then, and after it, in ms. */
const examples: [interval: number, gaps: number[]][] = [
  [100, [30, 30, 90]],
  [100, [30, 30]],
  [100, [30, 30, 135]],
  [100, [99, 2, 98, 2]],
  [100, [100, 100, 250]],
  [200, Array.from({ length: 20 }, () => 31)],
  [100, [150, 10]],
  [3_000, [2_999, 10]],
];

const long: (typeof examples)[number] = [61_000, [60_999]];

export default defineGrader<Answer>(
  "26-throttle",
  { throttle: { "()": "function" } },
  [
    check("calls fn at once when the interval allows", 2, async (bench) => {
      const { answer, world } = bench;
      const rounds = [
        { at: [0], allowed: [0] },
        { at: [0, 0, 0], allowed: [0] },
        { at: [0, 100, 200, 350], allowed: [0, 100, 200, 350] },
        { at: [0, 101, 500], allowed: [0, 101, 500] },
        { at: [0, 50, 200, 300], allowed: [0, 200, 300] },
        { at: [0, 50, 250, 260, 600], allowed: [0, 250, 600] },
      ];
      const hint =
        "when no call has been made in the last interval ms, there is nothing to wait for";
      for (const { at, allowed } of rounds) {
        const { times, told } = await make(bench, callsAt(at));
        const late = allowed.filter((time) => !times.includes(time));
        const what = `fn to be called at once, at ${list(allowed)} ms, on ${told}`;
        ensure(late.length === 0, what, `it was not called at ${list(late)} ms`, hint);
      }
      // Longer than the process has been up.
      const fn = world.callback("fn", () => {});
      const throttled = await answer.throttle(fn, 7_200_000);
      const now = world.now;
      await throttled();
      await world.sleep(1);
      const what = "fn to be called at once on the first call, with an interval of 7,200,000 ms,";
      ensure(fn.calls[0]?.start === now, what, "it was not", "no call was made before the first");
    }),
    check("calls fn at most once in any interval", 2, async (bench) => {
      // A call comes just when the one that is held is due.
      const together = callsAt([0, 30, 100, 130, 150, 200, 300, 310]);
      const rounds = [
        ...examples.map(([interval, gaps]) => [callsAt(startsOf(gaps)), interval, false] as const),
        [together, INTERVAL, false],
        [together, INTERVAL, true],
      ] as const;
      for (const [calls, interval, isPlanned] of rounds) {
        const { times, told } = await make(bench, calls, interval, isPlanned);
        const early = times.findIndex(
          (at, index) => (times[index + 1] ?? Infinity) - at < interval,
        );
        ensure(
          early < 0,
          `fn to be called at most once in any ${interval} ms, on ${told}`,
          `it was called at ${times[early]} ms and again at ${times[early + 1]} ms`,
          "an interval begins with every call of fn",
        );
      }
      // Whichever of the two is first, one call is made then, and the last one later.
      for (const isPlanned of [false, true]) {
        const { times, told } = await make(bench, callsAt([0, 30, 100, 130]), INTERVAL, isPlanned);
        const hint = "a call that comes just as another is due goes before it or after it";
        equal(times.length, 3, `the number of calls of fn on ${told}`, hint);
      }
    }),
    property(
      "makes the latest call as soon as the interval allows",
      2,
      intervalAndGaps,
      async (bench, [interval, gaps]) => {
        if (interval > MAX_INTERVAL) await bench.world.sleep(JUST_BEFORE_MIDNIGHT);
        const starts = startsOf(gaps);
        const hint = "what remains of the interval is what the latest call has to wait";
        const due = dueOf(interval, starts) ?? [];
        madeAt(await make(bench, callsAt(starts), interval), due, hint);
      },
      { examples: [...examples, long], runs: 14 },
    ),
    check("drops the other calls in between", 1, async (bench) => {
      const rounds = [
        { at: [0], made: 1 },
        { at: [0, 0, 0, 0], made: 2 },
        { at: [0, 10, 20, 30, 40, 50, 60, 70], made: 2 },
        { at: [0, 10, 20, 500, 510, 520, 900], made: 5 },
        { at: Array.from({ length: 100 }, (_, index) => index), made: 2 },
      ];
      const hint = "one call is kept, the latest; once it has been made, none";
      for (const { at, made } of rounds) {
        const { times, told } = await make(bench, callsAt(at));
        equal(times.length, made, `the number of calls of fn on ${told}`, hint);
      }
    }),
    check("hands on each call's own arguments", 2, async (bench) => {
      const { world } = bench;
      const lists = [
        [],
        [undefined],
        [undefined, 1],
        [null],
        [[]],
        [0, "", false],
        [[1], [2, [3]]],
      ];
      for (const args of [...lists, world.values(), world.values().toReversed()]) {
        const dropped = [[world.secret()], world.secret(), 3];
        const latest = await make(bench, [
          [0, "first", 2, 3],
          [50, ...dropped],
          [60, ...args],
        ]);
        madeWith(latest, 0, ["first", 2, 3], "the first call");
        madeWith(latest, 1, args, "the latest call in between");
        const first = await make(bench, [
          [0, ...args],
          [50, ...dropped],
          [60, "latest"],
        ]);
        madeWith(first, 0, args, "the first call");
        madeWith(first, 1, ["latest"], "the latest call in between");
      }
      // Nothing of the answer's can come between calls that another fn makes.
      const fn = world.callback("fn", (..._args: unknown[]) => {});
      const throttled = await bench.answer.throttle(fn, INTERVAL);
      const burst = world.callback("burst", () => {
        for (const argument of ["first", "dropped", "latest"]) void throttled(argument);
      });
      await (
        await bench.answer.throttle(burst, INTERVAL)
      )();
      await world.sleep(INTERVAL + 1);
      const what = "what fn gets of calls with 'first', 'dropped' and 'latest', made in one go,";
      equal(
        fn.calls.map(({ args }) => args),
        [["first"], ["latest"]],
        what,
      );
    }),
    check("keeps throttled functions apart", 1, async ({ answer, world }) => {
      const fn = world.callback("fn", (..._args: unknown[]) => {});
      const [one, two] = [await answer.throttle(fn, INTERVAL), await answer.throttle(fn, 250)];
      for (const argument of ["first", "dropped", "latest"]) {
        await one("one", argument);
        await two("two", argument);
        await world.sleep(20);
      }
      await world.sleep(1_000);
      const made = fn.calls.map(({ start, args }) => [start, ...args]);
      const due = [
        [0, "one", "first"],
        [0, "two", "first"],
        [INTERVAL, "one", "latest"],
        [250, "two", "latest"],
      ];
      const what =
        "the calls of an fn that was throttled twice, by 100 and 250 ms, with their times in ms,";
      equal(made, due, what, "give each throttled function a state of its own");
    }),
    check("lets its timers run out", 1, async ({ answer, world }) => {
      for (const times of [[], [0], [0, 50], [0, 50, 60, 120, 150]]) {
        const fn = world.callback("fn", () => {});
        const throttled = await answer.throttle(fn, INTERVAL);
        const start = world.now;
        for (const at of times) {
          await world.sleep(start + at - world.now);
          await throttled();
        }
        const due = dueOf(INTERVAL, times)?.at(-1) ?? 0;
        await world.sleep(start + due + INTERVAL + 1 - world.now);
        ensure(
          world.timers === 0,
          `no timer to be running any more when the interval after the last call of fn is over (${INTERVAL} ms)`,
          world.timers === 1 ? "there was one" : `there were ${world.timers}`,
          "an interval runs until it is cleared",
        );
      }
    }),
    leavesNothingBehind(1),
  ],
  { leaks: "never" },
);
