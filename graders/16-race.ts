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
  manyDurations,
  rejectedWith,
  show,
} from "./kit/index.ts";

type Answer = typeof import("../exercises/16-race/race.ts");

/** Names of promises, and what they give. */
const letters = "abcdefghijklmnopqrstuvwxyz".split("");

/** A plain value: what it has under that name is no function. */
// oxlint-disable-next-line no-thenable -- it is none
const noThenable = { then: "a value" };

const listenFirst = "listen to every value before you wait for any of them";

export default defineGrader<Answer>(
  "16-race",
  { race: "async" },
  [
    check("gives the value of the first to settle", 2, async ({ answer, world }) => {
      for (const takes of [[300, 100, 200], [200, 300, 100], [100, 200], [50]]) {
        const values = world.promises(givesEach(takes, letters));
        const first = letters[takes.indexOf(Math.min(...takes))];
        equal(await answer.race(values), first, "what the race gives", listenFirst);
      }
      for (const value of world.values()) {
        const does = [fails(200, "later"), gives(100, value), gives(150, "later"), hangs()];
        const what = `what a race gives that a promise of ${show(value)} wins`;
        equal(await answer.race(world.promises(does)), value, what);
      }
      const many = manyDurations.map((ms, index) => gives(index === 57 ? 50 : ms, index));
      equal(await answer.race(world.promises(many)), 57, "the place of the winner among 100");
      // Two races at once, with a promise that runs in both, as the last of each to be looked at.
      const shared = world.promise("shared", gives(100, "shared"));
      const quick = world.promise("quick", gives(60, "quick"));
      const calm = answer.race([...world.promises([gives(300, "slow")]), shared]);
      const hot = answer.race([quick, shared]);
      equal(await hot, "quick", "what a race gives while another one is running");
      equal(await calm, "shared", "what a race gives of which one runner is in another one, too");
      const again = answer.race([...world.promises([gives(300, "slow")]), shared]);
      equal(await again, "shared", "what a race gives of which one runner has won another one");
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
            const what = `what the race gives, where ${which},`;
            equal(await answer.race(values), first, what, listenFirst);
          }
        }
        const iterables = {
          "a Set": (values: PromiseLike<string>[]) => new Set(values),
          "a generator": (values: PromiseLike<string>[]) => world.iterable("generator", values),
        };
        for (const [name, make] of Object.entries(iterables)) {
          const behaviours = [gives(300, "a"), gives(100, "b"), gives(200, "c")];
          const values = make(world.promises(behaviours, [0, 1]));
          equal(await answer.race(values), "b", `what ${name} of values gives`);
        }
        for (const value of [...world.values(), noThenable]) {
          const does = [gives(80, "later"), fails(50, new Error("later")), hangs()];
          const others = world.promises<unknown>(does);
          const what = `what a race with the plain value ${show(value)} gives`;
          equal(await answer.race([others[0], value, ...others.slice(1)]), value, what);
          await world.sleep(100);
        }
        equal(
          await answer.race(world.iterable("generator", [7])),
          7,
          "what a generator of the plain value 7 gives",
        );
        equal(await answer.race("🏁"), "🏁", "what a string of one character gives");
        const entries = new Map([["key", "value"]]);
        equal(await answer.race(entries), ["key", "value"], "what a Map of one entry gives");
        await world.sleep(1_000);
      },
    ),
    check("settles as soon as the first has settled", 2, async ({ answer, world }) => {
      const settled = world.promises([gives(20, "settled")]);
      await world.sleep(50);
      for (const [values, ms] of [
        [() => world.promises([gives(300, 1), gives(100, 2), gives(200, 3)]), 100],
        [() => world.promises([gives(100, 1), hangs()]), 100],
        [() => world.promises([gives(61_000, 1), gives(3_600_000, 2)], [1]), 61_000],
        [() => world.promises([gives(33, 1), gives(35, 2)], [0, 1]), 33],
        [() => world.promises([gives(1, 1), gives(2, 2)]), 1],
        [() => [...world.promises([gives(200, 1)]), 7], 0],
        [() => [...world.promises([gives(200, 1)]), ...settled], 0],
      ] as const) {
        const begin = world.now;
        const call = world.follow(answer.race<unknown>(values()));
        await call.settled;
        fulfilled(call, "the race");
        const what = `a race to settle ${ms} ms after it began, when the first of its values has`;
        ensure((call.at ?? 0) - begin === ms, what, `it took ${(call.at ?? 0) - begin} ms`);
      }
    }),
    check("stays pending for none", 1, async ({ answer, world }) => {
      const none = {
        "[]": [],
        "an empty Set": new Set(),
        "an empty generator": world.iterable("generator", []),
      };
      const calls = Object.entries(none).map(([name, values]) => {
        return [name, world.follow(answer.race<unknown>(values))] as const;
      });
      await world.sleep(100_000);
      for (const [name, { status, at, value, reason }] of calls) {
        const but =
          status === "fulfilled" ? `it gave ${show(value)}` : `it rejected with ${show(reason)}`;
        ensure(status === "pending", `a race of ${name} to stay pending`, `${but} at ${at} ms`);
      }
    }),
    check("rejects when the first to settle rejects", 2, async ({ answer, world }) => {
      for (const [index, reason] of world.reasons().entries()) {
        const rounds = [
          { does: [gives(300, 1), fails(100, reason), gives(200, 2)], thenables: [] },
          { does: [fails(100, reason), fails(200, "later"), gives(300, 1)], thenables: [0, 1] },
          { does: [hangs(), fails(200, new Error("later")), fails(100, reason)], thenables: [0] },
          { does: [gives(150, 1), fails(100, reason)], thenables: [1] },
        ].filter((_, round) => (round + index) % 2 === 0);
        for (const { does, thenables } of rounds) {
          const begin = world.now;
          const call = world.follow(answer.race(world.promises<number>(does, thenables)));
          await call.settled;
          rejectedWith(call, reason, "a race whose first to settle rejects");
          equal((call.at ?? 0) - begin, 100, "the time, in ms, after which it rejects");
          await world.sleep(300);
        }
        const late = world.promises([gives(300, 1), fails(100, reason)]);
        const calls = [world.follow(answer.race(late)), world.follow(answer.race(late))];
        await world.sleep(200);
        calls.push(world.follow(answer.race(late)));
        await world.sleep(300);
        const what = "each of several races of the same values";
        for (const call of calls) rejectedWith(call, reason, what);
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
          const call = world.follow(answer.race<unknown>(values));
          await world.sleep(200);
          rejectedWith(call, reason, `a race of ${name}`);
          equal((call.at ?? 0) - begin, 0, "the time, in ms, after which it rejects");
        }
      }
    }),
    leavesNoRejectionUnhandled(1),
    leavesNothingBehind(1, { but: ["rejections"] }),
  ],
  { forbids: COMBINATORS },
);
