import fc from "fast-check";
import {
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
  list,
  manyDurations,
  property,
  rejectedWith,
} from "./kit/index.ts";
import type { Behaviour, Task, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/18-in-series/in-series.ts");

/** One work for each behaviour. */
function makeWorks<T>(world: World, behaviours: readonly Behaviour<T>[], name = "work"): Task<T>[] {
  return behaviours.map((behaviour, index) => world.task(`${name} ${index + 1}`, [behaviour]));
}

/** How often each work has been called. */
const countsOf = (works: readonly Task<unknown>[]): readonly number[] =>
  works.map(({ calls }) => calls.length);

/** For each work, the time in ms at which it is due when all of them take these times. */
function startsOf(takes: readonly number[]): readonly number[] {
  return takes.map((_, index) => takes.slice(0, index).reduce((sum, ms) => sum + ms, 0));
}

/** Durations in ms. */
const tens = fc.integer({ min: 0, max: 40 }).map((ten) => 10 * ten);

export default defineGrader<Answer>("18-in-series", { inSeries: "async" }, [
  check("gives the results in the order of the works", 2, async ({ answer, world }) => {
    const values = world.values();
    const works = values.map((value, index) => {
      return world.task(`work ${index + 1}`, [gives(10 * ((index * 5) % 7), value)]);
    });
    const [one, two, three] = world.secrets(3);
    const twice = world.task("work", [gives(30, one), gives(20, three)]);
    const between = world.task("work between", [gives(10, two)]);
    const first = answer.inSeries(works);
    const second = answer.inSeries([twice, between, twice]);
    const what = `the results of ${works.length} works`;
    equal(await first, values, what, "keep each result when its work has ended");
    equal(await second, [one, two, three], "the results of works of which one is there twice");
    const many = world.secrets(100);
    const manyWorks = makeWorks(world, givesEach(manyDurations, many));
    equal(await answer.inSeries(manyWorks), many, "the results of a hundred works");
    equal(await answer.inSeries(manyWorks), many, "the results of the same works, run once more,");
  }),
  check("runs one work at a time", 2, async ({ answer, world }) => {
    for (const takes of [[300, 100, 200], [50], [100, 61_000, 0, 20], manyDurations]) {
      const works = makeWorks(world, givesEach(takes));
      await answer.inSeries(works);
      await world.sleep(1);
      const expected = takes.map(() => 1);
      equal(
        countsOf(works),
        expected,
        `how often each of the works of ${list(takes)} ms is called`,
      );
      for (const [index, work] of works.entries()) {
        const before = works[index - 1]?.calls[0];
        const own = work.calls[0];
        if (own === undefined || before === undefined) continue;
        const isAfter = before.end !== null && own.start >= before.end && own.order > before.order;
        ensure(
          isAfter,
          `${own.label} to be called when ${before.label} has ended, at ${before.end} ms`,
          `it was called at ${own.start} ms, while ${before.label} was in flight`,
          "a work is in flight from the moment it is called",
        );
      }
    }
  }),
  property(
    "starts each as soon as the one before has ended",
    2,
    fc.array(tens, { minLength: 1, maxLength: 6 }),
    async ({ answer, world }, takes) => {
      const works = makeWorks(world, givesEach(takes));
      const call = world.follow(answer.inSeries(works));
      await call.settled;
      fulfilled(call, "the answer");
      equal(
        works.map(({ calls }) => calls[0]?.start),
        startsOf(takes),
        "the times, in ms, at which the works are called",
        "call each in the millisecond in which the one before has ended",
      );
      const sum = takes.reduce((total, ms) => total + ms, 0);
      equal(call.at, sum, "the time, in ms, that the works take together");
      await world.sleep(1);
      const begin = world.now;
      const both = [makeWorks(world, givesEach([40, 30])), makeWorks(world, givesEach([20, 50]))];
      await Promise.all(both.map((series) => answer.inSeries(series)));
      equal(
        both.map((series) => series.map(({ calls }) => (calls[0]?.start ?? NaN) - begin)),
        [
          [0, 40],
          [0, 20],
        ],
        "the times, in ms, of the calls of works of 40 and 30 and of 20 and 50 ms, in two series at once,",
        "works of another series have nothing to do with this one",
      );
    },
    { examples: [[300, 100, 200], [], [61_000, 5], manyDurations.slice(0, 30)] },
  ),
  check("passes the first rejection on at once", 2, async ({ answer, world }) => {
    for (const reason of world.reasons()) {
      const later = new Error("a later one");
      for (const behaviours of [
        [gives(300, 1), fails(100, reason), gives(200, 3)],
        [fails(200, reason), fails(100, later), gives(100, 3)],
        [gives(50, 1), gives(100, 2), fails(0, reason)],
      ]) {
        const works = makeWorks<number>(world, behaviours);
        const call = world.follow(answer.inSeries(works));
        await call.settled;
        rejectedWith(call, reason, "the answer");
        const end = works.flatMap(({ calls }) => calls).find((one) => one.outcome === "rejected");
        const what = "the time, in ms, at which the answer rejects";
        equal(call.at, end?.end, what, "reject when the work does");
        ensure(
          works.every(({ calls }) => calls.length < 2),
          "no work to be called twice",
          `they were called ${list(countsOf(works))} times`,
        );
      }
    }
    await world.sleep(1);
    const goodWorks = makeWorks(world, [gives(300, 1), gives(100, 2)], "good work");
    const badWorks = makeWorks(world, [gives(50, 1), fails(50, "no")], "bad work");
    const good = world.follow(answer.inSeries(goodWorks));
    const bad = world.follow(answer.inSeries(badWorks));
    await bad.settled;
    rejectedWith(bad, "no", "the answer");
    await good.settled;
    const what = "the answer of another series, in flight at the same time,";
    equal(
      fulfilled(good, what),
      [1, 2],
      what,
      "the failure of one series does not concern another",
    );
  }),
  check("calls no work after the one that failed", 1, async ({ answer, world }) => {
    for (const reason of world.reasons()) {
      for (const failing of [0, 1, 3]) {
        const behaviours = [10, 20, 0, 30, 40].map((takes, index) => {
          return index === failing ? fails(takes, reason) : gives(takes, index);
        });
        const works = makeWorks<number>(world, behaviours);
        const call = world.follow(answer.inSeries(works));
        await call.settled;
        await world.sleep(1_000);
        equal(
          countsOf(works),
          works.map((_, index) => (index <= failing ? 1 : 0)),
          `how often each of ${works.length} works is called when work ${failing + 1} fails`,
          "a failure is the end of the series",
        );
      }
    }
  }),
  leavesNoRejectionUnhandled(1),
  leavesNothingBehind(1, { but: ["rejections"] }),
]);
