import fc from "fast-check";
import {
  check,
  defineGrader,
  ensure,
  equal,
  fulfilled,
  isRangeError,
  leavesNothingBehind,
  property,
  settledAfter,
  show,
} from "./kit/index.ts";
import type { Bench, Given, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/28-semaphore/semaphore.ts");
type Semaphore = Given<InstanceType<Answer["Semaphore"]>>;
type Release = Awaited<ReturnType<Semaphore["acquire"]>>;
type Call = ReturnType<typeof World.prototype.follow<Release>>;

/** What is done, and when, in ms. What is done at the same time is done without a break. */
type Action =
  | { readonly at: number; readonly does: "acquire"; readonly of: "semaphore" | "other" }
  /** Of the permit that the acquire of that number got, in an earlier millisecond. */
  | { readonly at: number; readonly does: "release"; readonly number: number };

interface Script {
  readonly permits: { readonly semaphore: number; readonly other: number };
  readonly actions: readonly Action[];
}

/** One acquire, as it has to be. */
interface Ask {
  readonly number: number;
  readonly of: "semaphore" | "other";
  readonly at: number;
  /** When it is due, in ms; `Infinity` when it has to wait for ever. */
  due: number;
  /** When its permit is released for the first time, in ms. */
  released: number;
}

/** One acquire, as it was. Times are in ms since the first. */
interface Asked extends Ask {
  readonly call: Call;
  readonly got: () => number;
  /** The acquire in words. */
  readonly what: string;
}

/** What has to come of a script: the semaphore of whom a check believes that it is right. */
function asksOf({ permits, actions }: Script): readonly Ask[] {
  const free = { ...permits };
  const asks: Ask[] = [];
  for (const action of actions) {
    if (action.does === "acquire") {
      const { at, of } = action;
      const due = free[of] > 0 ? at : Infinity;
      if (due === at) free[of]--;
      asks.push({ number: asks.length + 1, of, at, due, released: Infinity });
    } else {
      const ask = asks[action.number - 1];
      if (ask === undefined || ask.released < Infinity) continue;
      ask.released = action.at;
      const next = asks.find(({ of, due }) => of === ask.of && due === Infinity);
      if (next === undefined) free[ask.of]++;
      else next.due = action.at;
    }
  }
  return asks;
}

/** Makes the calls of a body follow one another without a break, as those of one statement do. */
async function inOneGo(world: World, body: () => void): Promise<void> {
  const caller = world.emitter("the caller");
  const done = Promise.withResolvers<void>();
  caller.on("go", () => {
    body();
    done.resolve();
  });
  caller.emit("go");
  await done.promise;
}

/** Does what a script says, waits for a moment, and releases what is still held. */
async function play({ answer, world }: Bench<Answer>, script: Script): Promise<readonly Asked[]> {
  const { permits, actions } = script;
  const semaphores = {
    semaphore: await answer.Semaphore(permits.semaphore),
    other: await answer.Semaphore(permits.other),
  };
  const asks = asksOf(script);
  const begin = world.now;
  const asked: Asked[] = [];
  const held = new Set<Asked>();
  const releases: Promise<void>[] = [];
  const release = (one: Asked): void => {
    held.delete(one);
    if (one.call.value !== undefined) releases.push(one.call.value());
  };
  const act = (action: Action): void => {
    if (action.does === "release") return release(asked[action.number - 1] as Asked);
    const ask = asks[asked.length] as Ask;
    const call = world.follow(semaphores[ask.of].acquire());
    const kind = `${ask.of === "other" ? "another" : "a"} semaphore of ${permits[ask.of]}`;
    const what = `acquire ${ask.number}, of ${kind}, asked for at ${ask.at} ms,`;
    const one = { ...ask, call, what, got: () => (call.at === null ? Infinity : call.at - begin) };
    asked.push(one);
    held.add(one);
  };
  for (const [at, together] of Map.groupBy(actions, (action) => action.at)) {
    if (begin + at > world.now) await world.sleep(begin + at - world.now);
    if (together.length > 1) await inOneGo(world, () => together.forEach(act));
    else together.forEach(act);
  }
  await world.sleep(100);
  const got = asked.map((one) => one.got());
  for (const { call, what } of asked) if (call.status === "rejected") fulfilled(call, what);
  for (let left = -1; left !== held.size; await world.sleep(1)) {
    left = held.size;
    for (const one of held) if (one.call.status === "fulfilled") release(one);
  }
  await Promise.all(releases);
  return asked.map((one, index) => ({ ...one, got: () => got[index] ?? Infinity }));
}

/** Asserts that a script never has more permits held than there are. */
function withinPermits(asked: readonly Asked[], { permits }: Script, hint: string): void {
  for (const { of, what, got } of asked) {
    const at = got();
    if (at === Infinity) continue;
    const held = asked.filter((one) => one.of === of && one.got() <= at && one.released > at);
    ensure(
      held.length <= permits[of],
      `no more than ${permits[of]} of a semaphore's permits to be held at a time`,
      `${held.length} were at ${at} ms, when ${what} got one`,
      hint,
    );
  }
}

/** Asserts that nobody gets a permit before one who asked earlier. */
function inOrder(asked: readonly Asked[]): void {
  for (const { of, number, what, got } of asked) {
    const late = asked.find((one) => one.of === of && one.number < number && one.got() > got());
    ensure(
      late === undefined,
      `${what} not to get a permit before acquire ${late?.number}, which asked earlier`,
      `it got one at ${got()} ms, and acquire ${late?.number} ${gotText(late?.got())}`,
      "a released permit is the next one's in line, at no time anybody's",
    );
  }
}

/** Asserts that everybody gets a permit exactly when one is due. */
function inTime(asked: readonly Asked[], hint: string): void {
  for (const { what, due, got } of asked) {
    const expected = due === Infinity ? "to wait" : `to get a permit at ${due} ms`;
    ensure(got() === due, `${what} ${expected}`, `it ${gotText(got())}`, hint);
  }
}

function gotText(at: number | undefined): string {
  return at === undefined || at === Infinity
    ? "was still waiting in the end"
    : `got one at ${at} ms`;
}

/** The script of a text such as `acquire at 0, other at 0, release 1 at 100`. */
function scriptOf(permits: number, text: string): Script {
  const found = text.matchAll(/(acquire|other|release (\d+))(?: x(\d+))? at (\d+)/g);
  const actions = Array.from(found).flatMap(([, does, number, times = "1", time]): Action[] => {
    const at = Number(time);
    if (number !== undefined) return [{ at, does: "release", number: Number(number) }];
    const of = does === "other" ? "other" : "semaphore";
    return Array.from({ length: Number(times) }, () => ({ at, does: "acquire", of }));
  });
  return { permits: { semaphore: permits, other: 2 }, actions };
}

/** Acquires a permit and releases it at once. */
async function pass(semaphore: Semaphore): Promise<void> {
  const release = await semaphore.acquire();
  await release();
}

/** Three who do so. */
const PASSES = `
const one = new Semaphore(1);
for (const number of [1, 2, 3]) acquire(one, number).then(() => releases[number]?.());`;

/** A script as code. */
function codeOf({ permits, actions }: Script, afterwards = ""): string {
  const isOther = actions.some((action) => action.does === "acquire" && action.of === "other");
  const lines: string[] = [];
  let now = 0;
  let number = 0;
  for (const action of actions) {
    if (action.at > now) lines.push(`await sleep(${action.at - now});`);
    now = action.at;
    if (action.does === "acquire") lines.push(`acquire(${action.of}, ${++number});`);
    else lines.push(`releases[${action.number}]?.();`);
  }
  return `
const semaphore = new Semaphore(${permits.semaphore});
${isOther ? `const other = new Semaphore(${permits.other});\n` : ""}const releases: (() => void)[] = [];
const start = performance.now();
const acquire = async (semaphore: Semaphore, number: number) => {
  releases[number] = await semaphore.acquire();
  console.log(Math.round(performance.now() - start), "ms: acquire", number, "got a permit");
};
${lines.join("\n")}
await sleep(100);${afterwards}
`;
}

/** What is drawn of an action; `which` says which of the permits in question. */
interface Draft {
  readonly gap: number;
  readonly does: "acquire" | "other" | "release" | "again";
  readonly which: number;
}

/** Makes a script of what was drawn; releases of permits that nobody has are left out. */
function scriptFrom(permits: Script["permits"], drafts: readonly Draft[]): Script {
  const actions: Action[] = [];
  let at = 0;
  for (const { gap, does, which } of drafts) {
    at += gap;
    if (does === "acquire" || does === "other") {
      actions.push({ at, does: "acquire", of: does === "other" ? "other" : "semaphore" });
      continue;
    }
    const asks = asksOf({ permits, actions }).filter(({ due, released }) => {
      return due < at && (does === "release" ? released === Infinity : released < Infinity);
    });
    const ask = asks[which % asks.length];
    if (ask !== undefined) actions.push({ at, does: "release", number: ask.number });
  }
  return { permits, actions };
}

function scripts(...does: Draft["does"][]): fc.Arbitrary<Script> {
  const gap = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 9 }).map((ten) => 10 * ten),
  );
  const draft = fc.record({ gap, does: fc.constantFrom(...does), which: fc.nat(9) });
  const permits = fc.record({
    semaphore: fc.integer({ min: 1, max: 3 }),
    other: fc.integer({ min: 1, max: 2 }),
  });
  const drafts = fc.array(draft, { minLength: 2, maxLength: 14 });
  return fc.tuple(permits, drafts).map(([permits, drafts]) => scriptFrom(permits, drafts));
}

