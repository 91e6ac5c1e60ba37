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
interface Step {
  readonly at: number;
  readonly does: "call" | "cancel" | "flush";
  readonly args: readonly unknown[];
}

/** What came of some steps. */
interface Outcome {
  readonly calls: Recorded<unknown>["calls"];
  /** The times of the calls of `fn` in virtual ms from the first step on. */
  readonly times: readonly number[];
  /** More about the steps, in words. */
  readonly note: string;
}

/** In ms. */
const WAIT = 100;

const restart = "at each call, stop the timer of the call before";
const forget = "when a call is dropped or made, forget both its arguments and its timer";

interface TakeOptions {
  /** In ms. */
  readonly wait?: number;
  /** Of what falls in the same millisecond, the steps come before the answer's timers. */
  readonly isPlanned?: boolean;
}

/** Debounces an `fn`, takes the steps, and waits for another second after the last call is due. */
async function take(
  { answer, world }: Bench<Answer>,
  steps: readonly Step[],
  { wait = WAIT, isPlanned = false }: TakeOptions = {},
): Promise<Outcome> {
  const fn = world.callback("fn", (..._args: unknown[]) => {});
  const debounced = await answer.debounce(fn, wait);
  const start = world.now;
  const does = async ({ does, args }: Step): Promise<void> => {
    await (does === "call" ? debounced(...args) : debounced[does]());
  };
  if (isPlanned) {
    await Promise.all(steps.map((step) => world.after(step.at, () => does(step))));
  } else {
    for (const step of steps) {
      await world.sleep(start + step.at - world.now);
      await does(step);
    }
  }
  await world.sleep(wait + 1_000);
  const times = fn.calls.map((call) => call.start - start);
  const from = start > 0 ? "from the first on; " : "";
  return { calls: fn.calls, times, note: `(${from}the wait is ${wait} ms)` };
}

/** The steps of a text: of `call 1 at 0, cancel at 50` a call with the argument `"1"`, and a cancel. */
function stepsOf(text: string): readonly Step[] {
  return Array.from(text.matchAll(/(call|cancel|flush)(?: ([^,]+?))?? at (\d+)/g), (match) => {
    const [, does, argument, at] = match;
    const args = argument === undefined ? [] : [argument];
    return { at: Number(at), does: does as Step["does"], args };
  });
}

/**
 * Takes the steps of texts, and asserts for each which calls `fn` gets.
 *
 * @param rounds For each text which calls are due, such as `call 1 at 100`, or any of several such texts.
 */
async function gets(
  bench: Bench<Answer>,
  rounds: Readonly<Record<string, string | readonly string[]>>,
  { hint, ...options }: TakeOptions & { readonly hint: string },
): Promise<void> {
  for (const [text, due] of Object.entries(rounds)) {
    const { calls, times, note } = await take(bench, stepsOf(text), options);
    const made = calls.map(({ args: [one] }, index) => {
      return `call ${typeof one === "string" ? one : show(one)} at ${times[index]}`;
    });
    const allowed = [due].flat().map(inWords);
    ensure(
      allowed.includes(inWords(made.join(", "))),
      `fn to get ${allowed.join(", or ")} after ${text} ms ${note}`,
      `it got ${inWords(made.join(", "))}`,
      hint,
    );
  }
}

const inWords = (calls: string): string => (calls === "" ? "no call" : `${calls} ms`);

/** Steps that are calls, all with the same argument, at those times in ms. */
function callsAt(times: readonly number[]): readonly Step[] {
  return times.map((at) => call(at, ["x"]));
}

const call = (at: number, args: readonly unknown[]): Step => ({ at, does: "call", args });

