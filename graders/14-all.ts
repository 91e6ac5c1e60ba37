import fc from "fast-check";
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
  leavesNoRejectionUnhandled,
  leavesNothingBehind,
  list,
  manyDurations,
  property,
  rejectedWith,
} from "./kit/index.ts";
import type { Behaviour } from "./kit/index.ts";

type Answer = typeof import("../exercises/14-all/all.ts");

/** Asserts that the results are those expected, and the errors among them the very same ones. */
function equalResults(
  actual: unknown,
  expected: readonly unknown[],
  what: string,
  hint: string,
): void {
  const isShort = expected.length <= SHORT;
  if (isShort || !Array.isArray(actual)) return equal(actual, expected, `the ${what}`, hint);
  equal(actual.length, expected.length, `the number of ${what}`);
  for (const [place, result] of expected.entries()) {
    equal(actual[place], result, `number ${place + 1} of the ${what}`, hint);
  }
}

/** Of so few results each can be read at a glance. */
const SHORT = 4;

const order = "each result goes unchanged into the place of its value";
const kinds = "await and Promise.resolve take promises, thenables and plain values alike";
const iterables = "for ... of goes over any iterable, but over a generator only once";
const last = "look, whenever a result comes, whether it was the last one";
const none = "when there are no values, no listener is ever called";
const listen = "listen to all of them at once";

/** A plain value: its `then` is no function. */
// oxlint-disable-next-line no-thenable -- it is none
const noThenable = { then: 1 };

/** Durations in ms. */
const tens = fc.integer({ min: 0, max: 40 }).map((ten) => 10 * ten);

