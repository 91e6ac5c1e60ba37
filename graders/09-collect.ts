import {
  check,
  defineGrader,
  ends,
  ensure,
  equal,
  fails,
  fulfilled,
  gives,
  leavesNothingBehind,
  rejectedWith,
  yields,
} from "./kit/index.ts";

type Answer = typeof import("../exercises/09-collect/collect.ts");

const closing = gives(50, { done: true, value: undefined });

/** The steps of a source that yields values, 100 ms each, and then ends. */
function steps(values: readonly unknown[]) {
  const takes = (index: number): number => (index === 2 ? 61_000 : index === 3 ? 0 : 100);
  const given = values.map((value, index) => yields(takes(index), value));
  return [...given, gives(100, { done: true, value: "end" })];
}

export default defineGrader<Answer>("09-collect", { collect: "async" }, [
  check("collects the values in order", 2, async ({ answer, world }) => {
    const values = world.values();
    const source = world.source("source", steps(values), closing);
    const other = world.source("another source", steps(["x", "y"]));
    const first = answer.collect(source);
    equal(await answer.collect(other, undefined), ["x", "y"], "what a source of x and y gives");
    equal(await first, values, `what a source of ${values.length} values gives`);
    const numbers = Array.from({ length: 250 }, (_, index) => index);
    const long = world.source("long source", steps(numbers), closing);
    equal(await answer.collect(long), numbers, "what a source of 250 values gives");
    const none = world.source("empty source", [ends(100)], closing);
    equal(await answer.collect(none), [], "what a source without values gives");
    equal(source.opened.length, 1, "how often the source is opened");
    ensure(
      source.askedAfterEnd === 0,
      "the source not to be asked again when it has ended",
      `it was asked ${source.asked.length} times`,
    );
  }),
  check("stops after limit values", 2, async ({ answer, world }) => {
    const values = world.values();
    for (const limit of [1, 3, values.length, values.length + 1, 100, Infinity]) {
      const source = world.source("source", steps(values), closing);
      const what = `what the limit ${limit} gives of ${values.length} values`;
      equal(await answer.collect(source, limit), values.slice(0, limit), what);
      await world.sleep(1_000);
      ensure(
        source.asked.length <= limit && source.askedAfterEnd === 0,
        `no more than ${limit} values to be asked for, and none when the source has ended`,
        `${source.asked.length} were`,
        "look at the limit before asking for the next value",
      );
    }
  }),
  check("closes the source at the limit, and waits for that", 2, async ({ answer, world }) => {
    for (const limit of [1, 2, 4]) {
      const source = world.source("source", steps([1, 2, 3, 4]), closing);
      const call = world.follow(answer.collect(source, limit));
      await call.settled;
      equal(
        fulfilled(call, `collect(source, ${limit})`),
        [1, 2, 3, 4].slice(0, limit),
        "the result",
      );
      equal(source.closed.length, 1, `how often the source is closed at the limit ${limit}`);
      const end = source.closed[0]?.end ?? Infinity;
      ensure(
        call.at !== null && call.at >= end,
        "collect to wait until the source is closed",
        `it resolved at ${call.at} ms, before that`,
        "the iterator's return gives a promise",
      );
      await world.sleep(1_000);
      equal(source.closed.length, 1, `how often the source is closed at the limit ${limit}`);
    }
    for (const reason of world.reasons()) {
      const source = world.source("source that can't be closed", steps([1, 2]), fails(50, reason));
      const call = world.follow(answer.collect(source, 1));
      await call.settled;
      if (call.status === "rejected") rejectedWith(call, reason, "collect(source, 1)");
    }
    const open = world.source("source without return", steps([1, 2, 3, 4]));
    equal(
      await answer.collect(open, 2),
      [1, 2],
      "what a source whose iterator has no return gives",
    );
    equal(await answer.collect(open, 2), [3, 4], "what it gives when it is collected once more");
  }),
  check("gives an empty array at limit 0", 1, async ({ answer, world }) => {
    const source = world.source("source", steps([1, 2]), closing);
    const call = world.follow(answer.collect(source, 0));
    await call.settled;
    equal(fulfilled(call, "collect(source, 0)"), [], "the result at limit 0");
    await world.sleep(1_000);
    const touched = source.opened.length + source.asked.length + source.closed.length;
    equal(touched, 0, "how often the source is touched at limit 0");
  }),
  check("rejects when the source throws", 2, async ({ answer, world }) => {
    for (const reason of world.reasons()) {
      for (const before of [[], ["a", "b"]]) {
        const failing = [...before.map((value) => yields(100, value)), fails(100, reason)];
        for (const limit of [undefined, 5]) {
          const source = world.source("source", failing, closing);
          const call = world.follow(answer.collect(source, limit));
          await call.settled;
          rejectedWith(call, reason, "collect(source)");
          await world.sleep(1_000);
          ensure(
            source.askedAfterEnd === 0,
            "the source not to be asked again when it has thrown",
            `it was asked ${source.asked.length} times`,
          );
        }
      }
    }
  }),
  leavesNothingBehind(1),
]);
