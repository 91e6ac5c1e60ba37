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
  show,
} from "./kit/index.ts";
import type { Bench, Recorded } from "./kit/index.ts";

type Answer = typeof import("../exercises/25-debounce/debounce.ts");

/** What is done to a debounced function, and when, in virtual ms from the first step on. */
type Step = readonly [at: number, does: "call" | "cancel" | "flush", ...args: readonly unknown[]];

/** What came of some steps. */
interface Outcome {
  readonly calls: Recorded<unknown>["calls"];
  /** The times of the calls of `fn` in virtual ms from the first step on. */
  readonly times: readonly number[];
  /** The steps in words. */
  readonly steps: string;
}

/** In ms. */
const WAIT = 100;
/** An argument that makes `fn` call the debounced function once more, without arguments. */
const AGAIN = "again";

const restart = "at each call, stop the timer of the call before";
const forget = "when a call is dropped or made, forget both its arguments and its timer";

/** Debounces an `fn`, takes the steps, and waits for another second after the last call is due. */
async function take(
  { answer, world }: Bench<Answer>,
  steps: readonly Step[],
  wait = WAIT,
): Promise<Outcome> {
  const fn = world.callback("fn", (...args: unknown[]) => {
    if (args[0] === AGAIN) void debounced();
  });
  const debounced = await answer.debounce(fn, wait);
  const start = world.now;
  for (const [at, does, ...args] of steps) {
    await world.sleep(start + at - world.now);
    if (does === "call") await debounced(...args);
    else await debounced[does]();
  }
  await world.sleep(wait + 1_000);
  const isRun = steps.every(([, does]) => does === "call");
  const each = steps.map(([at, does]) => (isRun ? `${at}` : `${does} at ${at}`));
  const some = each.length > 8 ? [...each.slice(0, 3), "...", ...each.slice(-1)] : each;
  const from = start > 0 ? "from the first on; " : "";
  return {
    calls: fn.calls,
    times: fn.calls.map((call) => call.start - start),
    steps: `${isRun ? "calls at " : ""}${some.join(", ")} ms (${from}the wait is ${wait} ms)`,
  };
}

/** Steps that are calls all with the same argument, at those times in ms. */
const callsAt = (times: readonly number[]): readonly Step[] => {
  return times.map((at) => [at, "call", "x"]);
};

/** Asserts that `fn` was called at those times, in ms, and not besides. */
function calledAt({ times, steps }: Outcome, due: readonly number[], hint: string): void {
  const same = times.length === due.length && times.every((at, index) => at === due[index]);
  const expected = due.length === 0 ? "fn not to be called" : `fn to be called at ${list(due)} ms`;
  const but = times.length === 0 ? "it was not called" : `it was called at ${list(times)} ms`;
  ensure(same, `${expected} after ${steps}`, but, hint);
}

/** Asserts that the last call of `fn` had those arguments. */
function calledWith({ calls, steps }: Outcome, args: readonly unknown[], hint: string): void {
  const given = calls.at(-1)?.args;
  ensure(given !== undefined, `fn to be called after ${steps}`, "it was not called");
  equal(given.length, args.length, `how many arguments fn gets of ${show(args)}`, hint);
  for (const [index, arg] of args.entries()) {
    equal(given[index], arg, `argument ${index + 1} of ${args.length} that fn gets`, hint);
  }
}

/** The longest wait that is drawn, in ms. */
const MAX_WAIT = 300;

/** A wait, and the times between calls, in ms; a call just when the wait is over leaves open what is first. */
const waitAndGaps: fc.Arbitrary<[wait: number, gaps: number[]]> = fc
  .integer({ min: 1, max: MAX_WAIT })
  .chain((wait) => {
    const gap = fc.integer({ min: 0, max: 2 * wait }).filter((ms) => ms !== wait);
    return fc.tuple(fc.constant(wait), fc.array(gap, { minLength: 1, maxLength: 7 }));
  });

/** Of calls before the wait is over and after it, in ms. */
const gapsOfRuns: [wait: number, gaps: number[]][] = [
  [100, [30, 30]],
  [100, [99, 101]],
  [250, [50, 50, 50, 50, 50, 50, 50]],
  [61_000, [10]],
  [3_000, [2_999, 3_001, 10]],
  [1, [0, 2]],
];

