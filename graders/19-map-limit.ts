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
  isRangeError,
  leavesNoRejectionUnhandled,
  leavesNothingBehind,
  manyDurations,
  property,
  rejectedWith,
  show,
} from "./kit/index.ts";
import type { Behaviour, Task, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/19-map-limit/map-limit.ts");

type Calls = Task<unknown>["calls"];

const indexes = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/** Makes a `mapper` whose calls take these times in ms, and give their index. */
function makeMapper(world: World, takes: readonly number[], name = "mapper"): Task<number> {
  return world.task(name, givesEach(takes, indexes(takes.length)));
}

/** When each call is due, in ms, if never more than `limit` of those that take these times are in flight. */
function startsOf(takes: readonly number[], limit: number): readonly number[] {
  const free = takes.slice(0, limit).map(() => 0);
  return takes.map((ms) => {
    const start = Math.min(...free);
    free[free.indexOf(start)] = start + ms;
    return start;
  });
}

/** Asserts that at no time more than `limit` calls were in flight. */
function withinLimit(calls: Calls, limit: number, what: string): void {
  for (const { start, label } of calls) {
    const inFlight = calls.filter((one) => {
      return one.start <= start && (one.end ?? Infinity) > start;
    });
    ensure(
      inFlight.length <= limit,
      `no more than ${limit} of ${what} to be in flight at a time`,
      `${inFlight.length} were at ${start} ms, when ${label} started`,
      "start the next call when one has ended, not before",
    );
  }
}

/** Durations in ms. */
const tens = fc.integer({ min: 1, max: 30 }).map((ten) => 10 * ten);
const inputs = fc.record({
  takes: fc.array(tens, { minLength: 1, maxLength: 9 }),
  limit: fc.integer({ min: 1, max: 5 }),
});
const examples = [
  { takes: [300, 100, 200, 100, 50], limit: 2 },
  { takes: [500, 100, 100, 100, 100, 300, 100], limit: 3 },
  { takes: [61_000, 100, 62_000, 200, 100], limit: 2 },
  { takes: [100, 200, 300], limit: 1 },
  { takes: manyDurations, limit: 30 },
];

export default defineGrader<Answer>("19-map-limit", { mapLimit: "async" }, [
  check("gives the results in the order of the items", 2, async ({ answer, world }) => {
    const values = world.values();
    const takes = values.map((_, index) => 10 + 10 * ((index * 5) % 7));
    const items = world.secrets(values.length);
    for (const limit of [1, 3, 50]) {
      const mapper = world.task("mapper", givesEach(takes, values));
      const others = world.secrets(4);
      const other = world.task("another mapper", givesEach([40, 30, 20, 10], others));
      const first = answer.mapLimit(items, limit, mapper);
      const second = answer.mapLimit([1, 1, 2, 1], 2, other);
      const what = `the results of ${items.length} items with limit ${limit}`;
      equal(await first, values, what, "put each result into the place of its item");
      equal(await second, others, "the results of another call, in flight at the same time,");
    }
    const many = world.secrets(manyDurations.length);
    const mapper = world.task("mapper", givesEach(manyDurations, many));
    equal(await answer.mapLimit(many, 7, mapper), many, "the results of a hundred items");
  }),
  check("calls mapper once for each item, in order", 2, async ({ answer, world }) => {
    const values = world.values();
    for (const items of [values, values.toReversed(), manyDurations, [3, 3, 3], ["one"]]) {
      for (const limit of [1, 4, 200]) {
        const takes = items.map((_, index) => 10 + 10 * (index % 3));
        const mapper = makeMapper(world, takes);
        await answer.mapLimit(items, limit, mapper);
        await world.sleep(1);
        const what = `the number of calls of mapper for ${items.length} items`;
        equal(mapper.calls.length, items.length, what);
        for (const [index, { args, label }] of mapper.calls.entries()) {
          equal(args[0], items[index], `the item that ${label} is given`, "take them in order");
          equal(
            args[1],
            index,
            `the index that ${label} is given, together with ${show(args[0])},`,
          );
        }
      }
    }
  }),
  property(
    "has no more than limit calls in flight",
    2,
    inputs,
    async ({ answer, world }, { takes, limit }) => {
      const mapper = makeMapper(world, takes);
      await answer.mapLimit(takes, limit, mapper);
      await world.idle();
      withinLimit(mapper.calls, limit, "the calls");
    },
    { runs: 7, examples },
  ),
  property(
    "starts each as soon as the limit allows",
    2,
    inputs,
    async ({ answer, world }, { takes, limit }) => {
      const run = async (limit: number, besides = ""): Promise<void> => {
        const mapper = makeMapper(world, takes);
        const begin = world.now;
        const call = world.follow(answer.mapLimit(takes, limit, mapper));
        await call.settled;
        const results = fulfilled(call, "the answer");
        equal(results, indexes(takes.length), `the results of ${takes.length} items`);
        const starts = startsOf(takes, limit);
        const these = `the calls with limit ${limit}${besides}`;
        const hint =
          limit < takes.length
            ? "as soon as any call has ended, the next one has its place"
            : "start them all at once when the limit allows it";
        const actual = mapper.calls.map(({ start }) => start - begin);
        equal(actual, starts, `the times, in ms, at which ${these} start`, hint);
        const end = Math.max(0, ...starts.map((start, index) => start + (takes[index] ?? 0)));
        const what = `the time, in ms, that ${these} take together`;
        equal((call.at ?? NaN) - begin, end, what, "resolve when the last call has ended");
        await world.sleep(1);
      };
      await run(limit);
      if (takes.length > 9) return;
      for (const limit of [Infinity, Number.MAX_SAFE_INTEGER]) await run(limit);
      const besides = ", besides another mapLimit,";
      await Promise.all([run(limit, besides), run(limit, besides)]);
    },
    { runs: 8, examples: [...examples, { takes: [], limit: 1 }] },
  ),
  check("rejects as soon as one rejects, and starts no more", 2, async ({ answer, world }) => {
    const later = new Error("a later one");
    const cases: readonly { limit: number; does: (reason: unknown) => Behaviour<number>[] }[] = [
      { limit: 1, does: (reason) => [gives(100, 0), fails(50, reason), gives(10, 2)] },
      { limit: 2, does: (reason) => [gives(300, 0), fails(100, reason), gives(50, 2)] },
      { limit: 2, does: (reason) => [fails(70, reason), gives(200, 1), gives(30, 2)] },
      { limit: 3, does: (reason) => [fails(400, later), fails(80, reason), fails(90, later)] },
      {
        limit: 3,
        does: (reason) => [gives(60, 0), gives(200, 1), gives(90, 2), fails(20, reason)],
      },
      { limit: 20, does: (reason) => [gives(500, 0), fails(100, reason), fails(200, later)] },
    ];
    for (const [index, reason] of world.reasons().entries()) {
      for (const { limit, does } of cases.filter((_, one) => (one + index) % 2 === 0)) {
        const items = indexes(12);
        const mapper = world.task("mapper", [...does(reason), gives(150, 4)]);
        const call = world.follow(answer.mapLimit(items, limit, mapper));
        await call.settled;
        rejectedWith(call, reason, "the answer");
        const failed = mapper.calls.find(({ outcome }) => outcome === "rejected");
        const end = failed?.end ?? NaN;
        equal(call.at, end, "the time, in ms, at which the answer rejects");
        await world.sleep(5_000);
        const late = mapper.calls.find(({ start }) => start > end);
        ensure(
          late === undefined,
          `mapper not to be called when a call has rejected at ${end} ms`,
          `${late?.label} started at ${late?.start} ms`,
          "whoever starts the next call has to know that one has failed",
        );
        withinLimit(mapper.calls, limit, "calls of which one fails");
        equal(
          mapper.calls.map(({ args }) => args[1]),
          indexes(mapper.calls.length),
          "the indexes that mapper is given when a call fails",
        );
      }
    }
    const goodMapper = makeMapper(world, [300, 100, 50, 200], "good mapper");
    const badMapper = world.task("bad mapper", [gives(50, 0), fails(80, "no")]);
    const good = world.follow(answer.mapLimit(["a", "b", "c", "d"], 2, goodMapper));
    const bad = world.follow(answer.mapLimit(["e", "f", "g", "h"], 1, badMapper));
    await bad.settled;
    rejectedWith(bad, "no", "the answer");
    await good.settled;
    const what = "the answer of another call, in flight at the same time,";
    equal(fulfilled(good, what), [0, 1, 2, 3], what, "the failure of one does not concern another");
  }),
  check("refuses a limit that is no whole number from 1", 1, async ({ answer, world }) => {
    for (const limit of [0, -1, 1.5, 0.5, 2.000001, NaN, -Infinity]) {
      for (const items of [[1, 2, 3], []]) {
        const mapper = makeMapper(world, [100]);
        const call = world.follow(answer.mapLimit(items, limit, mapper));
        await call.settled;
        const what = `mapLimit with ${items.length} items and limit ${limit}`;
        isRangeError(call, what);
        await world.sleep(1_000);
        equal(mapper.calls.length, 0, `the number of calls of mapper with limit ${limit}`);
      }
    }
    for (const limit of [1, 2, 3, 1_000, Infinity]) {
      const mapper = makeMapper(world, [10, 20]);
      const call = world.follow(answer.mapLimit(["a", "b"], limit, mapper));
      await call.settled;
      fulfilled(call, `mapLimit with 2 items and limit ${limit}`);
    }
  }),
  leavesNoRejectionUnhandled(1),
  leavesNothingBehind(1, { but: ["rejections"] }),
]);
