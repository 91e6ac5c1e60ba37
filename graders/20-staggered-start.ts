import fc from "fast-check";
import {
  check,
  defineGrader,
  ensure,
  equal,
  fails,
  fulfilled,
  gives,
  leavesNoRejectionUnhandled,
  leavesNothingBehind,
  list,
  property,
  rejectedWithAll,
} from "./kit/index.ts";
import type { Bench, Task, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/20-staggered-start/staggered-start.ts");

/** What an attempt does, and how many ms it takes. */
type Attempt = { readonly succeeds: number } | { readonly fails: number };

const succeeds = (ms: number): Attempt => ({ succeeds: ms });
const failing = (ms: number): Attempt => ({ fails: ms });

const isGood = (attempt: Attempt | undefined): boolean => "succeeds" in (attempt ?? {});
const takesOf = (attempt: Attempt): number => {
  return "succeeds" in attempt ? attempt.succeeds : attempt.fails;
};

/** Attempts, and the delay between them in ms. */
interface Case {
  readonly attempts: readonly Attempt[];
  readonly delay: number;
}

/** When attempts are due to start, and the first of them to succeed, in ms. */
interface Plan {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** When the first success comes; Infinity when there is none. */
  readonly success: number;
}

function planOf(attempts: readonly Attempt[], delay: number): Plan {
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  for (const attempt of attempts) {
    const end = start + takesOf(attempt);
    starts.push(start);
    ends.push(end);
    start = isGood(attempt) ? start + delay : Math.min(start + delay, end);
  }
  const success = Math.min(...ends.filter((_, index) => isGood(attempts[index])));
  return { starts, ends, success };
}

/** Attempts in words: `attempts of 300 ms (fails), 100 ms, 50 ms (fails) with a delay of 200 ms`. */
function inWords(attempts: readonly Attempt[], delay: number): string {
  const first = attempts.slice(0, 6).map((attempt) => {
    return `${takesOf(attempt)} ms${isGood(attempt) ? "" : " (fails)"}`;
  });
  if (attempts.length > 6) first.push(`... (${attempts.length} of them)`);
  return `attempts of ${first.join(", ")} with a delay of ${delay} ms`;
}

/** Makes attempts, each of which gives the value or fails with the reason in its place. */
function makeAttempts(
  world: World,
  attempts: readonly Attempt[],
  outcomes: readonly unknown[] = world.secrets(attempts.length),
): Task<unknown>[] {
  return attempts.map((attempt, index) => {
    const ms = takesOf(attempt);
    const does = isGood(attempt) ? gives(ms, outcomes[index]) : fails(ms, outcomes[index]);
    return world.task(`attempt ${index + 1}`, [does]);
  });
}

/** Runs attempts until one succeeds, and asserts that they have started when they were due. */
async function startsAsPlanned(
  { answer, world }: Bench<Answer>,
  { attempts, delay }: Case,
  what: string,
  hint: string,
): Promise<void> {
  const begin = world.now;
  const tasks = makeAttempts(world, attempts);
  const call = world.follow(answer.firstSuccess(tasks, delay));
  await call.settled;
  await world.sleep(1);
  const { starts, success } = planOf(attempts, delay);
  // Whether one still starts in the millisecond of the success is left open.
  const due = starts.filter((start) => start < success).map((start) => begin + start);
  const calls = tasks.flatMap((task, index) => task.calls.map(({ start }) => ({ index, start })));
  const early = calls.filter(({ index }) => index < due.length).map(({ start }) => start);
  equal(early, due, `the times, in ms, at which ${what} start`, hint);
  for (const { index, start } of calls.filter((one) => one.index >= due.length)) {
    const at = begin + (starts[index] ?? NaN);
    const expected = `attempt ${index + 1} of ${what} not to start before ${at} ms`;
    ensure(start === at, expected, `it started at ${start} ms`, hint);
  }
}

/** Durations in ms. */
const tens = fc.integer({ min: 1, max: 40 }).map((ten) => 10 * ten);
const mixed = fc.record({
  attempts: fc.array(fc.oneof(tens.map(succeeds), tens.map(failing)), {
    minLength: 1,
    maxLength: 7,
  }),
  delay: fc.integer({ min: 1, max: 15 }).map((ten) => 10 * ten),
});
/** Attempts that take these ms and succeed, or fail where the time has a minus. */
function timed(...takes: readonly number[]): readonly Attempt[] {
  return takes.map((ms) => (ms < 0 ? failing(-ms) : succeeds(ms)));
}

const anew = "let each start set the one timer that there is, for the attempt after it";
const onlyLatest =
  "the failure of the latest attempt starts the next one, that of an earlier one does not";

export default defineGrader<Answer>("20-staggered-start", { firstSuccess: "async" }, [
  check("fulfils as soon as any attempt fulfils", 2, async ({ answer, world }) => {
    for (const { attempts, delay } of [
      { attempts: timed(50, 300, 300), delay: 100 },
      { attempts: timed(500, 100, 500), delay: 200 },
      { attempts: timed(350, 500, -30, 400), delay: 100 },
      { attempts: timed(-300, -50, 100), delay: 200 },
      { attempts: timed(-20, -20, 70, -20, 100), delay: 50 },
      { attempts: timed(61_000), delay: 100 },
      { attempts: timed(61_000, -50, -61_000), delay: 100 },
    ]) {
      const begin = world.now;
      const { ends, success } = planOf(attempts, delay);
      const values = world.secrets(attempts.length);
      const call = world.follow(answer.firstSuccess(makeAttempts(world, attempts, values), delay));
      await call.settled;
      const what = inWords(attempts, delay);
      const hint = "pass the first value on at once, whichever attempt gives it";
      equal(fulfilled(call, what), values[ends.indexOf(success)], `the value of ${what}`, hint);
      equal(call.at, begin + success, `the time, in ms, at which ${what} give a value`, hint);
      await world.sleep(1_000);
    }
    for (const value of world.values()) {
      const attempts = makeAttempts(world, timed(-20, 50), ["no", value]);
      const what = "the value of an attempt that comes after a failure";
      equal(await answer.firstSuccess(attempts, 100), value, what);
    }
    const [one, another] = world.secrets(2);
    const slow = makeAttempts(world, timed(500, -30, 200), [0, "no", one]);
    const quick = makeAttempts(world, timed(-40, 50), ["no", another]);
    const both = [answer.firstSuccess(slow, 100), answer.firstSuccess(quick, 100)];
    equal(await Promise.all(both), [one, another], "the values of two calls at the same time");
  }),
  check("starts the next attempt when the delay is over", 2, async (bench) => {
    for (const { attempts, delay } of [
      { attempts: timed(1_000, 1_000, 1_000, 1_000), delay: 200 },
      { attempts: timed(1_000, 100, 500), delay: 300 },
      { attempts: timed(150, 1_000), delay: 100 },
      { attempts: timed(100, 100, 100), delay: 1 },
      { attempts: timed(-250, 2_000, 2_000, 2_000, 2_000), delay: 100 },
      { attempts: timed(-250, -270, 2_000, 2_000, 2_000, 2_000), delay: 100 },
      { attempts: Array.from({ length: 60 }, () => succeeds(2_000)), delay: 10 },
      { attempts: timed(200_000, 200_000, 200_000), delay: 61_000 },
    ]) {
      const what = inWords(attempts, delay);
      await startsAsPlanned(
        bench,
        { attempts, delay },
        what,
        "each start sets the timer for the next one",
      );
      // Until those that have lost have ended, too.
      await bench.world.sleep(3_000);
    }
  }),
  property(
    "starts the next attempt as soon as the one before has failed",
    2,
    mixed,
    async (bench, input) => {
      const isSlow = (one: Attempt): boolean => "fails" in one && one.fails > input.delay;
      const hint = input.attempts.some(isSlow) ? onlyLatest : anew;
      await startsAsPlanned(bench, input, "the attempts", hint);
    },
    {
      runs: 13,
      examples: [
        { attempts: timed(-100, 2_000, 2_000, 2_000), delay: 300 },
        { attempts: timed(-100, -20, -30, 2_000, 2_000), delay: 300 },
        { attempts: timed(-100, -100, 2_000, 2_000, 2_000), delay: 100 },
        { attempts: timed(-350, 2_000, 2_000, 2_000), delay: 300 },
        { attempts: timed(-350, -100, 2_000, 2_000, 2_000), delay: 300 },
        { attempts: timed(-350, -360, -150, 2_000, 2_000, 2_000), delay: 200 },
        { attempts: [failing(0), failing(0), ...timed(-10, 2_000, 2_000)], delay: 100 },
        { attempts: timed(2_000, -50, -50, 2_000, 2_000), delay: 100 },
        {
          attempts: [...Array.from({ length: 40 }, () => failing(1)), ...timed(2_000, 2_000)],
          delay: 500,
        },
      ],
    },
  ),
  check("starts no more after a success", 1, async ({ answer, world }) => {
    for (const [index, attempts] of [
      timed(150, 100, 100, 100),
      timed(80, 1_000, 1_000),
      timed(-50, 80, 1_000, 1_000),
      timed(150, -100, 1_000, 1_000, 1_000),
      timed(-50, 100, 1_000, 1_000),
      timed(350, 1_000, 1_000, -200, 1_000, 1_000),
      timed(350, -270, -260, -800, 1_000, 1_000),
    ].entries()) {
      for (const reason of world.reasons().slice(index % 5, (index % 5) + 2)) {
        const tasks = makeAttempts(
          world,
          attempts,
          attempts.map(() => reason),
        );
        const call = world.follow(answer.firstSuccess(tasks, 100));
        await call.settled;
        fulfilled(call, `the answer for ${inWords(attempts, 100)}`);
        await world.sleep(2_000);
        const late = tasks
          .flatMap(({ calls }) => calls)
          .find(({ start }) => start > (call.at ?? 0));
        ensure(
          late === undefined,
          `no attempt to start after the success at ${call.at} ms`,
          `${late?.label} started at ${late?.start} ms`,
          "a timer and a failure may both come later than the success",
        );
        const counts = tasks.map(({ calls }) => calls.length);
        ensure(
          Math.max(...counts) < 2,
          "no attempt to be started twice",
          `they were called ${list(counts)} times`,
        );
      }
    }
  }),
  check("rejects with all errors when all have failed", 2, async ({ answer, world }) => {
    const reasons = world.reasons();
    for (const [delay, attempts] of [
      [100, timed(-50)],
      [100, timed(-150)],
      [100, timed(-20, -30, -40, -50, -60, -70)],
      [100, timed(-450, -50, -250, -30, -240, -30)],
      [50, timed(-500, -400, -300, -200, -100, -10)],
      [200, Array.from({ length: 6 }, () => failing(0))],
      [1_000, timed(-50, -61_000, -20)],
    ] as const) {
      const errors = world.shuffled([...reasons, reasons[0]]).slice(0, attempts.length);
      const begin = world.now;
      const tasks = makeAttempts(world, attempts, errors);
      const call = world.follow(answer.firstSuccess(tasks, delay));
      await call.settled;
      const what = inWords(attempts, delay);
      rejectedWithAll(call, errors, what);
      const last = Math.max(...planOf(attempts, delay).ends);
      const when = `the time, in ms, at which ${what} reject`;
      equal(call.at, begin + last, when, "reject when the last failure has come");
      await world.sleep(1);
      const counts = tasks.map(({ calls }) => calls.length);
      equal(
        counts,
        attempts.map(() => 1),
        `how often each of the ${what} is called`,
      );
    }
    const twice = world.task("attempt", [fails(100, reasons[0])]);
    const call = world.follow(answer.firstSuccess([twice, twice], 50));
    await call.settled;
    rejectedWithAll(call, [reasons[0], reasons[0]], "an attempt that is there twice");
  }),
  check("rejects at once when there are no attempts", 1, async ({ answer, world }) => {
    const call = world.follow(answer.firstSuccess([], 100));
    await call.settled;
    rejectedWithAll(call, [], "the answer for no attempts");
    equal(call.at, 0, "the time, in ms, after which no attempts reject");
  }),
  leavesNoRejectionUnhandled(1),
  leavesNothingBehind(1, { but: ["rejections"] }),
]);