export default defineGrader<Answer>(
  "25-debounce",
  { debounce: { "()": "function", cancel: "function", flush: "function" } },
  [
    check("calls fn once for each run of calls", 2, async (bench) => {
      const rounds = [
        { at: [0, 30, 60], runs: 1 },
        { at: [0], runs: 1 },
        { at: [0, 0, 0], runs: 1 },
        { at: [0, 50, 300, 350, 400, 800], runs: 3 },
        { at: Array.from({ length: 100 }, (_, index) => 99 * index), runs: 1 },
      ];
      for (const { at, runs } of rounds) {
        const { times, steps } = await take(bench, callsAt(at));
        equal(times.length, runs, `the number of calls of fn after ${steps}`, restart);
      }
      const { answer, world } = bench;
      const fn = world.callback("fn", (..._args: unknown[]) => {});
      const [one, two] = [await answer.debounce(fn, WAIT), await answer.debounce(fn, 2 * WAIT)];
      for (const debounced of [one, two, one, two, one]) {
        await debounced();
        await world.sleep(40);
      }
      await world.sleep(1_000);
      const what = "the number of calls of an fn that was debounced twice, each called";
      equal(fn.calls.length, 2, what, "give each debounced function a timer of its own");
      // A run that fn itself begins.
      const afterwards = "be ready for the next run before you call fn: it may begin it itself";
      const itself: readonly Step[] = [[0, "call", AGAIN]];
      calledAt(await take(bench, itself), [100, 200], afterwards);
      calledAt(await take(bench, [...itself, [150, "call"]]), [100, 250], afterwards);
      calledAt(await take(bench, [...itself, [150, "cancel"]]), [100], afterwards);
      calledAt(await take(bench, [...itself, [150, "flush"]]), [100, 150], afterwards);
      calledAt(await take(bench, [...itself, [50, "flush"]]), [50, 150], afterwards);
    }),
    check("hands on the arguments of the last call", 2, async (bench) => {
      const { world } = bench;
      const hint = "keep the arguments of each call, all of them, in place of those before";
      for (const value of world.values()) {
        const [first, second] = [world.secret(), world.secret()];
        const steps: readonly Step[] = [
          [0, "call", first, [second], first],
          [50, "call", value, second],
        ];
        calledWith(await take(bench, steps), [value, second], hint);
      }
      const lists = [
        [],
        [undefined],
        [undefined, 1],
        [null],
        [[]],
        [0, "", false],
        [[1], [2, [3]]],
      ];
      for (const args of lists) {
        calledWith(
          await take(bench, [
            [0, "call", ["dropped"]],
            [50, "call", ...args],
          ]),
          args,
          hint,
        );
        calledWith(await take(bench, [[0, "call", ...args]]), args, hint);
        const two = await take(bench, [
          [0, "call", "before", 2, 3, 4],
          [300, "call", ...args],
        ]);
        calledWith(two, args, hint);
        equal(two.calls[0]?.args, ["before", 2, 3, 4], "the arguments of the run before", hint);
      }
    }),
    property(
      "calls fn wait ms after the last call",
      2,
      waitAndGaps,
      async (bench, [wait, gaps]) => {
        const starts = [0];
        for (const gap of gaps) starts.push((starts.at(-1) ?? 0) + gap);
        const last = starts.filter((at, index) => (starts[index + 1] ?? Infinity) - at > wait);
        if (wait > MAX_WAIT) await bench.world.sleep(JUST_BEFORE_MIDNIGHT);
        const due = last.map((at) => at + wait);
        calledAt(await take(bench, callsAt(starts), wait), due, restart);
      },
      {
        examples: gapsOfRuns,
      },
    ),
    check("drops the waiting call on cancel", 2, async (bench) => {
      const rounds: readonly {
        readonly steps: readonly Step[];
        readonly due: readonly number[];
      }[] = [
        {
          steps: [
            [0, "call", 1],
            [99, "cancel"],
          ],
          due: [],
        },
        {
          steps: [
            [0, "call", 1],
            [0, "cancel"],
          ],
          due: [],
        },
        {
          steps: [
            [0, "call", 1],
            [30, "call", 2],
            [60, "call", 3],
            [90, "cancel"],
          ],
          due: [],
        },
        {
          steps: [
            [0, "call", 1],
            [50, "cancel"],
            [60, "flush"],
          ],
          due: [],
        },
        {
          steps: [
            [0, "call", 1],
            [50, "cancel"],
            [60, "call", 2],
          ],
          due: [160],
        },
        {
          steps: [
            [0, "call", 1],
            [50, "cancel"],
            [60, "call", 2],
            [90, "flush"],
          ],
          due: [90],
        },
        {
          steps: [
            [0, "call", 1],
            [50, "cancel"],
            [60, "call", 2],
            [70, "cancel"],
          ],
          due: [],
        },
        {
          steps: [
            [0, "call", 1],
            [50, "cancel"],
            [500, "call", 2],
          ],
          due: [600],
        },
      ];
      for (const { steps, due } of rounds) {
        const outcome = await take(bench, steps);
        calledAt(outcome, due, forget);
        if (due.length > 0) calledWith(outcome, [2], forget);
      }
      const { answer, world } = bench;
      const fn = world.callback("fn", (..._args: unknown[]) => {});
      const [one, two] = [await answer.debounce(fn, WAIT), await answer.debounce(fn, WAIT)];
      await one("dropped");
      await two("kept");
      await one.cancel();
      await world.sleep(1_000);
      const what = "what fn is called with when it was debounced twice, and one call is cancelled,";
      equal(
        fn.calls.map(({ args }) => args),
        [["kept"]],
        what,
      );
    }),
    check("makes the waiting call on flush", 2, async (bench) => {
      const { answer, world } = bench;
      const rounds: readonly {
        readonly steps: readonly Step[];
        readonly due: readonly number[];
      }[] = [
        {
          steps: [
            [0, "call", 2],
            [50, "flush"],
          ],
          due: [50],
        },
        {
          steps: [
            [0, "call", 2],
            [0, "flush"],
          ],
          due: [0],
        },
        {
          steps: [
            [0, "call", 1],
            [30, "call", 2],
            [60, "flush"],
          ],
          due: [60],
        },
        {
          steps: [
            [0, "call", 1],
            [50, "flush"],
            [60, "call", 2],
          ],
          due: [50, 160],
        },
        {
          steps: [
            [0, "call", 1],
            [50, "flush"],
            [60, "call", 2],
            [70, "flush"],
          ],
          due: [50, 70],
        },
        {
          steps: [
            [0, "call", 2],
            [50, "flush"],
            [60, "call", 3],
            [70, "cancel"],
          ],
          due: [50],
        },
        {
          steps: [
            [0, "call", 1],
            [50, "flush"],
            [500, "call", 2],
          ],
          due: [50, 600],
        },
      ];
      for (const { steps, due } of rounds) {
        const outcome = await take(bench, steps);
        calledAt(outcome, due, forget);
        calledWith(outcome, [2], forget);
      }
      for (const args of [[], [undefined], [0, "", null], [world.secret(), [world.secret()]]]) {
        calledWith(
          await take(bench, [
            [0, "call", ...args],
            [50, "flush"],
          ]),
          args,
          forget,
        );
      }
      const fn = world.callback("fn", (..._args: unknown[]) => {});
      const [one, two] = [await answer.debounce(fn, WAIT), await answer.debounce(fn, WAIT)];
      await one("one");
      await two("two");
      await two.flush();
      const what = "what fn is called with when it was debounced twice, and one call is flushed,";
      await world.sleep(50);
      equal(
        fn.calls.map(({ args }) => args),
        [["two"]],
        what,
      );
      await world.sleep(1_000);
      equal(
        fn.calls.map(({ args }) => args),
        [["two"], ["one"]],
        what,
      );
    }),
    check("does nothing on cancel and flush when no call is waiting", 1, async (bench) => {
      const hint = "look whether a call is waiting";
      for (const one of ["cancel", "flush"] as const) {
        for (const other of ["cancel", "flush"] as const) {
          const rounds: readonly {
            readonly steps: readonly Step[];
            readonly due: readonly number[];
          }[] = [
            {
              steps: [
                [0, one],
                [0, other],
              ],
              due: [],
            },
            {
              steps: [
                [0, one],
                [10, other],
                [20, "call"],
              ],
              due: [120],
            },
            {
              steps: [
                [0, "call"],
                [150, one],
                [160, other],
              ],
              due: [100],
            },
            {
              steps: [
                [0, "call"],
                [150, one],
                [160, other],
                [300, "call"],
              ],
              due: [100, 400],
            },
            {
              steps: [
                [0, "call"],
                [50, "flush"],
                [60, one],
                [170, other],
              ],
              due: [50],
            },
            {
              steps: [
                [0, "call"],
                [50, "flush"],
                [60, one],
                [70, "call"],
              ],
              due: [50, 170],
            },
            {
              steps: [
                [0, "call"],
                [50, "cancel"],
                [60, one],
                [170, other],
              ],
              due: [],
            },
            {
              steps: [
                [0, "call"],
                [50, "cancel"],
                [60, one],
                [70, "call"],
              ],
              due: [170],
            },
          ];
          for (const { steps, due } of rounds) calledAt(await take(bench, steps), due, hint);
        }
      }
    }),
    check("lets its timers run out", 1, async (bench) => {
      const { world } = bench;
      const rounds: readonly (readonly Step[])[] = [
        [],
        callsAt([0, 30, 60]),
        [
          [0, "call"],
          [50, "cancel"],
        ],
        [
          [0, "call"],
          [50, "flush"],
        ],
        [
          [0, "cancel"],
          [50, "flush"],
        ],
      ];
      for (const round of rounds) {
        const { steps } = await take(bench, round);
        ensure(
          world.timers === 0,
          `no timer to be running any more a second after ${round.length === 0 ? "nothing" : steps}`,
          world.timers === 1 ? "there was one" : `there were ${world.timers}`,
          "an interval runs until it is cleared",
        );
      }
    }),
    leavesNothingBehind(1),
  ],
  { leaks: "never" },
);
