import {
  check,
  defineGrader,
  equal,
  fails,
  fulfilled,
  gives,
  isRangeError,
  leavesNothingBehind,
  list,
  rejectedWith,
  show,
  throws,
} from "./kit/index.ts";
import type { Behaviour, Task, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/23-retry/retry.ts");

/** Failures that an answer might take for the end of all hope, and the same one twice in a row. */
function failuresOf(world: World): readonly unknown[] {
  const aborted = new DOMException("the connection was closed", "AbortError");
  const same = new Error("the same");
  const odd = [new TypeError("fetch failed"), new RangeError("out of range"), aborted, same, same];
  return [...world.reasons(), ...odd];
}

/** The numbers that a work was called with. */
function numbersOf(work: Task<unknown>): readonly unknown[] {
  return work.calls.map(({ args }) => args[0]);
}

/** 1, 2, 3 ... */
function countTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

/** When the attempts start, in ms, that take these times and fail, the first one at `start`. */
function startsOf(takes: readonly number[], delay: number, start = 0): readonly number[] {
  const starts = [start];
  for (const [index, ms] of takes.slice(0, -1).entries()) {
    starts.push((starts[index] as number) + ms + delay * 2 ** index);
  }
  return starts;
}

const starts = (work: Task<unknown>): readonly number[] => work.calls.map(({ start }) => start);

/** A work whose attempts fail after these times in ms, and a success for the one after them. */
function failing(world: World, takes: readonly number[], name = "work"): Task<string> {
  const behaviours = takes.map((ms, index) => fails(ms, new Error(`failure ${index + 1}`)));
  return world.task(name, [...behaviours, gives(10, "the success")]);
}

const noWait = "the wait is between two attempts: none before the first, none after the last";

export default defineGrader<Answer>("23-retry", { retry: "async" }, [
  check("calls the work with the number of each attempt", 2, async ({ answer, world }) => {
    const failures = failuresOf(world);
    const rounds = [
      failures.map((reason) => fails(20, reason)),
      Array.from({ length: 14 }, () => fails(10, "no")),
      [fails(61_000, "no"), fails(30, "no")],
      [fails(20, "no")],
    ];
    for (const behaviours of rounds) {
      const attempts = behaviours.length;
      const work = world.task("work", [...behaviours, gives(10, "one attempt too many")]);
      const call = world.follow(answer.retry(work, { attempts, delay: 1 }));
      await world.sleep(25);
      const other = failing(world, [10, 10], "another work");
      const second = world.follow(answer.retry(other, { attempts: 2, delay: 15 }));
      await Promise.all([call.settled, second.settled]);
      await world.sleep(1_000);
      const what = `the numbers that work is called with when all of ${attempts} attempts fail`;
      equal(numbersOf(work), countTo(attempts), what);
      const whatElse = "the numbers that another work is called with, by a call in flight as well,";
      equal(numbersOf(other), [1, 2], whatElse);
    }
    const work = failing(world, [20, 20, 20, 20, 20]);
    await world.follow(answer.retry(work, { attempts: 2, delay: 10 })).settled;
    await world.follow(answer.retry(work, { attempts: 3, delay: 10 })).settled;
    const again =
      "the numbers that work is called with when it is retried twice and then three times";
    equal(numbersOf(work), [1, 2, 1, 2, 3], again);
  }),
  check("gives the first success, as soon as it comes", 2, async ({ answer, world }) => {
    for (const [index, value] of world.values().entries()) {
      const success = (index % 4) + 1;
      const failures = Array.from({ length: success - 1 }, () => fails(20, new Error("not yet")));
      const takes = index === 1 ? 61_000 : 33;
      const work = world.task("work", [...failures, gives(takes, value), gives(7, "one more")]);
      const other = world.task("another work", [fails(5, "no"), gives(500, "other")]);
      const call = world.follow(answer.retry(work, { attempts: 4, delay: 10 }));
      const second = world.follow(answer.retry(other, { attempts: 2, delay: 100 }));
      await call.settled;
      const what = `what retry gives when attempt ${success} of 4 is the first success`;
      equal(fulfilled(call, "retry"), value, what);
      const end = work.calls[success - 1]?.end;
      equal(call.at, end, "the time, in ms, at which it gives the first success");
      await second.settled;
      equal(fulfilled(second, "retry"), "other", "what another call, in flight as well, gives");
      await world.sleep(1_000);
      equal(work.calls.length, success, `the number of calls when attempt ${success} succeeds`);
    }
    const work = world.task("work", [gives(10, "first"), gives(10, "second")]);
    await answer.retry(work, { attempts: 3, delay: 10 });
    const again = await answer.retry(work, { attempts: 3, delay: 10 });
    equal(again, "second", "what retry gives of a work that has been retried before");
  }),
  check("waits after each failure, twice as long each time", 2, async ({ answer, world }) => {
    const some = Array.from({ length: 5 }, () => 10 * world.integer(0, 40));
    const rounds = [
      { delay: 100, takes: [50, 50, 50] },
      { delay: 1, takes: [5, 0, 5] },
      { delay: 10 * world.integer(1, 30), takes: some },
      { delay: 7, takes: Array.from({ length: 13 }, (_, index) => 10 * (index % 4)) },
      { delay: 61_000, takes: [10] },
      { delay: 40, takes: [61_000, 10, 10] },
    ];
    const of = (takes: readonly number[], delay: number): string =>
      `the times, in ms, at which attempts that take ${list(takes)} ms start, with a delay of ${delay} ms,`;
    for (const { delay, takes } of rounds) {
      const start = world.now;
      const work = failing(world, takes);
      await world.follow(answer.retry(work, { attempts: takes.length + 1, delay })).settled;
      equal(starts(work), startsOf([...takes, 10], delay, start), of(takes, delay), noWait);
    }
    const delay = 80;
    const start = world.now;
    const [one, other] = [failing(world, [30, 0, 45]), failing(world, [10, 20], "another work")];
    const call = world.follow(answer.retry(one, { attempts: 3, delay }));
    const second = world.follow(answer.retry(other, { attempts: 2, delay }));
    await Promise.all([call.settled, second.settled]);
    equal(starts(one), startsOf([30, 0, 45], delay, start), of([30, 0, 45], delay), noWait);
    const others = `in another call, in flight as well, ${of([10, 20], delay)}`;
    equal(starts(other), startsOf([10, 20], delay, start), others);
  }),
  check(
    "rejects with the last error, as soon as the last attempt has failed",
    2,
    async ({ answer, world }) => {
      for (const reason of failuresOf(world)) {
        for (const before of [[], [new Error("before"), new Error("before"), "before"]]) {
          const behaviours = [...before, reason].map((one) => fails(33, one));
          const attempts = behaviours.length;
          const work = world.task("work", [...behaviours, gives(10, "one attempt too many")]);
          const call = world.follow(answer.retry(work, { attempts, delay: 10 }));
          await call.settled;
          const which = attempts === 1 ? "the only attempt" : `the last of ${attempts} attempts`;
          rejectedWith(call, reason, `retry, when ${which} fails,`);
          const end = work.calls.at(-1)?.end;
          equal(call.at, end, "the time, in ms, at which it rejects", noWait);
        }
      }
      const same = new Error("the same twice");
      const last = new Error("last");
      const work = world.task("work", [fails(20, same), fails(20, same), fails(20, last)]);
      const call = world.follow(answer.retry(work, { attempts: 3, delay: 10 }));
      await call.settled;
      rejectedWith(call, last, "retry, after two failures with another error,");
    },
  ),
  check("takes a throw for a failure", 2, async ({ answer, world }) => {
    const delay = 100;
    for (const reason of failuresOf(world)) {
      const rejecting = [fails(0, reason), fails(30, "no"), fails(0, reason), gives(20, "well")];
      const one = world.task("rejecting work", rejecting);
      const before = world.now;
      await world.follow(answer.retry(one, { attempts: 5, delay })).settled;
      const due = starts(one).map((at) => at - before);
      const succeeding = [throws(reason), fails(30, "no"), throws(reason), gives(20, "well")];
      const work = world.task<string>("work", succeeding);
      const start = world.now;
      const call = world.follow(answer.retry(work, { attempts: 5, delay }));
      await call.settled;
      const what = `retry of a work that first throws ${show(reason)}`;
      equal(fulfilled(call, what), "well", `what ${what} gives`);
      const times = starts(work).map((at) => at - start);
      const same =
        "the times, in ms, of attempts that throw (of ones that reject they are the same)";
      equal(times, due, same, "wait after a throw as after a rejection");
      equal(numbersOf(work), [1, 2, 3, 4], "the numbers of the attempts");
    }
    for (const reason of failuresOf(world)) {
      for (const before of [[], [fails(30, "no")], [throws("no")]] as Behaviour<string>[][]) {
        const work = world.task("work", [...before, throws(reason), gives(10, "too many")]);
        const attempts = before.length + 1;
        const call = world.follow(answer.retry(work, { attempts, delay }));
        await call.settled;
        rejectedWith(call, reason, "retry, when the last attempt throws that,");
        equal(call.at, work.calls.at(-1)?.end, "the time, in ms, at which it rejects", noWait);
      }
    }
  }),
  check("refuses attempts that are no whole number from 1", 1, async ({ answer, world }) => {
    for (const attempts of [0, -1, 1.5, 0.5, 99.9, -0.5, NaN, Infinity, -Infinity]) {
      const start = world.now;
      const work = world.task("work", [fails(20, "no"), fails(20, "no"), gives(20, "well")]);
      const call = world.follow(answer.retry(work, { attempts, delay: 100 }));
      await call.settled;
      isRangeError(call, `retry with attempts: ${attempts}`);
      equal((call.at ?? 0) - start, 0, "the time, in ms, that this takes");
      await world.sleep(1_000);
      equal(work.calls.length, 0, `the number of calls of work with attempts: ${attempts}`);
    }
    for (const attempts of [1, 2, 101, 1_000]) {
      const failures = attempts === 1 ? [] : [fails(20, "no")];
      const work = world.task("work", [...failures, gives(20, "well")]);
      const call = world.follow(answer.retry(work, { attempts, delay: 100 }));
      await call.settled;
      const what = `retry with attempts: ${attempts}`;
      equal(fulfilled(call, what), "well", `what ${what} gives`);
    }
  }),
  leavesNothingBehind(1),
]);