export default defineGrader<Answer>(
  "14-all",
  { all: "async" },
  [
    property(
      "gives the results in input order",
      2,
      fc.array(tens, { minLength: 2, maxLength: 7 }),
      async ({ answer, world }, takes) => {
        const some = world.shuffled(world.values());
        const all = takes.map((_, index) => some[index % some.length]);
        const results = takes.length <= SHORT ? world.secrets(takes.length) : all;
        const first = answer.all(world.promises(givesEach(takes, results)));
        const what = `results of promises that take ${list(takes)} ms`;
        if (takes.length <= SHORT) return equalResults(await first, results, what, order);
        await world.sleep(1);
        const twice = world.promise("twice", gives(60, undefined));
        const others = [twice, world.promise("once", gives(250, [[1]])), twice];
        const second = answer.all(others);
        equalResults(await first, results, what, order);
        const whatElse = "results of another call, in flight at the same time,";
        equalResults(await second, [undefined, [[1]], undefined], whatElse, order);
      },
      {
        examples: [
          [300, 100, 200],
          [100, 200, 300],
          Array.from({ length: 17 }, (_, index) => 10 + 10 * ((index * 7) % 17)),
          [...manyDurations],
        ],
      },
    ),
    check(
      "takes promises, thenables and plain values from any iterable",
      2,
      async ({ answer, world }) => {
        const method = (): number => 1;
        const mixed = [
          world.thenable("thenable 1", gives(200, "a")),
          world.promise("promise", gives(300, "b")),
          ...[null, "c", undefined, noThenable, 0, false, method, ["d"]],
          world.thenable("thenable 2", gives(100, undefined)),
          world.thenable("thenable 3", gives(0, 7)),
        ];
        const results = ["a", "b", null, "c", undefined, noThenable, 0, false, method, ["d"]];
        results.push(undefined, 7);
        const what = "results of a promise, three thenables and plain values";
        equalResults(await answer.all(mixed), results, what, kinds);
        const error = new Error("a result");
        const thenable = world.thenable("thenable", gives(100, error));
        equal((await answer.all([thenable]))[0], error, "the result of a thenable", kinds);
        const plain = [3, "x", null, 3];
        equalResults(await answer.all(plain), plain, "results of plain values", kinds);
        const two = (): PromiseLike<unknown>[] => world.promises([gives(200, 1), gives(100, 2)]);
        const set = new Set([...two(), 3]);
        equalResults(await answer.all(set), [1, 2, 3], "results of a Set", iterables);
        const letters = ["a", "b", "c", "a"];
        equalResults(await answer.all("abca"), letters, "results of a string", iterables);
        const map = new Map([["a", 1]]);
        equalResults(await answer.all(map), [["a", 1]], "results of a Map", iterables);
        const made = world.iterable("iterable", [...two(), 3]);
        const whatMade = "results of an iterable that can be gone over once";
        equalResults(await answer.all(made), [1, 2, 3], whatMade, iterables);
        for (const reason of world.reasons()) {
          const bad = world.thenable("thenable", fails(100, reason));
          const call = world.follow(answer.all([1, bad]));
          await call.settled;
          rejectedWith(call, reason, "all, of a thenable that rejects,");
        }
      },
    ),
    check("resolves as soon as all have fulfilled", 2, async ({ answer, world }) => {
      for (const takes of [[300, 100, 200], [100, 300], [200, 200], [0], [100, 61_000], []]) {
        for (const kind of ["promises", "thenables", "promises of an iterable"]) {
          const start = world.now;
          const behaviours = takes.map((after, index) => gives(after, index));
          const values = world.promises<unknown>(behaviours, kind === "thenables" ? "all" : []);
          const given = [...values, "plain"];
          const isIterable = kind === "promises of an iterable";
          const call = world.follow(
            answer.all(isIterable ? world.iterable("values", given) : given),
          );
          await call.settled;
          fulfilled(call, "all(values)");
          const longest = Math.max(0, ...takes);
          ensure(
            call.at === start + longest,
            `all to resolve ${longest} ms after the call, when the last of the ${kind} that take ${list(takes)} ms fulfils`,
            `it resolved after ${(call.at ?? 0) - start} ms`,
            last,
          );
        }
      }
    }),
    check("gives an empty array for none", 1, async ({ answer, world }) => {
      const nothings = {
        "[]": [],
        "new Set()": new Set(),
        '""': "",
        "an iterable without values": world.iterable("iterable", []),
      };
      for (const [name, given] of Object.entries(nothings)) {
        const start = world.now;
        const call = world.follow(answer.all(given));
        await call.settled;
        equal(fulfilled(call, `all of ${name}`), [], `the result of all of ${name}`, none);
        equal((call.at ?? 0) - start, 0, `the time, in ms, that all of ${name} takes`, none);
      }
    }),
    check("rejects as soon as one rejects", 2, async ({ answer, world }) => {
      for (const [index, reason] of world.reasons().entries()) {
        const later = new Error("later");
        const rounds = [
          [fails(100, reason), gives(300, 1), gives(200, 2)],
          [gives(300, 1), fails(100, reason), gives(200, 2)],
          [gives(50, 1), gives(80, 2), fails(100, reason)],
          [fails(400, "later"), fails(100, reason), fails(200, later)],
        ].filter((_, round) => (round + index) % 2 === 1);
        for (const behaviours of rounds) {
          for (const kind of ["promises", "thenables", "promises of an iterable"]) {
            const start = world.now;
            const values = world.promises<unknown>(behaviours, kind === "thenables" ? "all" : []);
            const isIterable = kind === "promises of an iterable";
            const given = isIterable ? world.iterable("values", values) : values;
            const call = world.follow(answer.all(given));
            await call.settled;
            rejectedWith(call, reason, "all(values)");
            const what = `the time, in ms, at which all rejects when the first of the ${kind} rejects at 100`;
            equal((call.at ?? 0) - start, 100, what, listen);
            await world.sleep(1_000);
          }
        }
      }
      const behaviours: Behaviour<unknown>[] = givesEach(manyDurations);
      behaviours[60] = fails(105, "number 61 of 100");
      const start = world.now;
      const call = world.follow(answer.all(world.promises(behaviours)));
      await call.settled;
      rejectedWith(call, "number 61 of 100", "all, of a hundred promises,");
      equal((call.at ?? 0) - start, 105, "the time, in ms, at which it rejects", listen);
    }),
    check("rejects when the iterable throws", 1, async ({ answer, world }) => {
      for (const reason of world.reasons()) {
        const neverOpens: Iterable<unknown> = {
          [Symbol.iterator]() {
            throw reason;
          },
        };
        for (const before of [null, [], [gives(100, 1)], givesEach([300, 0])]) {
          const values = [...world.promises(before ?? []), "plain"].slice(
            before?.length === 1 ? 0 : 1,
          );
          const broken = world.iterable("values", values, { throws: { reason } });
          const call = world.follow(answer.all(before === null ? neverOpens : broken));
          await call.settled;
          rejectedWith(call, reason, "all(values), where the iterable throws,");
          await world.sleep(1_000);
        }
      }
    }),
    leavesNoRejectionUnhandled(1),
    leavesNothingBehind(1, { but: ["rejections"] }),
  ],
  { forbids: COMBINATORS },
);
