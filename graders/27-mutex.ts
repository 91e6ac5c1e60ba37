import fc from "fast-check";
import {
  acts,
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
  settledAfter,
  throws,
} from "./kit/index.ts";
import type { Behaviour, Bench, Given, Task, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/27-mutex/mutex.ts");
type Mutex = Given<InstanceType<Answer["Mutex"]>>;
type Call = ReturnType<World["follow"]>;

/** A work that is asked for. */
interface Ask {
  /** In ms after the ask before. */
  readonly gap: number;
  /** In ms; a work that throws takes no time. */
  readonly takes: number;
  readonly of: "mutex" | "other";
  readonly ends: "well" | "with a rejection" | "by throwing";
}

/** What became of an ask. Times are in ms since the first. */
interface Asked {
  readonly name: string;
  readonly of: Ask["of"];
  readonly at: number;
  readonly due: number;
  readonly reason: unknown;
  readonly work: Task<unknown>;
  readonly call: Call;
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

function behaviourOf({ takes, ends }: Ask, index: number, reason: unknown): Behaviour<number> {
  if (ends === "by throwing") return throws(reason);
  return ends === "well" ? gives(takes, index) : fails(takes, reason);
}

/** Asks two mutexes for works, and waits until all have had the time to end. */
async function play({ answer, world }: Bench<Answer>, asks: readonly Ask[]): Promise<Asked[]> {
  const mutexes = { mutex: await answer.Mutex(), other: await answer.Mutex() };
  const free = { mutex: 0, other: 0 };
  const reasons = world.reasons();
  const begin = world.now;
  const asked: Asked[] = [];
  const make = (ask: Ask): void => {
    const index = asked.length;
    const [at, reason] = [world.now - begin, reasons[index % reasons.length]];
    const name = `${ask.of === "mutex" ? "work" : "other work"} ${index + 1}`;
    const work = world.task(name, [behaviourOf(ask, index, reason)]);
    const call = world.follow(mutexes[ask.of].runExclusive(work));
    const due = Math.max(at, free[ask.of]);
    free[ask.of] = due + (ask.ends === "by throwing" ? 0 : ask.takes);
    asked.push({ name, of: ask.of, at, due, reason, work, call });
  };
  while (asked.length < asks.length) {
    const [first, ...others] = asks.slice(asked.length);
    const next = others.findIndex(({ gap }) => gap > 0);
    const together = asks.slice(asked.length, next < 0 ? asks.length : asked.length + 1 + next);
    if (first !== undefined && first.gap > 0) await world.sleep(first.gap);
    if (together.length > 1) await inOneGo(world, () => together.forEach(make));
    else together.forEach(make);
  }
  await world.sleep(1_000 + asks.reduce((sum, { takes }) => sum + takes, 0));
  return asked;
}

/** The works of one mutex in words. */
function worksOf(asks: readonly Ask[], asked: readonly Asked[], of: Ask["of"]): string {
  const takes = asks.filter((ask) => ask.of === of).map((ask) => ask.takes);
  const times = asked.filter((one) => one.of === of).map(({ at }) => at);
  const works = takes.length === 1 ? "a work" : "works";
  return `${works} of ${list(takes)} ms, asked for at ${list(times)} ms`;
}

/** Asserts that no work is called while another one of the same mutex is running. */
function oneAtATime(works: readonly Task<unknown>[], what: string): void {
  const forgotten = works.find((work) => work.calls.length === 0);
  ensure(forgotten === undefined, `${forgotten?.name} of ${what} to be called`, "it never was");
  const calls = works.flatMap((work) => work.calls);
  for (const { label, start, order } of calls) {
    const running = calls.find((one) => one.order < order && (one.end ?? Infinity) > start);
    ensure(
      running === undefined,
      `one work to run at a time, of ${what}`,
      `${label} was called at ${start} ms, when ${running?.label} was still running`,
      "whoever asks has to wait for the end of the one that asked just before",
    );
  }
}

/** Asserts that works are called in this order. */
function inOrder(works: readonly Task<unknown>[], what: string): void {
  const calls = works.flatMap((work) => work.calls);
  const byStart = calls.toSorted((one, other) => one.order - other.order);
  equal(
    byStart.map(({ label }) => label),
    works.map(({ name }) => name),
    `the order of ${what}`,
    "who asks stands at the end of the line",
  );
}

/** Asserts when a work was called, in ms since `begin`. */
function calledAt(
  work: Task<unknown>,
  begin: number,
  due: number,
  what: string,
  hint = "look for the next one in line when a work has ended, and start at once when there is none",
): void {
  const [call] = work.calls;
  const but = call === undefined ? "it was not" : `it was after ${call.start - begin} ms`;
  ensure(call?.start === begin + due, `${what} to be called after ${due} ms`, but, hint);
}

/** The asks as code. */
function codeOf(asks: readonly Ask[]): string {
  const isOther = asks.some(({ of }) => of === "other");
  const lines = asks.flatMap(({ gap, takes, of, ends }, index) => {
    const work = {
      well: `() => sleep(${takes})`,
      "with a rejection": `() => sleep(${takes}).then(() => Promise.reject("no"))`,
      "by throwing": `() => { throw "no"; }`,
    }[ends];
    const ask = `run(${of}, "work ${index + 1}", ${work});`;
    return gap > 0 ? [`await sleep(${gap});`, ask] : [ask];
  });
  return `
const mutex = new Mutex();
${isOther ? "const other = new Mutex();\n" : ""}const start = performance.now();
const log = (text: string) => console.log(Math.round(performance.now() - start), "ms:", text);
const run = async (mutex: Mutex, name: string, work: () => Promise<unknown>) => {
  const logged = () => {
    log(name + " starts");
    return work();
  };
  await mutex.runExclusive(logged).catch((error) => log(name + " fails: " + error));
  log(name + " has ended");
};
${lines.join("\n")}
`;
}

const tens = fc.integer({ min: 0, max: 20 }).map((ten) => 10 * ten);
const ask = (ends: fc.Arbitrary<Ask["ends"]>): fc.Arbitrary<Ask> => {
  const gap = fc.oneof(fc.constant(0), tens);
  return fc.record({ gap, takes: tens, of: fc.constantFrom("mutex", "mutex", "other"), ends });
};
const scripts = (...ends: Ask["ends"][]): fc.Arbitrary<Ask[]> => {
  return fc.array(ask(fc.constantFrom(...ends)), { minLength: 1, maxLength: 8 });
};

/** Asks of one mutex, each for a work that takes so long, `gap` ms after the one before. */
function asksFor(takes: readonly number[], gap: number, of: Ask["of"] = "mutex"): Ask[] {
  return takes.map((ms, index) => {
    return { gap: index === 0 ? 0 : gap, takes: ms, of, ends: "well" };
  });
}

const well: Ask[][] = [
  asksFor([200, 100, 50, 300], 0),
  asksFor([100, 100, 100, 100], 30),
  asksFor([100, 20, 50, 10], 200),
  [...asksFor([150, 50, 100], 0), ...asksFor([10, 120, 30], 40, "other")],
  [...asksFor([100, 30], 0), { gap: 110, takes: 50, of: "mutex", ends: "well" }],
  asksFor([0, 0, 100, 0, 0], 0),
  asksFor([10, 30, 20, 10, 50, 10, 20, 30, 40, 10, 20, 30, 10], 5),
];

const failing = (takes: readonly number[], ends: readonly Ask["ends"][], gap = 0): Ask[] => {
  return asksFor(takes, gap).map((one, index) => ({ ...one, ends: ends[index] ?? "well" }));
};
const badly: Ask[][] = [
  failing([100, 50, 30], ["well", "with a rejection"]),
  failing([200, 100, 50, 20], ["with a rejection", "well", "with a rejection"]),
  failing([0, 100, 50, 20], ["by throwing", "well", "well", "well"]),
  failing([100, 0, 0, 50], ["well", "by throwing", "by throwing", "well"]),
  failing([100, 50, 30, 40, 50, 60], ["with a rejection"]),
  failing([100, 50, 30, 70], ["with a rejection", "by throwing", "with a rejection"], 150),
  failing([0, 20], ["by throwing"], 150),
];

const each = ["work 1", "work 2", "work 3", "work 4"] as const;

export default defineGrader<Answer>("27-mutex", { Mutex: { new: { runExclusive: "async" } } }, [
  check("calls each work once and gives its result", 2, async ({ answer, world }) => {
    const [mutex, other] = [await answer.Mutex(), await answer.Mutex()];
    const values = world.values();
    const takes = values.map((_, index) => 10 + 10 * ((index * 5) % 7));
    const work = world.task("work", givesEach(takes, values));
    const calls = values.map(() => world.follow(mutex.runExclusive(work)));
    const secrets = world.secrets(4);
    const works = each.map((name, index) => world.task(name, [gives(20, secrets[index])]));
    const others = works.map((one) => other.runExclusive(one));
    for (const [index, value] of values.entries()) {
      const call = calls[index] as Call;
      await call.settled;
      const what = `the answer for work ${index + 1} of ${values.length}`;
      equal(fulfilled(call, what), value, `what ${what} gives`);
      const end = work.calls[index]?.end ?? NaN;
      const hint = "pass the result on as soon as the work has ended";
      equal(call.at, end, `the time, in ms, at which ${what} resolves`, hint);
    }
    equal(await Promise.all(others), secrets, "the results of the works of another mutex");
    await world.sleep(1_000);
    equal(work.calls.length, values.length, "how often a work is called that is asked for often");
    const many = world.secrets(100);
    const manyWorks = many.map((value, index) =>
      world.task(`work ${index + 1}`, [gives(1, value)]),
    );
    const all = await Promise.all(manyWorks.map((one) => mutex.runExclusive(one)));
    equal(all, many, "the results of a hundred works, asked for together,");
    await world.sleep(1_000);
    for (const { name, calls } of [...works, ...manyWorks]) {
      equal(calls.length, 1, `how often ${name} is called`, "each ask is for one call");
    }
  }),
  property(
    "runs one work at a time",
    2,
    scripts("well"),
    async (bench, asks) => {
      const asked = await play(bench, asks);
      for (const mutex of ["mutex", "other"] as const) {
        const works = asked.filter(({ of }) => of === mutex).map(({ work }) => work);
        oneAtATime(works, worksOf(asks, asked, mutex));
      }
    },
    { runs: 12, examples: [...well, asksFor([61_000, 100, 62_000], 20)], code: codeOf },
  ),
  property(
    "runs the works in the order asked for",
    2,
    scripts("well"),
    async (bench, asks) => {
      const asked = await play(bench, asks);
      for (const mutex of ["mutex", "other"] as const) {
        const works = asked.filter(({ of }) => of === mutex).map(({ work }) => work);
        inOrder(works, worksOf(asks, asked, mutex));
      }
    },
    { runs: 12, examples: well, code: codeOf },
  ),
  property(
    "starts each work as soon as the one before has ended",
    2,
    scripts("well"),
    async (bench, asks) => {
      const begin = bench.world.now;
      const asked = await play(bench, asks);
      for (const { name, work, due, of } of asked) {
        calledAt(work, begin, due, `${name} of ${worksOf(asks, asked, of)},`);
      }
    },
    { runs: 12, examples: [...well, asksFor(manyDurations, 0)], code: codeOf },
  ),
  check("lets a running work ask for others", 1, async ({ answer, world }) => {
    const mutex = await answer.Mutex();
    const [first, second, third, fourth] = each;
    const last = world.task(fourth, [gives(50, fourth)]);
    const ask = async (): Promise<string> => {
      mutex.runExclusive(last).catch(() => {});
      await world.sleep(100);
      return second;
    };
    const works = [
      world.task(first, [gives(20, first)]),
      world.task(second, [acts(ask)]),
      world.task(third, [gives(30, third)]),
      last,
    ];
    const begin = world.now;
    await inOneGo(world, () => {
      for (const work of works.slice(0, 3)) mutex.runExclusive(work).catch(() => {});
    });
    await world.sleep(1_000);
    const what = `three works, of which ${second} asks for ${fourth} when it starts,`;
    oneAtATime(works, what);
    inOrder(works, what);
    for (const [index, due] of [0, 20, 120, 150].entries()) {
      const work = works[index] as Task<unknown>;
      calledAt(work, begin, due, `${work.name} of ${what}`);
    }
  }),
  property(
    "goes on after a work that fails",
    2,
    scripts("well", "well", "with a rejection", "by throwing"),
    async (bench, asks) => {
      const begin = bench.world.now;
      const asked = await play(bench, asks);
      for (const [index, { name, at, due, reason, work, call }] of asked.entries()) {
        const { takes = 0, ends = "well" } = asks[index] ?? {};
        const before = asked.findLast((one, place) => place < index && one.of === asked[index]?.of);
        const behind = before === undefined ? "" : ` behind ${before.name}`;
        const how = before?.call.status === "rejected" ? ", which fails" : "";
        const what = `${name}, asked for at ${at} ms${behind}${how},`;
        const hint = "a failure concerns the one who asked for that work, and nobody else in line";
        calledAt(work, begin, due, what, how === "" ? undefined : hint);
        equal(work.calls.length, 1, `how often ${name} is called`, "do not try again");
        const end = due + (ends === "by throwing" ? 0 : takes);
        settledAfter(call, begin, end, `the answer for ${what}`);
        if (ends !== "well") rejectedWith(call, reason, `the answer for ${what}`);
        else equal(fulfilled(call, `the answer for ${what}`), index, `the result of ${name}`);
      }
    },
    { runs: 16, examples: badly, code: codeOf },
  ),
  leavesNoRejectionUnhandled(1),
  leavesNothingBehind(1, { but: ["rejections"] }),
]);
