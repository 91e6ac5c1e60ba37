import fc from "fast-check";
import {
  JUST_BEFORE_MIDNIGHT,
  acts,
  check,
  defineGrader,
  ensure,
  equal,
  fails,
  fulfilled,
  gives,
  givesEach,
  leavesNoRejectionUnhandled,
  leavesNothingBehind,
  manyDurations,
  property,
  rejectedWith,
  settledAfter,
  show,
} from "./kit/index.ts";
import type { Bench, Task, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/34-circuit-breaker/circuit-breaker.ts");
type Call = ReturnType<World["follow"]>;

/** A call that is planned: when it is made, how long `work` would take, in ms, and how that would end. */
type Plan = readonly [at: number, takes: number, ends: "well" | "badly"];

/** Calls of a breaker. */
interface Script {
  readonly failures: number;
  /** In ms. */
  readonly resetAfter: number;
  readonly calls: readonly Plan[];
}

/** What is to become of a call, and why. */
interface Due {
  readonly is: "passed on" | "rejected" | "either";
  readonly why: string;
  /** What to try when it is not so. */
  readonly hint: string;
}

/** What is to become of the calls of a script. */
function dueOf({ failures, resetAfter, calls }: Script): readonly Due[] {
  interface InFlight {
    readonly end: number;
    readonly isGood: boolean;
    readonly opening: number;
  }
  const due: Due[] = [];
  let inFlight: InFlight[] = [];
  let state = "closed" as "closed" | "open" | "on trial";
  let [opening, row, openedAt] = [0, 0, 0];
  const end = ({ end: now, isGood, opening: began }: InFlight): void => {
    if (began !== opening) return;
    row = isGood ? 0 : row + 1;
    if (isGood) state = "closed";
    if (isGood || (state === "closed" && row < failures)) return;
    state = "open";
    openedAt = now;
    opening++;
    row = 0;
  };
  for (const [index, [at, takes, ends]] of calls.entries()) {
    const ended = inFlight.filter((one) => one.end <= at).toSorted((a, b) => a.end - b.end);
    inFlight = inFlight.filter((one) => one.end > at);
    ended.forEach(end);
    const over = openedAt + resetAfter;
    // Just when the time is over, a call that was planned before the breaker opened may come first.
    const isTie = state === "open" && at === over && (calls[index - 1]?.[0] ?? 0) <= openedAt;
    if (state === "on trial") {
      const hint =
        "between open and closed there is a third state, as long as the trial is in flight";
      due.push({ is: "rejected", why: "the trial is still in flight", hint });
    } else if (state === "open" && at < over) {
      const why = `the breaker is open from ${openedAt} ms to ${over} ms`;
      const hint = "count failures as they happen, and note when it was that the breaker opened";
      due.push({ is: "rejected", why, hint });
    } else {
      const isTrial = state === "open";
      const why = isTrial
        ? `the breaker opened at ${openedAt} ms: this is a trial`
        : "the breaker is closed";
      const hint = isTrial
        ? "nothing that happens while it is open changes when that is over"
        : "a success starts the count anew; after a trial, so does everything";
      due.push({ is: isTie ? "either" : "passed on", why, hint });
      if (isTrial) state = "on trial";
      inFlight.push({ end: at + takes, isGood: ends === "well", opening });
    }
  }
  return due;
}

interface PlayOptions {
  /** Plays the script on two breakers at once, which have the same `work`. */
  readonly twice?: boolean;
  /** What to try when something goes wrong, whatever it is. */
  readonly hint?: string;
}

/** Makes the calls of a script and asserts for each that it is passed on or rejected as it should be. */
async function play(
  { answer, world }: Bench<Answer>,
  script: Script,
  { twice = false, hint: general }: PlayOptions = {},
): Promise<void> {
  const { failures, resetAfter, calls } = script;
  const breakers: readonly (readonly string[])[] = twice ? [["one"], ["two"]] : [[]];
  const reasons = calls.map((_, index) => world.reasons()[index % world.reasons().length]);
  const work = world.task("work", [
    acts(async (...args) => {
      const number = Number(args[0]);
      const [, takes = 0, ends] = calls[number - 1] ?? [];
      await world.sleep(takes);
      if (ends === "badly") throw reasons[number - 1];
      return `result ${number}`;
    }),
  ]);
  const started = world.now;
  const begun = await Promise.all(
    breakers.map(() => answer.circuitBreaker(work, { failures, resetAfter })),
  );
  const made: (readonly Call[])[] = [];
  for (const [index, [at]] of calls.entries()) {
    if (index > 0 && at === calls[index - 1]?.[0]) continue;
    await world.sleep(started + at - world.now);
    const next = calls.findIndex(([later], place) => place > index && later > at);
    const numbers = calls
      .slice(index, next < 0 ? undefined : next)
      .map((_, place) => index + place + 1);
    await world.inOneGo(() => {
      for (const number of numbers) {
        made.push(
          begun.map((call, which) => world.follow(call(number, ...(breakers[which] ?? [])))),
        );
      }
    });
  }
  const lasts = Math.max(...calls.map(([at, takes]) => at + takes)) + resetAfter;
  await world.sleep(started + lasts - world.now);
  const besides = twice ? "; two breakers at once have the same work" : "";
  const setting = `(failures: ${failures}, resetAfter: ${resetAfter}${besides})`;
  for (const [index, { is, why, hint: own }] of dueOf(script).entries()) {
    const hint = general ?? own;
    const [at, takes, ends] = calls[index] as Plan;
    for (const [which, [name]] of breakers.entries()) {
      const call = made[index]?.[which] as Call;
      const times = work.calls
        .filter(({ args }) => args[0] === index + 1 && args[1] === name)
        .map(({ start }) => start - started);
      const subject = `call ${index + 1}, at ${at} ms,`;
      const isPassed = is === "either" ? times.length > 0 : is === "passed on";
      if (!isPassed) {
        const expected = `${subject} to be rejected, as ${why} ${setting}`;
        ensure(times.length === 0, expected, "it was passed on to work", hint);
        isRefused(call, started + at, subject);
        continue;
      }
      const expected = `${subject} to be passed on to work, as ${why} ${setting}`;
      const but = times.length === 0 ? notPassed(call) : `work was called ${times.length} times`;
      ensure(times.length === 1, expected, but, hint);
      equal(times[0], at, `the time, in ms, at which ${subject} is passed on to work`, hint);
      settledAfter(call, started + at, takes, subject, "settle as work does");
      if (ends === "badly") rejectedWith(call, reasons[index], subject);
      else equal(fulfilled(call, subject), `result ${index + 1}`, `the result of ${subject}`);
    }
  }
  const passed = made.flat().filter(({ reason }) => !isOpenError(reason)).length;
  const total = `the number of calls of work for ${passed} calls that were not rejected`;
  equal(work.calls.length, passed, total, "nothing but a call from outside calls work");
}

const notPassed = ({ reason }: Call): string =>
  isOpenError(reason) ? "it was rejected as if the breaker were open" : "work was not called";

function isOpenError(reason: unknown): boolean {
  return reason instanceof Error && reason.name === "CircuitOpenError";
}

/** Asserts that a call was rejected as it has to be while the breaker is open. */
function isRefused(call: Call, at: number, what: string): void {
  const expected = `${what} to reject with an Error named "CircuitOpenError"`;
  const { status, value, reason } = call;
  ensure(status !== "pending", expected, "it was still pending");
  ensure(status === "rejected", expected, `it gave ${show(value)}`);
  ensure(reason instanceof Error, expected, `it rejected with ${show(reason)}, which is no Error`);
  const hint = "a class does not give its name to its errors; name is a property";
  ensure(isOpenError(reason), expected, `the name of its error was "${reason.name}"`, hint);
  settledAfter(call, at, 0, what, "there is nothing to wait for");
}

function codeOf({ failures, resetAfter, calls }: Script): string {
  const lines = calls.flatMap(([at, takes, ends], index) => {
    const gap = at - (calls[index - 1]?.[0] ?? 0);
    const isGood = ends === "well";
    return [...(gap > 0 ? [`await sleep(${gap});`] : []), `call(${takes}, ${isGood});`];
  });
  return [
    "const start = performance.now();",
    "const elapsed = (): number => Math.round(performance.now() - start);",
    "const work = async (number: number, ms: number, isGood: boolean): Promise<string> => {",
    "  await sleep(ms);",
    "  if (!isGood) throw new Error(`failure ${number}`);",
    "  return `result ${number}`;",
    "};",
    `const breaker = circuitBreaker(work, { failures: ${failures}, resetAfter: ${resetAfter} });`,
    "let calls = 0;",
    "const call = (ms: number, isGood: boolean): void => {",
    "  const number = ++calls;",
    "  const say = (what: unknown): void => {",
    "    console.log(`${elapsed()} ms: call ${number}:`, String(what));",
    "  };",
    "  breaker(number, ms, isGood).then(say, say);",
    "};",
    ...lines,
  ].join("\n");
}

interface ScriptOptions {
  /** How long a call takes at most, in ms. */
  readonly longest: number;
  /** By default any. */
  readonly resetAfter?: number;
}

/**
 * Scripts in which nothing that matters happens at the same time: calls are made at tens, and each ends at
 * a digit of its own.
 */
function scriptsOf({ longest, resetAfter }: ScriptOptions): fc.Arbitrary<Script> {
  return fc
    .record({
      failures: fc.integer({ min: 1, max: 3 }),
      resetAfter:
        resetAfter === undefined
          ? fc.integer({ min: 1, max: 15 }).map((ten) => 10 * ten)
          : fc.constant(resetAfter),
      calls: fc.array(
        fc.record({
          gap: fc.integer({ min: 0, max: 7 }),
          takes: fc.integer({ min: 0, max: longest / 10 }),
          isGood: fc.boolean(),
        }),
        { minLength: 1, maxLength: 9 },
      ),
    })
    .map(({ calls, ...rest }) => {
      let at = 0;
      const plans = calls.map(({ gap, takes, isGood }, index): Plan => {
        at += 10 * gap;
        return [at, 10 * takes + index + 1, isGood ? "well" : "badly"];
      });
      return { ...rest, calls: plans };
    });
}

/** One or more checks of a script each. */
function scripted(
  title: string,
  points: number,
  examples: readonly Script[],
  options?: PlayOptions,
  inputs?: fc.Arbitrary<Script>,
): ReturnType<typeof property<Answer, Script>> {
  const body = async (bench: Bench<Answer>, script: Script): Promise<void> => {
    if (script.resetAfter === 3_000) await bench.world.sleep(JUST_BEFORE_MIDNIGHT);
    await play(bench, script, options);
  };
  const drawn = inputs ?? fc.constantFrom(...examples);
  const runs = examples.length + (inputs === undefined ? 0 : 5);
  return property(title, points, drawn, body, { examples, runs, code: codeOf });
}

const two = { failures: 2, resetAfter: 100 };
const one = { failures: 1, resetAfter: 100 };

/** A call that opens a breaker at 30 ms, when another has failed before. */
const opening: readonly Plan[] = [
  [0, 20, "badly"],
  [0, 30, "badly"],
];

const rows: readonly Script[] = [
  {
    ...two,
    calls: [
      [0, 20, "badly"],
      [30, 20, "badly"],
      [51, 10, "well"],
    ],
  },
  {
    ...two,
    calls: [
      [0, 20, "badly"],
      [30, 20, "badly"],
      [49, 10, "badly"],
      [52, 10, "well"],
    ],
  },
  {
    ...two,
    calls: [
      [0, 20, "badly"],
      [30, 20, "well"],
      [60, 20, "badly"],
      [90, 20, "well"],
    ],
  },
  {
    failures: 3,
    resetAfter: 100,
    calls: [
      ...([
        [0, 10, "badly"],
        [20, 10, "badly"],
        [40, 10, "well"],
        [60, 10, "badly"],
      ] as const),
      ...([
        [80, 10, "badly"],
        [100, 10, "badly"],
        [120, 10, "well"],
      ] as const),
    ],
  },
  {
    ...one,
    calls: [
      [0, 10, "well"],
      [20, 10, "badly"],
      [40, 10, "well"],
    ],
  },
  {
    ...one,
    calls: [
      [0, 40, "badly"],
      [20, 10, "well"],
      [35, 10, "well"],
      [50, 10, "well"],
    ],
  },
  // The calls end in another order than that in which they began.
  {
    ...two,
    calls: [
      [0, 300, "badly"],
      [0, 100, "badly"],
      [0, 200, "well"],
      [310, 10, "well"],
    ],
  },
  {
    ...two,
    calls: [
      [0, 300, "badly"],
      [10, 50, "well"],
      [70, 240, "badly"],
      [320, 10, "well"],
    ],
  },
  {
    ...two,
    calls: [
      [0, 100, "well"],
      [0, 20, "badly"],
      [0, 30, "badly"],
      [40, 10, "well"],
    ],
  },
  {
    ...two,
    calls: [
      [0, 10, "badly"],
      [5_000, 10, "badly"],
      [5_020, 10, "well"],
    ],
  },
  {
    failures: 8,
    resetAfter: 100,
    calls: Array.from({ length: 9 }, (_, index): Plan => [20 * index, 10, "badly"]),
  },
];

const open: readonly Script[] = [
  {
    ...two,
    calls: [
      ...opening,
      ...([
        [40, 10, "well"],
        [50, 10, "badly"],
        [50, 10, "well"],
        [90, 10, "badly"],
      ] as const),
      ...([
        [120, 10, "well"],
        [129, 10, "well"],
        [131, 10, "well"],
      ] as const),
    ],
  },
  {
    ...one,
    calls: [
      [0, 10, "badly"],
      [11, 10, "well"],
      [12, 10, "well"],
      [60, 10, "well"],
      [100, 5, "well"],
    ],
  },
  {
    failures: 1,
    resetAfter: 1,
    calls: [
      [0, 10, "badly"],
      [30, 10, "well"],
      [50, 10, "badly"],
    ],
  },
];

const trials: readonly Script[] = [
  {
    ...two,
    calls: [
      ...([
        [0, 20, "badly"],
        [30, 20, "badly"],
        [80, 20, "well"],
      ] as const),
      ...([
        [160, 30, "well"],
        [170, 20, "well"],
        [200, 20, "well"],
      ] as const),
    ],
  },
  // The first call that comes when the time is over; one in between, so that it comes last just then.
  {
    ...one,
    calls: [
      [0, 10, "badly"],
      [50, 10, "well"],
      [110, 10, "well"],
      [121, 10, "well"],
    ],
  },
  {
    ...one,
    calls: [
      [0, 10, "badly"],
      [109, 10, "well"],
      [111, 10, "well"],
      [130, 10, "well"],
    ],
  },
  { ...two, calls: [...opening, [129, 10, "well"], [131, 10, "well"]] },
  {
    ...two,
    calls: [
      [0, 20, "badly"],
      [60, 40, "badly"],
      [190, 10, "well"],
      [201, 10, "well"],
    ],
  },
  // Nobody comes for a long time.
  {
    ...one,
    calls: [
      [0, 10, "badly"],
      [7_200_000, 10, "well"],
      [7_200_020, 10, "badly"],
    ],
  },
  // While the trial is in flight.
  {
    ...one,
    calls: [
      ...([
        [0, 10, "badly"],
        [120, 50, "well"],
        [120, 10, "well"],
        [130, 10, "well"],
      ] as const),
      ...([
        [160, 10, "badly"],
        [180, 10, "well"],
        [180, 10, "well"],
      ] as const),
    ],
  },
  {
    ...one,
    calls: [
      ...([
        [0, 10, "badly"],
        [120, 61_000, "well"],
        [250, 10, "well"],
        [400, 10, "well"],
      ] as const),
      ...([
        [1_000, 10, "well"],
        [61_000, 10, "well"],
        [61_130, 10, "well"],
      ] as const),
    ],
  },
  {
    failures: 1,
    resetAfter: 61_000,
    calls: [
      [0, 10, "badly"],
      [60_500, 10, "well"],
      [61_009, 10, "well"],
      [61_011, 10, "well"],
    ],
  },
  {
    failures: 1,
    resetAfter: 3_000,
    calls: [
      [0, 10, "badly"],
      [2_990, 10, "well"],
      [3_009, 5, "well"],
      [3_011, 10, "well"],
    ],
  },
  // A call just when the time is over, planned before the breaker opened: before it, or after it.
  {
    ...one,
    calls: [
      [0, 10, "badly"],
      [110, 10, "well"],
    ],
  },
];

const ends: readonly Script[] = [
  // It closes: a whole row of failures opens it again.
  {
    ...two,
    calls: [
      ...opening,
      ...([
        [140, 10, "well"],
        [160, 10, "badly"],
        [180, 10, "well"],
        [200, 10, "badly"],
      ] as const),
      ...([
        [220, 10, "badly"],
        [240, 10, "well"],
        [329, 10, "well"],
        [335, 10, "well"],
      ] as const),
    ],
  },
  {
    failures: 3,
    resetAfter: 100,
    calls: [
      ...([
        [0, 10, "badly"],
        [0, 11, "badly"],
        [0, 12, "badly"],
        [120, 10, "well"],
      ] as const),
      ...([
        [140, 10, "badly"],
        [160, 10, "badly"],
        [180, 10, "badly"],
        [200, 10, "well"],
      ] as const),
    ],
  },
  {
    ...one,
    calls: [
      [0, 10, "badly"],
      [120, 10, "well"],
      [140, 10, "badly"],
      [160, 10, "well"],
    ],
  },
  // It opens again, for the same time, counted from the end of the trial.
  {
    ...two,
    calls: [
      ...opening,
      ...([
        [140, 50, "badly"],
        [200, 10, "well"],
        [250, 10, "well"],
        [289, 10, "well"],
      ] as const),
      ...([
        [291, 20, "well"],
        [320, 10, "badly"],
        [340, 10, "well"],
      ] as const),
    ],
  },
  {
    ...two,
    calls: [
      ...opening,
      ...([
        [140, 10, "badly"],
        [249, 10, "well"],
        [251, 20, "badly"],
        [300, 10, "well"],
      ] as const),
      ...([
        [370, 9, "well"],
        [372, 20, "badly"],
        [491, 10, "well"],
        [493, 10, "well"],
      ] as const),
      ...([
        [510, 10, "badly"],
        [530, 10, "well"],
      ] as const),
    ],
  },
  {
    ...one,
    calls: [
      ...([
        [0, 10, "badly"],
        [120, 10, "well"],
        [140, 10, "badly"],
        [160, 10, "well"],
      ] as const),
      ...([
        [260, 10, "well"],
        [280, 10, "badly"],
        [300, 10, "well"],
        [400, 10, "well"],
      ] as const),
    ],
  },
];

const earlier: readonly Script[] = [
  // While it is open: a success, a failure.
  { ...two, calls: [[0, 60, "well"], ...opening, [70, 10, "well"], [131, 10, "well"]] },
  { ...two, calls: [[0, 100, "badly"], ...opening, [110, 10, "well"], [131, 10, "well"]] },
  { ...two, calls: [[0, 70, "badly"], [0, 80, "badly"], ...opening, [131, 10, "well"]] },
  // A success and a failure after it, which would be a row of its own.
  {
    ...one,
    calls: [
      ...([
        [0, 10, "badly"],
        [0, 30, "well"],
        [0, 50, "badly"],
        [60, 10, "well"],
      ] as const),
      ...([
        [111, 100, "well"],
        [155, 10, "well"],
        [220, 10, "well"],
        [240, 10, "well"],
      ] as const),
    ],
  },
  // When the time is over, and nobody has come for a trial yet.
  {
    ...one,
    calls: [
      [0, 10, "badly"],
      [0, 200, "badly"],
      [250, 10, "well"],
      [270, 10, "well"],
    ],
  },
  {
    ...one,
    calls: [
      [0, 10, "badly"],
      [0, 200, "well"],
      [250, 30, "well"],
      [270, 10, "well"],
    ],
  },
  // During the trial.
  {
    ...two,
    calls: [[0, 160, "well"], ...opening, [140, 50, "badly"], [170, 10, "well"], [200, 10, "well"]],
  },
  {
    ...two,
    calls: [[0, 160, "badly"], ...opening, [140, 50, "well"], [170, 10, "well"], [200, 10, "well"]],
  },
  // After it has closed again.
  {
    ...two,
    calls: [
      [0, 180, "badly"],
      ...opening,
      ...([
        [140, 10, "well"],
        [160, 10, "badly"],
        [190, 10, "well"],
        [210, 10, "well"],
      ] as const),
    ],
  },
  {
    ...two,
    calls: [
      [0, 180, "well"],
      ...opening,
      ...([
        [140, 10, "well"],
        [160, 10, "badly"],
        [190, 10, "badly"],
        [210, 10, "well"],
      ] as const),
    ],
  },
  {
    ...two,
    calls: [
      ...([
        [0, 180, "badly"],
        [0, 185, "badly"],
      ] as const),
      ...opening,
      ...([
        [140, 10, "well"],
        [190, 10, "well"],
        [210, 10, "badly"],
        [230, 10, "well"],
      ] as const),
    ],
  },
  // When it has opened more than once.
  {
    ...one,
    calls: [
      ...([
        [0, 10, "badly"],
        [0, 300, "badly"],
        [120, 10, "well"],
        [140, 200, "well"],
      ] as const),
      ...([
        [150, 10, "badly"],
        [270, 100, "badly"],
        [310, 10, "well"],
        [350, 10, "well"],
      ] as const),
      ...([
        [380, 10, "well"],
        [469, 10, "well"],
        [471, 10, "well"],
      ] as const),
    ],
  },
  {
    failures: 2,
    resetAfter: 50,
    calls: [
      ...([
        [0, 400, "badly"],
        [0, 10, "badly"],
        [0, 20, "badly"],
        [80, 10, "well"],
      ] as const),
      ...([
        [100, 300, "badly"],
        [100, 10, "badly"],
        [100, 20, "badly"],
        [180, 10, "well"],
      ] as const),
      ...([
        [380, 15, "badly"],
        [420, 10, "well"],
      ] as const),
    ],
  },
];

export default defineGrader<Answer>(
  "34-circuit-breaker",
  { circuitBreaker: { "()": "async" } },
  [
    check("passes calls on to work and settles as it does", 2, async ({ answer, world }) => {
      const options = { failures: 1_000, resetAfter: 100 };
      const values = world.values();
      const work: Task<unknown> = world.task(
        "work",
        values.map((value, index) => gives(30 * (index % 3), value)),
      );
      const breaker = await answer.circuitBreaker(work, options);
      for (const [index, value] of values.entries()) {
        const start = world.now;
        const args = [[], [undefined], [index, [value]], values][index % 4] ?? [];
        const call = world.follow(breaker(...args));
        await call.settled;
        const what = `a call with ${args.length} arguments`;
        const record = work.calls[index];
        equal(work.calls.length, index + 1, `how often work is called for ${index + 1} calls`);
        equal(record?.args.length, args.length, `how many arguments work is given for ${what}`);
        for (const [place, arg] of args.entries()) {
          equal(record?.args[place], arg, `argument ${place + 1} of ${args.length} of work`);
        }
        equal(fulfilled(call, what), value, "the result of a call");
        settledAfter(call, start, 30 * (index % 3), `${what}, of ${30 * (index % 3)} ms,`);
      }
      for (const reason of [...world.reasons(), ...world.reasons()]) {
        const start = world.now;
        const work = world.task("work", [fails(20, reason)]);
        const call = world.follow((await answer.circuitBreaker(work, options))("x"));
        await call.settled;
        rejectedWith(call, reason, "a call with a work that fails");
        settledAfter(call, start, 20, "a call with a work that fails after 20 ms");
        equal(work.calls.length, 1, "how often work is called for a call that fails");
      }
      const takes = [...manyDurations, 61_000, 0];
      const many: Task<unknown> = world.task("work", givesEach(takes, world.secrets(takes.length)));
      const pass = await answer.circuitBreaker(many, options);
      const start = world.now;
      const calls = takes.map(() => world.follow(pass("the same")));
      await world.sleep(1);
      const started = many.calls.filter((call) => call.start === start).length;
      equal(started, takes.length, `how many of ${takes.length} calls are passed on at once`);
      for (const [index, call] of calls.entries()) {
        await call.settled;
        settledAfter(call, start, takes[index] ?? 0, `call ${index + 1} of many at a time`);
      }
      equal(new Set(calls.map(({ value }) => value)).size, takes.length, "how many results differ");
    }),
    scripted(
      "opens after failures failures in a row",
      2,
      rows,
      { twice: true },
      scriptsOf({ longest: 60, resetAfter: 1_000 }),
    ),
    scripted("rejects calls while it is open", 2, open),
    scripted("lets one call through as a trial", 2, trials),
    scripted("closes when the trial succeeds and opens again when it fails", 2, ends, {
      hint: "go through all that a breaker remembers: what has to be set anew when the trial ends?",
    }),
    scripted(
      "takes no notice of calls from before it opened",
      2,
      earlier,
      { hint: "let each call remember which opening it came after, and compare when it ends" },
      scriptsOf({ longest: 400 }),
    ),
    leavesNoRejectionUnhandled(1),
    leavesNothingBehind(1, { but: ["rejections"] }),
  ],
  { leaks: "at the end" },
);
