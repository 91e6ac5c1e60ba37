import fc from "fast-check";
import {
  check,
  concurrent,
  defineGrader,
  ensure,
  equal,
  fails,
  fulfilled,
  gives,
  givesEach,
  leavesNoRejectionUnhandled,
  leavesNothingBehind,
  list,
  manyDurations,
  property,
  rejectedWith,
} from "./kit/index.ts";
import type { Task, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/04-wait-n/wait-n.ts");

/** Makes a `wait` whose calls take these times in ms, and give these results. */
function makeWait(
  world: World,
  takes: readonly number[],
  results: readonly number[] = world.secrets(takes.length),
  name = "wait",
): Task<number> {
  return world.task(name, givesEach(takes, results));
}

/** The items, sorted by the times in ms at which they are due. */
function byTime<T>(items: readonly T[], times: readonly number[]): T[] {
  const order = times.map((_, index) => index);
  order.sort((a, b) => (times[a] as number) - (times[b] as number));
  return order.map((index) => items[index] as T);
}

/** Durations in ms. */
const tens = fc.integer({ min: 1, max: 40 }).map((ten) => 10 * ten);

const startFirst = "start every wait before awaiting the first one";

export default defineGrader<Answer>("04-wait-n", { waitN: "async" }, [
  property(
    "gives the results in the order in which the waits end",
    2,
    fc.uniqueArray(tens, { minLength: 2, maxLength: 7 }),
    async ({ answer, world }, takes) => {
      const results = world.secrets(takes.length);
      const wait = makeWait(world, takes, results);
      const first = answer.waitN(takes.length, wait);
      // Ends in an order that no sorting gives, with odd numbers and the same result twice.
      const [low, middle, high] = world.secrets(3).toSorted((a, b) => a - b) as [
        number,
        number,
        number,
      ];
      const others = [low, middle, 0, middle, high, -1.5, Infinity, NaN];
      const other = makeWait(world, [250, 20, 130, 200, 70, 90, 30, 10], others, "another wait");
      await world.sleep(1);
      const second = answer.waitN(8, other);
      const what = `the results of waits of ${list(takes)} ms, which give ${list(results)},`;
      const hint = "note each result at the moment its wait ends";
      equal(await first, byTime(results, takes), what, hint);
      const whatElse = "the results of another call, in flight at the same time,";
      equal(await second, [NaN, middle, Infinity, high, -1.5, 0, middle, low], whatElse, hint);
    },
    {
      examples: [
        [300, 100, 200],
        Array.from({ length: 23 }, (_, index) => 10 + 10 * ((index * 7) % 23)),
      ],
    },
  ),
  check("runs n waits concurrently", 2, async ({ answer, world }) => {
    for (const takes of [[300, 100, 200], [50], manyDurations]) {
      const wait = makeWait(world, takes);
      await answer.waitN(takes.length, wait);
      await world.sleep(1);
      equal(wait.calls.length, takes.length, "the number of calls of wait", startFirst);
      concurrent(wait.calls, `waits of ${list(takes)} ms`, startFirst);
      await answer.waitN(1, wait);
      const again = "the number of calls of wait when it is given once more, with n = 1";
      equal(wait.calls.length, takes.length + 1, again);
    }
  }),
  check(
    "resolves as soon as all have ended",
    2,
    async ({ answer, world }) => {
      for (const takes of [
        [300, 100, 200],
        [100, 300],
        [200, 200],
        [100, 61_000],
      ]) {
        const given = world.secrets(takes.length);
        const wait = makeWait(world, takes, given);
        const call = world.follow(answer.waitN(takes.length, wait));
        await call.settled;
        const results = fulfilled(call, `waitN(${takes.length}, wait)`);
        const end = Math.max(...wait.calls.map((one) => one.end ?? Infinity));
        const what = `waitN to resolve when the last of the waits of ${list(takes)} ms ends, at ${end} ms`;
        ensure(call.at === end, what, `it resolved at ${call.at} ms`);
        equal(new Set(results), new Set(given), "all results, in whatever order,");
      }
    },
    { needs: ["runs n waits concurrently"] },
  ),
  check("gives an empty array for n = 0", 1, async ({ answer, world }) => {
    const wait = makeWait(world, [100]);
    const call = world.follow(answer.waitN(0, wait));
    await call.settled;
    equal(fulfilled(call, "waitN(0, wait)"), [], "the result of waitN(0, wait)");
    equal(call.at, 0, "the time, in ms, at which waitN(0, wait) resolves");
    equal(wait.calls.length, 0, "the number of calls of wait for n = 0");
  }),
  check("rejects as soon as one rejects", 2, async ({ answer, world }) => {
    for (const [index, reason] of world.reasons().entries()) {
      const rounds = [
        [fails(100, reason), gives(300, 1), gives(200, 2)],
        [gives(300, 1), gives(50, 2), fails(100, reason)],
        [gives(100, 1), fails(300, reason), gives(200, 2)],
        [fails(400, "later"), fails(100, reason), fails(200, new Error("later"))],
      ].filter((_, round) => (round + index) % 2 === 0);
      for (const behaviours of rounds) {
        const wait = world.task("wait", behaviours);
        const call = world.follow(answer.waitN(3, wait));
        await call.settled;
        rejectedWith(call, reason, "waitN(3, wait)");
        const end = wait.calls.find(({ outcome }) => outcome === "rejected")?.end;
        equal(call.at, end, "the time, in ms, at which it rejects", "look at all of them at once");
        await world.sleep(1_000);
        equal(wait.calls.length, 3, "the number of calls of wait");
      }
    }
  }),
  leavesNoRejectionUnhandled(1),
  leavesNothingBehind(1, { but: ["rejections"] }),
]);