const drawn = scripts("acquire", "acquire", "acquire", "other", "release", "release", "release");
const drawnAgain = scripts("acquire", "acquire", "acquire", "release", "release", "again", "again");

const examples: readonly Script[] = [
  scriptOf(1, "acquire x3 at 0, release 1 at 100, release 2 at 150, release 3 at 200"),
  scriptOf(
    2,
    "acquire x5 at 0, release 2 at 50, release 1 at 70, release 3 at 90, release 4 at 90",
  ),
  scriptOf(
    1,
    "acquire x2 at 0, release 1 at 100, acquire at 100, release 2 at 150, release 3 at 200",
  ),
  scriptOf(
    3,
    "acquire x6 at 0, release 3 at 50, release 1 at 50, acquire x2 at 50, release 2 at 60",
  ),
  scriptOf(
    2,
    "acquire x2 at 0, release 1 at 50, release 2 at 60, acquire x3 at 70, release 4 at 80",
  ),
  scriptOf(1, "acquire at 0, release 1 at 50, acquire x2 at 50, release 2 at 90, release 3 at 95"),
  scriptOf(
    1,
    `acquire x15 at 0, ${Array.from({ length: 14 }, (_, index) => `release ${index + 1} at ${10 + 10 * index}`).join(", ")}`,
  ),
  scriptOf(2, "acquire x3 at 0, other x3 at 0, release 4 at 30, release 1 at 50, other at 60"),
  scriptOf(2, "acquire x4 at 0, release 1 at 40, release 2 at 40, acquire at 60, release 4 at 70"),
];

