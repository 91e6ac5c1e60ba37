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
  rejectedWith,
} from "./kit/index.ts";

type Answer = typeof import("../exercises/03-run-together/run-together.ts");

/** Durations of `foo` and `bar` in ms: each order in which they can end. */
const durations = [
  [300, 100],
  [100, 300],
  [200, 200],
  [61_000, 100],
] as const;

const startFirst = "start both before awaiting either";

export default defineGrader<Answer>("03-run-together", { runTogether: "async" }, [
  check("gives both results in argument order", 2, async ({ answer, world }) => {
    const values = world.values();
    const pairs = values.map((value, index) => [value, values.at(index - 1)]);
    for (const [first, second] of pairs) {
      const [fooTakes, barTakes] = durations[world.integer(0, 2)] as readonly [number, number];
      const foo = world.task("foo", [gives(fooTakes, first)]);
      const bar = world.task("bar", [gives(barTakes, second)]);
      const swapped = answer.runTogether(bar, foo);
      equal(await answer.runTogether(foo, bar), [first, second], "the results of foo and bar");
      equal(await swapped, [second, first], "the results of bar and foo");
    }
  }),
  check("runs both concurrently, foo first", 2, async ({ answer, world }) => {
    for (const [fooTakes, barTakes] of durations) {
      const foo = world.task("foo", [gives(fooTakes, 1)]);
      const bar = world.task("bar", [gives(barTakes, 2)]);
      await answer.runTogether(foo, bar);
      await world.sleep(1);
      const [first] = foo.calls;
      const [second] = bar.calls;
      equal([foo.calls.length, bar.calls.length], [1, 1], "how often foo and bar are called");
      ensure(
        first !== undefined && second !== undefined && first.order < second.order,
        "foo to be started first",
        "bar was",
      );
      ensure(
        second.start < (first.end ?? Infinity),
        `foo (${fooTakes} ms) and bar (${barTakes} ms) to run concurrently`,
        `bar started at ${second.start} ms, when foo had ended`,
        startFirst,
      );
      await answer.runTogether(foo, foo);
      equal(foo.calls.length, 3, "the number of calls of foo, given once, and then as both");
    }
  }),
  check(
    "resolves as soon as both have ended",
    2,
    async ({ answer, world }) => {
      for (const [fooTakes, barTakes] of durations) {
        const foo = world.task("foo", [gives(fooTakes, 1)]);
        const bar = world.task("bar", [gives(barTakes, 2)]);
        const call = world.follow(answer.runTogether(foo, bar));
        await call.settled;
        fulfilled(call, "runTogether(foo, bar)");
        const end = Math.max(foo.calls[0]?.end ?? Infinity, bar.calls[0]?.end ?? Infinity);
        equal(call.at, end, "the time, in ms, at which it resolves (the later end)", startFirst);
      }
    },
    { needs: ["runs both concurrently, foo first"] },
  ),
  check("rejects as soon as either rejects", 2, async ({ answer, world }) => {
    const rounds = world.reasons().flatMap((reason, index) => {
      const all = [
        { reason, foo: fails(100, reason), bar: gives(300, 1) },
        { reason, foo: fails(300, reason), bar: gives(100, 1) },
        { reason, foo: gives(300, 1), bar: fails(100, reason) },
        { reason, foo: gives(100, 1), bar: fails(300, reason) },
        { reason, foo: fails(100, reason), bar: fails(300, new Error("later")) },
        { reason, foo: fails(300, new Error("later")), bar: fails(100, reason) },
      ];
      return all.filter((_, round) => (round + index) % 3 === 0);
    });
    for (const { reason, foo, bar } of rounds) {
      const [first, second] = [world.task("foo", [foo]), world.task("bar", [bar])];
      const call = world.follow(answer.runTogether<unknown, unknown>(first, second));
      await call.settled;
      rejectedWith(call, reason, "runTogether(foo, bar)");
      const ends = world.calls
        .filter(({ outcome }) => outcome === "rejected")
        .map(({ end }) => end);
      equal(call.at, ends.at(-1), "the time, in ms, at which it rejects", "look at both at once");
      await world.sleep(1_000);
      equal([first.calls.length, second.calls.length], [1, 1], "how often foo and bar are called");
    }
  }),
  leavesNoRejectionUnhandled(1),
  leavesNothingBehind(1, { but: ["rejections"] }),
]);
