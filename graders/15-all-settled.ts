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
import type { Behaviour, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/15-all-settled/all-settled.ts");
type Outcome = PromiseSettledResult<unknown>;

const well = (value: unknown): Outcome => ({ status: "fulfilled", value });
const badly = (reason: unknown): Outcome => ({ status: "rejected", reason });

/** What comes about after so many ms. */
const comes = (after: number, outcome: Outcome): Behaviour<unknown> =>
  outcome.status === "fulfilled" ? gives(after, outcome.value) : fails(after, outcome.reason);

/**
 * Asserts that the outcomes are those expected, and the errors in them the very same ones. More
 * members do no harm, nor does an outcome that is an object of a class.
 */
async function equalOutcomes(
  world: World,
  actual: readonly Outcome[],
  expected: readonly Outcome[],
  what: string,
  hint: string,
): Promise<void> {
  if (!Array.isArray(actual)) return equal(actual, expected, `the ${what}`, hint);
  const read: unknown[] = [];
  for (const outcome of actual) {
    const { status, value, reason } = await world.members(outcome, ["status", "value", "reason"]);
    const isOutcome = status === "fulfilled" || status === "rejected";
    if (!isOutcome) read.push(outcome);
    else read.push(status === "fulfilled" ? { status, value } : { status, reason });
  }
  equal(read.length, expected.length, `the number of ${what}`);
  for (const [place, outcome] of expected.entries()) {
    const name = outcome.status === "fulfilled" ? "value" : "reason";
    const given = read[place] as Readonly<Record<string, unknown>>;
    const wanted = outcome.status === "fulfilled" ? outcome.value : outcome.reason;
    equal(given, outcome, `number ${place + 1} of the ${what}`, hint);
    equal(given[name], wanted, `the ${name} in number ${place + 1} of the ${what}`, hint);
  }
}

/** Of so few outcomes each can be read at a glance. */
const SHORT = 4;

const order = "each outcome goes, as it is, into the place of its value";
const kinds = "await and Promise.resolve take promises, thenables and plain values alike";
const iterables = "for ... of goes over any iterable, but over a generator only once";
const last = "look, whenever one settles, whether it was the last one";
const none = "when there are no values, no listener is ever called";

/** Outcomes of all kinds, good and bad. */
function outcomesOf(world: World): readonly Outcome[] {
  return world.shuffled([...world.values().map(well), ...world.reasons().map(badly)]);
}

/** A plain value: its `then` is no function. */
// oxlint-disable-next-line no-thenable -- it is none
const noThenable = { then: 1 };

/** Durations in ms. */
const tens = fc.integer({ min: 0, max: 40 }).map((ten) => 10 * ten);

export default defineGrader<Answer>(
  "15-all-settled",
  { allSettled: "async" },
  [
    property(
      "gives an outcome for each, in input order",
      2,
      fc.array(tens, { minLength: 2, maxLength: 7 }),
      async ({ answer, world }, takes) => {
        const some = outcomesOf(world);
        const all = takes.map((_, index) => some[index % some.length] as Outcome);
        const secrets = world.secrets(takes.length);
        const short = secrets.map((one, index) => (index === 1 ? badly("no") : well(one)));
        const good = secrets.map(well);
        const outcomes = takes.length > SHORT ? all : takes.length > 2 ? short : good;
        const behaviours = takes.map((after, index) => comes(after, outcomes[index] as Outcome));
        const first = answer.allSettled(world.promises(behaviours));
        const what = `outcomes of promises that take ${list(takes)} ms`;
        if (takes.length <= SHORT) {
          const call = world.follow(first);
          await call.settled;
          if (call.status === "rejected") await world.sleep(1_000); // For the picture.
          const actual = fulfilled(call, `allSettled of promises that take ${list(takes)} ms`);
          return equalOutcomes(world, actual, outcomes, what, order);
        }
        await world.sleep(1);
        const twice = world.promise("twice", fails(60, undefined));
        const others = [twice, world.promise("once", fails(250, "no")), twice];
        const second = answer.allSettled(others);
        await equalOutcomes(world, await first, outcomes, what, order);
        const whatElse = "outcomes of another call, in flight at the same time,";
        const bad = [undefined, "no", undefined].map(badly);
        await equalOutcomes(world, await second, bad, whatElse, order);
      },
      {
        examples: [
          [300, 100, 200],
          [100, 200, 300],
          [200, 100],
          Array.from({ length: 23 }, (_, index) => 10 + 10 * ((index * 7) % 23)),
          [...manyDurations],
        ],
      },
    ),
    check(
      "takes promises, thenables and plain values from any iterable",
      2,
      async ({ answer, world }) => {
        for (const reason of world.reasons()) {
          const mixed = [
            world.thenable("thenable 1", gives(200, "a")),
            world.promise("promise", gives(300, "b")),
            ...[null, "c", undefined, noThenable, 0, false, ["d"]],
            world.thenable("thenable 2", fails(100, reason)),
            world.thenable("thenable 3", gives(0, undefined)),
          ];
          const values = ["a", "b", null, "c", undefined, noThenable, 0, false, ["d"]].map(well);
          const what = "outcomes of a promise, three thenables and plain values";
          const outcomes = [...values, badly(reason), well(undefined)];
          await equalOutcomes(world, await answer.allSettled(mixed), outcomes, what, kinds);
        }
        const rounds = [
          ["plain values", [3, "x", null, 3], [3, "x", null, 3].map(well), kinds],
          ["a string", "abca", ["a", "b", "c", "a"].map(well), iterables],
          ["a Map", new Map([["a", 1]]), [well(["a", 1])], iterables],
        ] as const;
        for (const [name, given, outcomes, hint] of rounds) {
          const actual = await answer.allSettled<unknown>(given);
          await equalOutcomes(world, actual, outcomes, `outcomes of ${name}`, hint);
        }
        const two = (): PromiseLike<unknown>[] => world.promises([gives(200, 1), fails(100, 2)]);
        const three = [well(1), badly(2), well(3)];
        const ofSet = await answer.allSettled(new Set([...two(), 3]));
        await equalOutcomes(world, ofSet, three, "outcomes of a Set", iterables);
        const made = await answer.allSettled(world.iterable("iterable", [...two(), 3]));
        const whatMade = "outcomes of an iterable that can be gone over once";
        await equalOutcomes(world, made, three, whatMade, iterables);
      },
    ),
    check("resolves as soon as all have settled", 2, async ({ answer, world }) => {
      for (const takes of [[300, 100, 200], [100, 300], [200, 200], [0], [100, 61_000], []]) {
        for (const kind of ["promises", "thenables", "promises of an iterable"]) {
          for (const bad of [-1, 0, 1]) {
            const start = world.now;
            const behaviours = takes.map((after, index) => {
              return index === bad ? fails(after, "no") : gives(after, index);
            });
            const values = world.promises<unknown>(behaviours, kind === "thenables" ? "all" : []);
            const given = [...values, "plain"];
            const isIterable = kind === "promises of an iterable";
            const call = world.follow(
              answer.allSettled(isIterable ? world.iterable("values", given) : given),
            );
            await call.settled;
            fulfilled(call, "allSettled(values)");
            const longest = Math.max(0, ...takes);
            ensure(
              call.at === start + longest,
              `allSettled to resolve ${longest} ms after the call, when the last of the ${kind} that take ${list(takes)} ms settles`,
              `it resolved after ${(call.at ?? 0) - start} ms`,
              last,
            );
          }
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
        const call = world.follow(answer.allSettled(given));
        await call.settled;
        const what = `allSettled of ${name}`;
        equal(fulfilled(call, what), [], `the result of ${what}`, none);
        equal((call.at ?? 0) - start, 0, `the time, in ms, that ${what} takes`, none);
      }
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
          const call = world.follow(answer.allSettled(before === null ? neverOpens : broken));
          await call.settled;
          rejectedWith(call, reason, "allSettled(values), where the iterable throws,");
          await world.sleep(1_000);
        }
      }
    }),
    leavesNoRejectionUnhandled(1),
    leavesNothingBehind(1, { but: ["rejections"] }),
  ],
  { forbids: COMBINATORS },
);