const long = scriptOf(
  1,
  "acquire at 0, acquire at 10, release 1 at 61000, acquire at 61010, release 2 at 61020",
);

const again: readonly Script[] = [
  scriptOf(1, "acquire x3 at 0, release 1 at 100, release 1 at 150, release 2 at 200"),
  scriptOf(1, "acquire x3 at 0, release 1 at 100, release 1 at 100, release 2 at 200"),
  scriptOf(1, "acquire at 0, release 1 at 50, release 1 at 60, acquire x3 at 70, release 2 at 90"),
  scriptOf(
    2,
    "acquire x2 at 0, release 1 at 10, release 1 at 20, acquire x2 at 30, release 2 at 40",
  ),
  scriptOf(
    2,
    "acquire x2 at 0, release 1 at 10, release 2 at 20, release 1 at 30, acquire x4 at 40",
  ),
  scriptOf(
    1,
    "acquire at 0, release 1 at 10, release 1 at 20, release 1 at 30, release 1 at 40, acquire x3 at 50",
  ),
  scriptOf(
    2,
    "acquire x5 at 0, release 1 at 10, release 1 at 20, release 1 at 30, release 1 at 40",
  ),
];

export default defineGrader<Answer>(
  "28-semaphore",
  { Semaphore: { new: { acquire: { resolves: { "()": "function" }, as: "release" } } } },
  [
    check("hands out its permits at once", 2, async ({ answer, world }) => {
      for (const permits of [1, 2, 5, 100]) {
        const semaphore = await answer.Semaphore(permits);
        const other = await answer.Semaphore(1);
        const held = await other.acquire();
        for (const round of ["", " that has been used"]) {
          const start = world.now;
          const calls = Array.from({ length: permits }, () => world.follow(semaphore.acquire()));
          await world.sleep(1_000);
          const what = `a semaphore of ${permits}${round}`;
          for (const [index, call] of calls.entries()) {
            const { at, status } = call;
            if (status === "rejected") fulfilled(call, `acquire ${index + 1} of ${what}`);
            ensure(
              at === start,
              `acquire ${index + 1} of ${what} to resolve at once`,
              at === null ? "it was still pending" : `it took ${at - start} ms`,
              "wait only when no permit is free",
            );
          }
          await Promise.all(calls.map(({ value }) => value?.()));
          await world.sleep(50);
        }
        await held();
        await (
          await other.acquire()
        )();
      }
    }),
    property(
      "has no more than permits held at a time",
      2,
      drawn,
      async (bench, script) =>
        withinPermits(await play(bench, script), script, "wait as long as others hold all permits"),
      { runs: 16, examples: [...examples, long], code: codeOf },
    ),
    property(
      "serves those who wait in the order asked for",
      2,
      drawn,
      async (bench, script) => inOrder(await play(bench, script)),
      { runs: 16, examples: [...examples], code: codeOf },
    ),
    property(
      "hands a released permit on at once",
      2,
      drawn,
      async (bench, script) => {
        const hint = "to release is to hand the permit to the first in line, or to make it free";
        inTime(await play(bench, script), hint);
        const { answer, world } = bench;
        const semaphore = await answer.Semaphore(1);
        const start = world.now;
        const passes = [1, 2, 3].map(() => world.follow(pass(semaphore)));
        await world.sleep(100);
        for (const [index, call] of passes.entries()) {
          const what = `pass ${index + 1} of 3 through a semaphore of 1, in which each releases at once,`;
          fulfilled(call, what);
          settledAfter(call, start, 0, what, hint);
        }
      },
      { runs: 16, examples: [...examples], code: (script) => codeOf(script, PASSES) },
    ),
    property(
      "does nothing when a permit is released again",
      2,
      drawnAgain,
      async (bench, script) => {
        const asked = await play(bench, script);
        const hint = "a permit has to remember that it was released, whoever holds it by now";
        withinPermits(asked, script, hint);
        inTime(asked, hint);
      },
      { runs: 14, examples: [...again], code: codeOf },
    ),
    check("refuses permits that are no whole number from 1", 1, async ({ answer, world }) => {
      for (const permits of [0, -1, -2, 0.5, 1.5, 2.000001, NaN, Infinity, -Infinity]) {
        const call = world.follow(answer.Semaphore(permits));
        await call.settled;
        isRangeError(call, `new Semaphore(${permits})`);
      }
      for (const permits of [1, 2, 3, 10, 1_000]) {
        const semaphore = world.follow(answer.Semaphore(permits));
        await semaphore.settled;
        const but = `it threw ${show(semaphore.reason)}`;
        equal(semaphore.status, "fulfilled", `what becomes of new Semaphore(${permits})`, but);
      }
    }),
    leavesNothingBehind(1),
  ],
);