/** Asserts that `fn` got those arguments. */
function calledWith(given: readonly unknown[], args: readonly unknown[], hint: string): void {
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
const examples: [wait: number, gaps: number[]][] = [
  [100, [30, 30]],
  [100, [99, 101]],
  [250, [50, 50, 50, 50, 50, 50, 50]],
  [61_000, [10]],
  [3_000, [2_999, 3_001, 10]],
  [1, [0, 2]],
  [100, [1]],
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
        const { times, note } = await take(bench, callsAt(at));
        equal(
          times.length,
          runs,
          `the number of calls of fn after calls at ${list(at)} ms ${note}`,
          restart,
        );
      }
      const { answer, world } = bench;
      const fn = world.callback("fn", (..._args: unknown[]) => {});
      const [one, two] = [await answer.debounce(fn, WAIT), await answer.debounce(fn, 2 * WAIT)];
      for (const debounced of [one, two, one, two, one]) {
        await debounced();
        await world.sleep(40);
      }
      await world.sleep(1_000);
      const what = "the number of calls of an fn that was debounced twice, after a run of each";
      equal(fn.calls.length, 2, what, "give each debounced function a timer of its own");
    }),
    check("hands on the arguments of the last call", 2, async (bench) => {
      const { world } = bench;
      const hint = "keep the arguments of each call, all of them, in place of those before";
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
        const before = [[world.secret()], world.secret(), 3, 4];
        const steps = [call(0, before), call(50, args), call(300, before), call(600, args)];
        const { calls } = await take(bench, steps);
        for (const [index, expected] of [args, before, args].entries()) {
          const given = calls[index]?.args;
          ensure(
            given !== undefined,
            `fn to be called with ${show(expected)}`,
            "it was not called",
          );
          calledWith(given, expected, hint);
        }
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
        const { times, note } = await take(bench, callsAt(starts), { wait });
        const expected = `fn to be called at ${list(due)} ms after calls at ${list(starts)} ms ${note}`;
        const but = times.length === 0 ? "it was not called" : `it was called at ${list(times)} ms`;
        ensure(list(times) === list(due), expected, but, restart);
      },
      { examples, runs: 10 },
    ),
    check("drops the waiting call on cancel", 2, async (bench) => {
      const rounds = {
        "call 1 at 0, cancel at 50": "",
        "call 1 at 0, cancel at 99": "",
        "call 1 at 0, cancel at 0": "",
        "call 1 at 0, call 2 at 30, call 3 at 60, cancel at 90": "",
        "call 1 at 0, cancel at 50, flush at 60": "",
        "call 1 at 0, cancel at 0, call 2 at 0": "call 2 at 100",
        "call 1 at 0, cancel at 50, call 2 at 60": "call 2 at 160",
        "call 1 at 0, cancel at 50, call 2 at 60, flush at 90": "call 2 at 90",
        "call 1 at 0, cancel at 50, call 2 at 60, cancel at 70": "",
        "call 1 at 0, cancel at 50, call 2 at 500": "call 2 at 600",
        "call 1 at 0, cancel at 100": ["", "call 1 at 100"],
      };
      await gets(bench, rounds, { hint: forget });
      await gets(bench, rounds, { hint: forget, isPlanned: true });
      const { answer, world } = bench;
      const fn = world.callback("fn", (..._args: unknown[]) => {});
      const [one, two] = [await answer.debounce(fn, WAIT), await answer.debounce(fn, WAIT)];
      const given = [await one("dropped, too"), await one("dropped"), await two("kept")];
      const promises = given.filter((value) => show(value) === "a promise");
      const followed = promises.map((promise) => world.follow(promise as never));
      await one.cancel();
      await world.sleep(1_000);
      const made = fn.calls.map(({ args }) => args);
      const what = "what an fn gets that was debounced twice, when the calls of one are cancelled,";
      equal(made, [["kept"]], what);
      ensure(
        followed.every(({ status }) => status !== "rejected"),
        "a call that is dropped to do no harm",
        "it gave a promise that rejected; nobody looks at that, which ends a Node process",
        "a debounced function need not return anything",
      );
    }),
    check("makes the waiting call on flush", 2, async (bench) => {
      const { answer, world } = bench;
      const rounds = {
        "call 1 at 0, flush at 50": "call 1 at 50",
        "call 1 at 0, flush at 0": "call 1 at 0",
        "call 1 at 0, flush at 0, call 2 at 0": "call 1 at 0, call 2 at 100",
        "call 1 at 0, flush at 0, cancel at 0": "call 1 at 0",
        "call 1 at 0, call 2 at 30, flush at 60": "call 2 at 60",
        "call 1 at 0, flush at 50, call 2 at 60": "call 1 at 50, call 2 at 160",
        "call 1 at 0, flush at 50, call 2 at 60, flush at 70": "call 1 at 50, call 2 at 70",
        "call 1 at 0, flush at 50, call 2 at 60, cancel at 70": "call 1 at 50",
        "call 1 at 0, flush at 50, call 2 at 500": "call 1 at 50, call 2 at 600",
        "call 1 at 0, flush at 100": "call 1 at 100",
        "call 1 at 0, call 2 at 100, flush at 150": [
          "call 1 at 100, call 2 at 150",
          "call 2 at 150",
        ],
      };
      await gets(bench, rounds, { hint: forget });
      await gets(bench, rounds, { hint: forget, isPlanned: true });
      for (const args of [[], [undefined], [0, "", null], [world.secret(), [world.secret()]]]) {
        const steps: readonly Step[] = [call(0, args), ...stepsOf("flush at 50")];
        const { calls } = await take(bench, steps);
        equal(calls.length, 1, "the number of calls of fn after a flush", forget);
        calledWith(calls[0]?.args ?? [], args, forget);
      }
      const fn = world.callback("fn", (..._args: unknown[]) => {});
      const [one, two] = [await answer.debounce(fn, WAIT), await answer.debounce(fn, WAIT)];
      await one("one");
      await two("two");
      await two.flush();
      await world.sleep(1_000);
      const given = fn.calls.map(({ args, start }) => [...args, start]);
      const what = "what an fn gets that was debounced twice, when one of two calls is flushed,";
      const start = world.now - 1_000;
      equal(
        given,
        [
          ["two", start],
          ["one", start + WAIT],
        ],
        `${what} with the times in ms,`,
      );
    }),
    check("does nothing on cancel and flush when no call is waiting", 1, async (bench) => {
      const hint = "look whether a call is waiting";
      for (const one of ["cancel", "flush"]) {
        for (const other of ["cancel", "flush"]) {
          const rounds = {
            [`${one} at 0, ${other} at 10, call 1 at 20`]: "call 1 at 120",
            [`call 1 at 0, ${one} at 150, ${other} at 160`]: "call 1 at 100",
            [`call 1 at 0, call 2 at 30, ${one} at 150, ${other} at 160`]: "call 2 at 130",
            [`call 1 at 0, ${one} at 150, ${other} at 160, call 2 at 300`]:
              "call 1 at 100, call 2 at 400",
            [`call 1 at 0, call 2 at 30, flush at 50, ${one} at 60, ${other} at 170`]:
              "call 2 at 50",
            [`call 1 at 0, flush at 50, ${one} at 60, call 2 at 70`]: "call 1 at 50, call 2 at 170",
            [`call 1 at 0, call 2 at 30, cancel at 50, ${one} at 60, ${other} at 170`]: "",
            [`call 1 at 0, cancel at 50, ${one} at 60, call 2 at 70`]: "call 2 at 170",
          };
          await gets(bench, rounds, { hint });
        }
      }
    }),
    check("lets its timers run out", 1, async (bench) => {
      const rounds = [
        "",
        "call at 0, call at 30, call at 60",
        "call at 0, cancel at 50",
        "call at 0, flush at 50",
        "cancel at 0, flush at 50",
      ];
      for (const round of rounds) {
        await take(bench, stepsOf(round));
        const { timers } = bench.world;
        const what = round === "" ? "debounce was called" : `the wait is over, after ${round} ms`;
        ensure(
          timers === 0,
          `no timer to be running any more a second after ${what}`,
          timers === 1 ? "there was one" : `there were ${timers}`,
          "an interval runs until it is cleared",
        );
      }
    }),
    leavesNothingBehind(1),
  ],
  { leaks: "never" },
);
