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
  show,
} from "./kit/index.ts";
import type { Bench, Task, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/20-staggered-start/staggered-start.ts");
type Followed = ReturnType<World["follow"]>;

/** An attempt that takes some ms: a success, or a failure when that is negative. */
type Takes = number;

/** When attempts are due to start, and the first of them to succeed, in ms. */
interface Plan {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** When the first success comes; Infinity when there is none. */
  readonly success: number;
}

const succeeds = (takes: Takes): boolean => !(takes < 0 || Object.is(takes, -0));

function planOf(attempts: readonly Takes[], delay: number): Plan {
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  for (const takes of attempts) {
    const end = start + Math.abs(takes);
    starts.push(start);
    ends.push(end);
    start = succeeds(takes) ? start + delay : Math.min(start + delay, end);
  }
  const success = Math.min(...ends.filter((_, index) => succeeds(attempts[index] ?? NaN)));
  return { starts, ends, success };
}

/** Attempts in words: `attempts of 300 ms (fails), 100 ms and 50 ms (fails), 200 ms apart,`. */
function inWords(attempts: readonly Takes[], delay: number): string {
  const first = attempts.slice(0, 6).map((takes) => {
    return `${Math.abs(takes)} ms${succeeds(takes) ? "" : " (fails)"}`;
  });
  if (attempts.length > 6) first.push(`... (${attempts.length} of them)`);
  return `attempts of ${first.join(", ")} with a delay of ${delay} ms`;
}

/** One attempt for each duration, which gives the value or fails with the reason in its place. */
function makeAttempts(
  world: World,
  attempts: readonly Takes[],
  outcomes: readonly unknown[] = world.secrets(attempts.length),
): Task<unknown>[] {
  return attempts.map((takes, index) => {
    const ms = Math.abs(takes);
    const does = succeeds(takes) ? gives(ms, outcomes[index]) : fails(ms, outcomes[index]);
    return world.task(`attempt ${index + 1}`, [does]);
  });
}

/** Runs attempts until nothing more happens, and asserts that they start when they are due. */
async function startsAsPlanned(
  { answer, world }: Bench<Answer>,
  attempts: readonly Takes[],
  delay: number,
  hint: string,
): Promise<void> {
  const begin = world.now;
  const tasks = makeAttempts(world, attempts);
  const call = world.follow(answer.firstSuccess(tasks, delay));
  await call.settled;
  await world.sleep(1);
  const { starts, success } = planOf(attempts, delay);
  const what = `the times, in ms, at which ${inWords(attempts, delay)} start`;
  // Whether one still starts in the millisecond of the success is left open.
  const due = starts.filter((start) => start < success);
  const calls = tasks.flatMap((task, index) => {
    return task.calls.map(({ start }) => ({ index, start: start - begin }));
  });
  const early = calls.filter(({ index }) => index < due.length);
  equal(
    early.map(({ start }) => start),
    due,
    what,
    hint,
  );
  for (const { index, start } of calls) {
    ensure(
      index < due.length || start === starts[index],
      `attempt ${index + 1} of ${inWords(attempts, delay)} not to start before ${starts[index]} ms`,
      `it started at ${start} ms`,
      hint,
    );
  }
}

/** Asserts that a promise has rejected with an AggregateError, and that its errors are the very same. */
function rejectedWithAll(call: Followed, errors: readonly unknown[], what: string): void {
  const expected = `${what} to reject with an AggregateError`;
  ensure(call.status === "rejected", expected, `it gave ${show(call.value)}`);
  const { reason } = call;
  ensure(
    reason instanceof AggregateError,
    expected,
    `it rejected with ${show(reason)}`,
    "gather the errors and pass them on together",
  );
  const isSame =
    reason.errors.length === errors.length &&
    errors.every((error, index) => Object.is(error, reason.errors[index]));
  ensure(
    isSame,
    `its errors to be ${show(errors)}, in the order of the attempts`,
    `they were ${show(reason.errors)}`,
  );
}

const tens = fc.integer({ min: 1, max: 40 }).map((ten) => 10 * ten);
const mixed = fc.record({
  attempts: fc.array(
    fc.oneof(
      tens,
      tens.map((ten) => -ten),
    ),
    { minLength: 1, maxLength: 7 },
  ),
  delay: fc.integer({ min: 1, max: 15 }).map((ten) => 10 * ten),
});
const good = fc.record({ attempts: fc.array(tens, { minLength: 1, maxLength: 7 }), delay: tens });

const anew = "let each start set the one timer that there is, for the attempt after it";
const onlyLatest =
  "the failure of the latest attempt starts the next one, that of an earlier one does not";

export default defineGrader<Answer>("20-staggered-start", { firstSuccess: "async" }, [
  property(
    "fulfils as soon as any attempt fulfils",
    2,
    mixed,
    async ({ answer, world }, { attempts, delay }) => {
      const { ends, success } = planOf(attempts, delay);
      if (success === Infinity) return;
      const values = attempts.map((_, index) => {
        return world.values()[(index + attempts.length) % world.values().length];
      });
      const begin = world.now;
      const call = world.follow(answer.firstSuccess(makeAttempts(world, attempts, values), delay));
      const [other] = world.secrets(1);
      const others = makeAttempts(world, [5_000, -30, 200], [0, "no", other]);
      const second = world.follow(answer.firstSuccess(others, 1_000));
      await call.settled;
      const value = fulfilled(call, `the answer for ${inWords(attempts, delay)}`);
      const isFirst = (index: number): boolean => {
        return ends[index] === success && succeeds(attempts[index] ?? NaN);
      };
      const first = values.filter((_, index) => isFirst(index));
      const what = `the value of ${inWords(attempts, delay)}`;
      if (!first.slice(1).some((one) => Object.is(one, value))) equal(value, first[0], what);
      const when = `the time, in ms, after which ${inWords(attempts, delay)} give a value`;
      equal((call.at ?? NaN) - begin, success, when);
      await second.settled;
      equal(fulfilled(second, "another call"), other, "what another call at the same time gives");
    },
    {
      runs: 24,
      examples: [
        { attempts: [50, 300, 300], delay: 100 },
        { attempts: [500, 100, 500], delay: 200 },
        { attempts: [350, 500, -30, 400], delay: 100 },
        { attempts: [-300, -50, 100], delay: 200 },
        { attempts: [61_000], delay: 100 },
        { attempts: [61_000, -50, -61_000], delay: 100 },
        ...Array.from({ length: 12 }, (_, index) => {
          return { attempts: [...Array.from({ length: index }, () => -20), 100], delay: 50 };
        }),
      ],
    },
  ),
  property(
    "starts the next attempt when the delay is over",
    2,
    good,
    async (bench, { attempts, delay }) => {
      await startsAsPlanned(bench, attempts, delay, "each start sets the timer for the next one");
    },
    {
      runs: 14,
      examples: [
        { attempts: [1_000, 1_000, 1_000, 1_000], delay: 200 },
        { attempts: [1_000, 100, 500], delay: 300 },
        { attempts: [150, 1_000], delay: 100 },
        { attempts: [200_000, 200_000, 200_000], delay: 61_000 },
        { attempts: [100, 100, 100], delay: 1 },
        { attempts: [-250, 2_000, 2_000, 2_000, 2_000], delay: 100 },
        { attempts: [-250, -270, 2_000, 2_000, 2_000, 2_000], delay: 100 },
        { attempts: Array.from({ length: 100 }, () => 2_000), delay: 10 },
      ],
    },
  ),
  property(
    "starts the next attempt as soon as the one before has failed",
    2,
    mixed,
    async (bench, { attempts, delay }) => {
      await startsAsPlanned(bench, attempts, delay, attempts[0] === -100 ? anew : onlyLatest);
    },
    {
      runs: 20,
      examples: [
        { attempts: [-100, 2_000, 2_000, 2_000], delay: 300 },
        { attempts: [-100, -20, -30, 2_000, 2_000], delay: 300 },
        { attempts: [-100, -100, 2_000, 2_000, 2_000], delay: 100 },
        { attempts: [-350, 2_000, 2_000, 2_000], delay: 300 },
        { attempts: [-350, -100, 2_000, 2_000, 2_000], delay: 300 },
        { attempts: [-350, -360, -150, 2_000, 2_000, 2_000], delay: 200 },
        { attempts: [-0, -0, -10, 2_000, 2_000], delay: 100 },
        { attempts: [2_000, -50, -50, 2_000, 2_000], delay: 100 },
        { attempts: [...Array.from({ length: 60 }, () => -1), 2_000, 2_000], delay: 500 },
      ],
    },
  ),
  check("starts no more after a success", 1, async ({ answer, world }) => {
    for (const [index, attempts] of [
      [150, 100, 100, 100],
      [80, 1_000, 1_000],
      [-50, 80, 1_000, 1_000],
      [150, -100, 1_000, 1_000, 1_000],
      [-50, 100, 1_000, 1_000],
      [350, 1_000, 1_000, -200, 1_000, 1_000],
      [350, -270, -260, -800, 1_000, 1_000],
    ].entries()) {
      for (const reason of world.reasons().slice(index % 5, (index % 5) + 2)) {
        const begin = world.now;
        const tasks = makeAttempts(
          world,
          attempts,
          attempts.map(() => reason),
        );
        const call = world.follow(answer.firstSuccess(tasks, 100));
        await call.settled;
        fulfilled(call, `the answer for ${inWords(attempts, 100)}`);
        await world.sleep(61_000);
        const late = tasks
          .flatMap(({ calls }) => calls)
          .find(({ start }) => start > (call.at ?? 0));
        ensure(
          late === undefined,
          `no attempt to start after the success at ${(call.at ?? NaN) - begin} ms`,
          `${late?.label} started at ${(late?.start ?? NaN) - begin} ms`,
          "a timer and a failure may both come later than the success",
        );
        const counts = tasks.map(({ calls }) => calls.length);
        ensure(
          Math.max(...counts) < 2,
          "no attempt to be started twice",
          `one was, ${list(counts)}`,
        );
      }
    }
  }),
  check("rejects with all errors when all have failed", 2, async ({ answer, world }) => {
    const reasons = world.reasons();
    for (const [delay, attempts] of [
      [100, [-50]],
      [100, [-150]],
      [100, [-20, -30, -40, -50, -60, -70]],
      [100, [-450, -50, -250, -30, -240, -30]],
      [50, [-500, -400, -300, -200, -100, -10]],
      [200, [-0, -0, -0, -0, -0, -0]],
      [1_000, [-50, -61_000, -20]],
    ] as const) {
      const errors = world.shuffled([...reasons, reasons[0]]).slice(0, attempts.length);
      const begin = world.now;
      const tasks = makeAttempts(world, attempts, errors);
      const call = world.follow(answer.firstSuccess(tasks, delay));
      await call.settled;
      const what = inWords(attempts, delay);
      rejectedWithAll(call, errors, what);
      const last = Math.max(...planOf(attempts, delay).ends);
      const when = `the time, in ms, after which ${what} reject`;
      equal((call.at ?? NaN) - begin, last, when, "reject when the last failure has come");
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
