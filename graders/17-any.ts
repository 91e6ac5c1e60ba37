import {
  Failure,
  check,
  defineGrader,
  ensure,
  equal,
  fails,
  fulfilled,
  gives,
  givesEach,
  hangs,
  leavesNoRejectionUnhandled,
  leavesNothingBehind,
  list,
  manyDurations,
  rejectedWith,
  show,
} from "./kit/index.ts";
import type { Behaviour, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/17-any/any.ts");

/** Names of promises, and what they give. */
const letters = "abcdefghijklmnopqrstuvwxyz".split("");

/** One promise for each behaviour, or a thenable where its place is among `thenables`; named a, b, c ... */
function start<T>(
  world: World,
  behaviours: readonly Behaviour<T>[],
  thenables: readonly number[] = [],
): PromiseLike<T>[] {
  return behaviours.map((behaviour, index) => {
    const name = letters[index % letters.length] as string;
    const isThenable = thenables.includes(index);
    return isThenable ? world.thenable(name, behaviour) : world.promise(name, behaviour);
  });
}

type Followed = ReturnType<World["follow"]>;

/** Asserts that a call has rejected with an AggregateError of these very reasons, in this order. */
function hasErrors(followed: Followed, reasons: readonly unknown[], what: string): void {
  const { status, value, reason } = followed;
  const count = reasons.length === 1 ? "1 error" : `${reasons.length} errors`;
  const expected = `${what} to reject with an AggregateError of ${reasons.length > 0 ? count : "no errors"}`;
  if (status === "pending") throw new Failure(expected, "it was still pending");
  if (status === "fulfilled") throw new Failure(expected, `it gave ${show(value)}`);
  if (!(reason instanceof AggregateError)) {
    throw new Failure(expected, `it rejected with ${show(reason)}`);
  }
  const errors: readonly unknown[] = reason.errors;
  ensure(errors.length === reasons.length, expected, `there were ${errors.length} in it`);
  const place = reasons.findIndex((one, index) => !Object.is(one, errors[index]));
  ensure(
    place === -1,
    `errors[${place}] to be the reason of the value in that place, ${show(reasons[place])}`,
    `it was ${show(errors[place])}`,
    "each reason has a place of its own",
  );
}

/** A plain value: what it has under that name is no function. */
// oxlint-disable-next-line no-thenable -- it is none
const noThenable = { then: "a value" };

const listenFirst = "listen to every value before you wait for any of them";

export default defineGrader<Answer>(
  "17-any",
  { any: "async" },
  [
    check("gives the value of the first to fulfil", 2, async ({ answer, world }) => {
      for (const [does, first] of [
        [[gives(300, "a"), fails(100, "no"), gives(200, "c")], "c"],
        [[gives(200, "a"), gives(300, "b"), gives(100, "c")], "c"],
        [[fails(50, "no"), gives(200, "b")], "b"],
        [[gives(100, "a"), fails(200, "no")], "a"],
        [[gives(50, "a")], "a"],
      ] as const) {
        equal(await answer.any(start<string>(world, does)), first, "what any gives", listenFirst);
      }
      for (const value of world.values()) {
        const does = [fails(20, "early"), gives(150, "late"), gives(100, value)];
        const more = [fails(60, undefined), fails(120, "late"), hangs()];
        const what = `what any gives when the first to fulfil gives ${show(value)}`;
        equal(await answer.any(start<unknown>(world, [...does, ...more])), value, what);
      }
      const many = manyDurations.map((ms, index) => {
        return index === 57 ? gives(130, index) : fails(ms, index);
      });
      equal(await answer.any(start(world, many)), 57, "the place of the only one of 100 to fulfil");
      // Two calls at once, with a promise that is in both, as the last of each to be looked at.
      const shared = world.promise("shared", gives(100, "shared"));
      const quick = world.promise("quick", gives(60, "quick"));
      const calm = answer.any([...start(world, [fails(30, "no"), gives(300, "slow")]), shared]);
      const hot = answer.any([quick, shared]);
      equal(await hot, "quick", "what any gives while another call is in flight");
      equal(await calm, "shared", "what any gives when a promise is in another call, too,");
      const again = answer.any([...start(world, [gives(300, "slow")]), shared]);
      equal(await again, "shared", "what any gives when a promise has fulfilled another call");
      await world.sleep(1_000);
    }),
    check(
      "takes promises, thenables and plain values from any iterable",
      2,
      async ({ answer, world }) => {
        for (const thenables of [[0], [1], [0, 1, 2]]) {
          for (const takes of [
            [300, 100, 200],
            [100, 300, 200],
          ]) {
            const values = start(world, givesEach(takes, letters), thenables);
            const [only, another] = thenables;
            const which =
              another === undefined ? `${letters[only ?? 0]} is a thenable` : "all are thenables";
            const first = letters[takes.indexOf(100)];
            const what = `what any gives, where ${which},`;
            equal(await answer.any(values), first, what, listenFirst);
          }
        }
        const iterables = {
          "a Set": (values: PromiseLike<string>[]) => new Set(values),
          "a generator": (values: PromiseLike<string>[]) => world.iterable("generator", values),
        };
        for (const [name, make] of Object.entries(iterables)) {
          const behaviours = [gives(300, "a"), fails(50, "no"), gives(100, "b"), gives(200, "c")];
          const values = make(start<string>(world, behaviours, [0, 1, 2]));
          equal(await answer.any(values), "b", `what ${name} of values gives`);
          const reasons = ["x", "y", "z"];
          const failing = [fails(30, "x"), fails(50, "y"), fails(10, "z")];
          const call = world.follow(answer.any(make(start<string>(world, failing, [1]))));
          await call.settled;
          hasErrors(call, reasons, `${name} of values that all reject`);
        }
        for (const value of [...world.values(), noThenable]) {
          const does = [gives(80, "later"), fails(50, new Error("later")), hangs()];
          const others = start<unknown>(world, does);
          const what = `what any gives when there is the plain value ${show(value)}`;
          equal(await answer.any([others[0], value, ...others.slice(1)]), value, what);
          await world.sleep(100);
        }
        equal(
          await answer.any(world.iterable("generator", [7])),
          7,
          "what a generator of the plain value 7 gives",
        );
        equal(await answer.any("🏁"), "🏁", "what a string of one character gives");
        const entries = new Map([["key", "value"]]);
        equal(await answer.any(entries), ["key", "value"], "what a Map of one entry gives");
        await world.sleep(1_000);
      },
    ),
    check("fulfils as soon as one has fulfilled", 2, async ({ answer, world }) => {
      const settled = start(world, [gives(20, "settled")]);
      await world.sleep(50);
      for (const [values, ms] of [
        [() => start(world, [gives(300, 1), gives(100, 2), gives(200, 3)]), 100],
        [() => start<number>(world, [fails(30, "no"), gives(100, 1), hangs()]), 100],
        [() => start(world, [gives(61_000, 1), gives(3_600_000, 2)], [1]), 61_000],
        [() => start(world, [gives(33, 1), gives(35, 2)], [0, 1]), 33],
        [() => start(world, [gives(1, 1), gives(2, 2)]), 1],
        [() => [...start(world, [gives(200, 1)]), 7], 0],
        [() => [...start(world, [gives(200, 1)]), ...settled], 0],
      ] as const) {
        const begin = world.now;
        const call = world.follow(answer.any<unknown>(values()));
        await call.settled;
        fulfilled(call, "the answer");
        const what = `the answer to fulfil ${ms} ms after it was called, when the first of its values does`;
        ensure((call.at ?? 0) - begin === ms, what, `it took ${(call.at ?? 0) - begin} ms`);
      }
    }),
    check(
      "rejects with the errors in input order when all have rejected",
      2,
      async ({ answer, world }) => {
        for (const takes of [
          [300, 100, 200],
          [100, 200, 300],
          [200, 300, 100],
          [150],
          [40, 61_000],
          manyDurations,
        ]) {
          const kinds = world.shuffled(world.reasons());
          const reasons = takes.map((_, index) => kinds[index % kinds.length]);
          const behaviours = takes.map((ms, index) => fails(ms, reasons[index]));
          const begin = world.now;
          const call = world.follow(answer.any(start(world, behaviours, [1])));
          await call.settled;
          hasErrors(call, reasons, `the answer, when values reject after ${list(takes)} ms,`);
          const what = "the time, in ms, after which it rejects, which is when the last one does";
          equal((call.at ?? 0) - begin, Math.max(...takes), what);
        }
        // Two calls at once, with a promise that is in both, and twice in the first.
        const [shared, other] = start(world, [fails(100, "shared"), fails(70, "other")]);
        const calm = world.follow(answer.any([shared, ...start(world, [fails(130, 0)]), shared]));
        await world.sleep(20);
        const hot = world.follow(answer.any([other, shared]));
        await hot.settled;
        hasErrors(hot, ["other", "shared"], "the answer, called while another call is in flight,");
        await calm.settled;
        hasErrors(calm, ["shared", 0, "shared"], "the answer, when a promise is there twice,");
        const again = world.follow(answer.any([shared, other]));
        await again.settled;
        hasErrors(again, ["shared", "other"], "the answer, when all have rejected long before,");
      },
    ),
    check("rejects without errors for none", 1, async ({ answer, world }) => {
      const none = {
        "[]": [],
        "an empty Set": new Set(),
        "an empty generator": world.iterable("generator", []),
      };
      for (const [name, values] of Object.entries(none)) {
        const begin = world.now;
        const call = world.follow(answer.any<unknown>(values));
        await world.sleep(1_000);
        hasErrors(call, [], `the answer for ${name}`);
        equal((call.at ?? 0) - begin, 0, `the time, in ms, after which it rejects for ${name}`);
      }
    }),
    check("rejects when the iterable throws", 1, async ({ answer, world }) => {
      for (const reason of world.reasons()) {
        const broken: Iterable<never> = {
          [Symbol.iterator]() {
            throw reason;
          },
        };
        const behaviours = [gives(100, 1), gives(50, 2)];
        const iterables = [
          ["an iterable that throws when it is opened", broken],
          [
            "a generator that throws at once",
            world.iterable("generator", [], { throws: { reason } }),
          ],
          [
            "a generator that throws after two values",
            world.iterable("generator", start(world, behaviours, [1]), { throws: { reason } }),
          ],
        ] as const;
        for (const [name, values] of iterables) {
          const begin = world.now;
          const call = world.follow(answer.any<unknown>(values));
          await world.sleep(200);
          rejectedWith(call, reason, `the answer for ${name}`);
          equal((call.at ?? 0) - begin, 0, "the time, in ms, after which it rejects");
        }
      }
    }),
    leavesNoRejectionUnhandled(1),
    leavesNothingBehind(1, { but: ["rejections"] }),
  ],
  {
    forbids: [
      "Promise.all",
      "Promise.allSettled",
      "Promise.any",
      "Promise.race",
      "Array.fromAsync",
    ],
  },
);
