import {
  COMBINATORS,
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
  rejectedWithAll,
  show,
} from "./kit/index.ts";

type Answer = typeof import("../exercises/17-any/any.ts");

/** Names of promises, and what they give. */
const letters = "abcdefghijklmnopqrstuvwxyz".split("");

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
        equal(await answer.any(world.promises<string>(does)), first, "what any gives", listenFirst);
      }
      for (const value of world.values()) {
        const does = [fails(20, "early"), gives(150, "late"), gives(100, value)];
        const more = [fails(60, undefined), fails(120, "late"), hangs()];
        const what = `what any gives when the first to fulfil gives ${show(value)}`;
        equal(await answer.any(world.promises<unknown>([...does, ...more])), value, what);
      }
      const many = manyDurations.map((ms, index) => {
        return index === 57 ? gives(130, index) : fails(ms, index);
      });
      equal(
        await answer.any(world.promises(many)),
        57,
        "the place of the only one of 100 to fulfil",
      );
      // Two calls at once, with a promise that is in both, as the last of each to be looked at.
      const shared = world.promise("shared", gives(100, "shared"));
      const quick = world.promise("quick", gives(60, "quick"));
      const calm = answer.any([...world.promises([fails(30, "no"), gives(300, "slow")]), shared]);
      const hot = answer.any([quick, shared]);
      equal(await hot, "quick", "what any gives while another call is in flight");
      equal(await calm, "shared", "what any gives when a promise is in another call, too,");
      const again = answer.any([...world.promises([gives(300, "slow")]), shared]);
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
            const values = world.promises(givesEach(takes, letters), thenables);
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
          const values = make(world.promises<string>(behaviours, [0, 1, 2]));
          equal(await answer.any(values), "b", `what ${name} of values gives`);
          const reasons = ["x", "y", "z"];
          const failing = [fails(30, "x"), fails(50, "y"), fails(10, "z")];
          const call = world.follow(answer.any(make(world.promises<string>(failing, [1]))));
          await call.settled;
          rejectedWithAll(call, reasons, `${name} of values that all reject`);
        }
        for (const value of [...world.values(), noThenable]) {
          const does = [gives(80, "later"), fails(50, new Error("later")), hangs()];
          const others = world.promises<unknown>(does);
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
      const settled = world.promises([gives(20, "settled")]);
      await world.sleep(50);
      for (const [values, ms] of [
        [() => world.promises([gives(300, 1), gives(100, 2), gives(200, 3)]), 100],
        [() => world.promises<number>([fails(30, "no"), gives(100, 1), hangs()]), 100],
        [() => world.promises([gives(61_000, 1), gives(3_600_000, 2)], [1]), 61_000],
        [() => world.promises([gives(33, 1), gives(35, 2)], [0, 1]), 33],
        [() => world.promises([gives(1, 1), gives(2, 2)]), 1],
        [() => [...world.promises([gives(200, 1)]), 7], 0],
        [() => [...world.promises([gives(200, 1)]), ...settled], 0],
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
          const call = world.follow(answer.any(world.promises(behaviours, [1])));
          await call.settled;
          rejectedWithAll(call, reasons, `the answer, when values reject after ${list(takes)} ms,`);
          const what = "the time, in ms, after which it rejects, which is when the last one does";
          equal((call.at ?? 0) - begin, Math.max(...takes), what);
        }
        // Two calls at once, with a promise that is in both, and twice in the first.
        const [shared, other] = world.promises([fails(100, "shared"), fails(70, "other")]);
        const calm = world.follow(answer.any([shared, ...world.promises([fails(130, 0)]), shared]));
        await world.sleep(20);
        const hot = world.follow(answer.any([other, shared]));
        await hot.settled;
        rejectedWithAll(
          hot,
          ["other", "shared"],
          "the answer, called while another call is in flight,",
        );
        await calm.settled;
        rejectedWithAll(
          calm,
          ["shared", 0, "shared"],
          "the answer, when a promise is there twice,",
        );
        const again = world.follow(answer.any([shared, other]));
        await again.settled;
        rejectedWithAll(
          again,
          ["shared", "other"],
          "the answer, when all have rejected long before,",
        );
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
        rejectedWithAll(call, [], `the answer for ${name}`);
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
            world.iterable("generator", world.promises(behaviours, [1]), { throws: { reason } }),
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
  { forbids: COMBINATORS },
);
