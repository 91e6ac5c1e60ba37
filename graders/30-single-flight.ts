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
  leavesNoRejectionUnhandled,
  leavesNothingBehind,
  list,
  property,
  rejectedWith,
  show,
  throws,
} from "./kit/index.ts";
import type { Behaviour, Bench, Task, World } from "./kit/index.ts";

type Answer = typeof import("../exercises/30-single-flight/single-flight.ts");
type Call = ReturnType<World["follow"]>;
type Ask = (key: unknown) => Promise<unknown>;

/**
 * Somebody asks for keys, each at a time in ms since the first; what is asked for at the same time is asked for
 * without a break. Nobody asks for a key in the millisecond in which a load of it ends.
 */
interface Script {
  /** How long a load of each key takes, in ms. */
  readonly takes: Readonly<Record<string, number>>;
  readonly asks: readonly { readonly at: number; readonly key: string }[];
}

const join =
  "keep the promise of a load, not its result, and from the moment in which the load starts";
const forget = "when a load has settled, however it did, it has to be forgotten";

/** When loads are due, by key, in ms since the first ask. */
function dueOf({ takes, asks }: Script): ReadonlyMap<string, readonly number[]> {
  const due = new Map<string, number[]>();
  for (const { at, key } of asks) {
    const starts = due.get(key) ?? [];
    const last = starts.at(-1);
    if (last === undefined || last + (takes[key] ?? 0) < at) starts.push(at);
    due.set(key, starts);
  }
  return due;
}

/** Makes a load each of whose calls takes as long as its key says; for some keys it gives nothing. */
function makeLoad(world: World, takes: Script["takes"], nothingFor = ""): Task<unknown> {
  return world.task("load", [
    acts(async (key) => {
      await world.sleep(takes[String(key)] ?? 0);
      return nothingFor.includes(String(key)) ? undefined : `the value of ${String(key)}`;
    }),
  ]);
}

/** Makes the function that asks; what a load gives is nothing to the types. */
function asking({ answer }: Bench<Answer>, load: Task<unknown>): Promise<Ask> {
  return answer.singleFlight(load as Ask);
}

/** Plays a script, and gives the calls of the load; times are in ms since `begin`. */
async function play(bench: Bench<Answer>, { takes, asks }: Script) {
  const { world } = bench;
  const load = makeLoad(world, takes, "bc");
  const ask = await asking(bench, load);
  const begin = world.now;
  for (const [at, together] of Map.groupBy(asks, (one) => one.at)) {
    if (begin + at > world.now) await world.sleep(begin + at - world.now);
    const askAll = (): void => {
      for (const { key } of together) ask(key).catch(() => {});
    };
    await world.inOneGo(askAll);
  }
  await world.sleep(1_000 + Math.max(...Object.values(takes)));
  return { begin, ask, calls: load.calls };
}

/** Asserts that no load of a key is made while another one is in flight. */
function onceAtATime(calls: Task<unknown>["calls"]): void {
  for (const { label, args, start, order } of calls) {
    const other = calls.find((one) => {
      return one.args[0] === args[0] && one.order < order && (one.end ?? Infinity) > start;
    });
    ensure(
      other === undefined,
      "a key to be loaded once while its load is in flight",
      `${label} started at ${start} ms, when ${other?.label}, of the same key, was in flight`,
      join,
    );
  }
}

/** Asserts how often a load was called. */
function calledTimes(load: Task<unknown>, times: number, what: string, hint: string): void {
  equal(load.calls.length, times, `how often load is called for ${what}`, hint);
}

/** The script of a text such as `a at 0, b at 30`, in which loads take so long. */
function scriptOf(takes: Script["takes"], text: string): Script {
  const found = text.matchAll(/(\w)(?: x(\d+))? at (\d+)/g);
  const asks = Array.from(found).flatMap(([, key = "", times = "1", at]) => {
    return Array.from({ length: Number(times) }, () => ({ at: Number(at), key }));
  });
  return { takes, asks };
}

/** Asks one after another when a script is over, as code. */
function afterwards({ takes }: Script): string {
  return `
await sleep(${Math.max(...Object.values(takes)) + 10});
for (let times = 1; times <= 3; times++) await ask("a");`;
}

/** A script as code. */
function codeOf({ takes, asks }: Script, more = ""): string {
  const times = Object.entries(takes).map(([key, ms]) => `${key}: ${ms}`);
  const lines: string[] = [];
  let now = 0;
  for (const { at, key } of asks) {
    if (at > now) lines.push(`await sleep(${at - now});`);
    now = at;
    lines.push(`ask("${key}");`);
  }
  return `
const start = performance.now();
const log = (text: string) => console.log(Math.round(performance.now() - start), "ms:", text);
const takes: Record<string, number> = { ${times.join(", ")} };
const find = singleFlight(async (key: string) => {
  log("load of " + key + " starts");
  await sleep(takes[key]);
  return key === "a" ? "the value of a" : undefined;
});
const ask = async (key: string) => log("got " + (await find(key)));
${lines.join("\n")}${more}
`;
}

const keys = ["a", "b", "c"] as const;
const ten = (min: number, max: number) => fc.integer({ min, max }).map((number) => 10 * number);
/** Loads end at times that end in 5, and asks come at times that end in 0. */
const scripts: fc.Arbitrary<Script> = fc
  .record({
    takes: fc.record({ a: ten(0, 20), b: ten(0, 20), c: ten(0, 20) }),
    asks: fc.array(fc.tuple(fc.oneof(fc.constant(0), ten(1, 9)), fc.constantFrom(...keys)), {
      minLength: 1,
      maxLength: 10,
    }),
  })
  .map(({ takes, asks }) => {
    let at = 0;
    return {
      takes: Object.fromEntries(Object.entries(takes).map(([key, ms]) => [key, ms + 5])),
      asks: asks.map(([gap, key]) => ({ at: (at += gap), key })),
    };
  });
const examples: readonly Script[] = [
  scriptOf({ a: 200 }, "a x2 at 0, a at 100, a at 199"),
  scriptOf({ a: 200 }, "a at 0, a at 100, a at 201, a at 350, a at 450"),
  scriptOf({ a: 305, b: 105 }, "a at 0, b at 50, a at 100, b at 150, a at 200, b at 200"),
  scriptOf({ a: 95, b: 315, c: 45 }, "a x3 at 0, b x2 at 0, c at 0, b at 100, a at 100, c at 140"),
  scriptOf({ a: 105 }, "a x3 at 0, a at 200, a x4 at 400, a at 450, a at 600, a at 800"),
  scriptOf({ a: 95, b: 95 }, "a at 0, b at 10, a at 20, b at 30, a at 40, b at 110, a at 120"),
  scriptOf({ a: 61_005, b: 95 }, "a at 0, b at 10, a at 30000, a at 61000, b at 61000, a at 61010"),
];

export default defineGrader<Answer>("30-single-flight", { singleFlight: { "()": "async" } }, [
  property(
    "loads a key once while its load is in flight",
    2,
    scripts,
    async (bench, script) => {
      const { calls } = await play(bench, script);
      onceAtATime(calls);
      const asked = new Set(script.asks.map(({ key }) => key));
      for (const { label, args } of calls) {
        const [key] = args;
        const isAsked = asked.has(key as string);
        ensure(isAsked, `${label} to be for a key that was asked for`, `it was for ${show(key)}`);
      }
      for (const key of asked) {
        const isLoaded = calls.some(({ args }) => args[0] === key);
        ensure(isLoaded, `load to be called with ${show(key)}, which was asked for`, "it was not");
      }
    },
    { runs: 14, examples: [...examples], code: codeOf },
  ),
  check("gives all who ask the outcome of their load", 2, async (bench) => {
    const { world } = bench;
    for (const value of world.values()) {
      const load = world.task("load", [gives(300, value), gives(300, "another value")]);
      const ask = await asking(bench, load);
      const calls: Call[] = [];
      const askOnce = (): void => void calls.push(world.follow(ask("a")));
      const begin = world.now;
      await world.inOneGo(() => [1, 2, 3].forEach(askOnce));
      for (const ms of [100, 150, 49]) {
        await world.sleep(ms);
        askOnce();
      }
      await world.sleep(10);
      for (const [number, call] of calls.entries()) {
        const what = `answer ${number + 1} of ${calls.length} for the same key`;
        equal(fulfilled(call, what), value, `what ${what} gives`, join);
        const hint = "pass on what the load gives as soon as it has ended";
        equal((call.at ?? NaN) - begin, 300, `the time, in ms, after which ${what} resolves`, hint);
      }
      calledTimes(load, 1, "a key that is asked for while it is being loaded", join);
    }
    const quick = world.task("load", [gives(0, "quick")]);
    const askQuick = await asking(bench, quick);
    const begin = world.now;
    const calls: Call[] = [];
    await world.inOneGo(() => [1, 2].forEach(() => calls.push(world.follow(askQuick("a")))));
    await world.sleep(10);
    for (const call of calls) {
      equal(fulfilled(call, "an answer for a load of 0 ms"), "quick", "what a load of 0 ms gives");
      const what = "the time, in ms, after which an answer for a load of 0 ms resolves";
      equal((call.at ?? NaN) - begin, 0, what);
    }
    const [one, other] = world.secrets(2);
    const again = world.task("load", [gives(100, one), gives(100, other)]);
    const ask = await asking(bench, again);
    await ask("a");
    await world.sleep(10);
    const two = await Promise.all([ask("a"), ask("a")]);
    // Whether it loads anew is looked at elsewhere.
    if (again.calls.length === 2)
      equal(two, [other, other], "what those get who join a later load");
    const same = world.task("same load", [gives(100, one), gives(100, other)]);
    const [first, second] = [await asking(bench, same), await asking(bench, same)];
    equal(
      await Promise.all([first("a"), second("a"), first("a"), second("a")]),
      [one, other, one, other],
      "what two functions made of the same load give",
      "each of them has loads of its own",
    );
  }),
  property(
    "loads anew once a load has settled",
    2,
    scripts,
    async (bench, script) => {
      const { begin, calls, ask } = await play(bench, script);
      for (const [key, due] of dueOf(script)) {
        const starts = calls
          .filter(({ args }) => args[0] === key)
          .map(({ start }) => start - begin);
        const times = script.asks.filter((one) => one.key === key).map(({ at }) => at);
        ensure(
          list(starts) === list(due),
          `loads of "${key}", which take ${script.takes[key]} ms, to start at ${list(due)} ms, after asks at ${list(times)} ms`,
          `they started at ${list(starts)} ms`,
          forget,
        );
      }
      for (const times of [1, 2, 3]) {
        const before = calls.length;
        await ask("a");
        equal(
          calls.length - before,
          1,
          `how many loads ask ${times} of 3 starts, when nothing is in flight and each awaits the one before,`,
          forget,
        );
      }
    },
    { runs: 14, examples: [...examples], code: (script) => codeOf(script, afterwards(script)) },
  ),
  check("loads different keys concurrently", 2, async (bench) => {
    const { world } = bench;
    const many = Array.from({ length: 100 }, (_, index) => `key ${index + 1}`);
    const takes = Object.fromEntries(
      many.map((key, index) => [key, 205 + 10 * ((index * 7) % 20)]),
    );
    const load = makeLoad(world, takes);
    const ask = await asking(bench, load);
    const begin = world.now;
    const asked: (readonly [key: string, Call])[] = [];
    const askAll = (): void => many.forEach((key) => asked.push([key, world.follow(ask(key))]));
    await world.inOneGo(askAll);
    await world.sleep(200);
    askAll();
    calledTimes(load, 100, "a hundred keys that were asked for twice", join);
    const late = load.calls.find(({ start }) => start > begin);
    const but = `${late?.label} started at ${late?.start} ms`;
    ensure(late === undefined, "the loads of a hundred keys to start at once", but);
    await world.sleep(1_000);
    for (const [key, call] of asked) {
      const what = `the answer for "${key}", whose load takes ${takes[key]} ms,`;
      equal(fulfilled(call, what), `the value of ${key}`, `what ${what} gives`);
      equal((call.at ?? NaN) - begin, takes[key], `the time, in ms, after which ${what} resolves`);
    }
    const twoLoads = makeLoad(world, { slow: 300, quick: 100 });
    const two = await asking(bench, twoLoads);
    for (const [gap, key] of [
      [0, "slow"],
      [10, "quick"],
      [140, "slow"],
    ] as const) {
      await world.sleep(gap);
      two(key).catch(() => {});
    }
    await world.sleep(1);
    const what = `"slow", which takes 300 ms, at 0 and 150 ms, and "quick", which takes 100 ms, at 10 ms,`;
    calledTimes(twoLoads, 2, what, "when a load ends, no other one may be forgotten");
    await world.sleep(1_000);
    const outer = world.task("load", [
      acts(async (key) => (key === "inner" ? "in" : nested("inner"))),
    ]);
    const nested = await asking(bench, outer);
    const call = world.follow(nested("outer"));
    await world.sleep(1);
    equal(fulfilled(call, "a load that asks for another key"), "in", "what such a load gives");
  }),
  check("tells keys apart as a Map does", 1, async (bench) => {
    const { world } = bench;
    const twins = [world.task("f", [gives(1, 1)]), world.task("f", [gives(1, 1)])];
    const objects = [
      ...twins,
      new Error("same"),
      new Error("same"),
      world.signal().signal,
      world.signal().signal,
    ];
    const names = ["constructor", "__proto__", "toString", "hasOwnProperty", "", " ", "a", "A"];
    const pairs = [1, true, null, undefined, NaN, 0].flatMap((one) => [one, String(one)]);
    const different = [...names, ...pairs, ...objects, 1.5, "1.5", -1, 1n];
    for (const keys of [different, different.toReversed()]) {
      const load = world.task("load", [acts((key) => world.after(100, async () => [key]))]);
      const ask = await asking(bench, load);
      const calls: (readonly [key: unknown, Call])[] = [];
      const askAll = (): void => keys.forEach((key) => calls.push([key, world.follow(ask(key))]));
      await world.inOneGo(askAll);
      await world.sleep(50);
      askAll();
      await world.sleep(500);
      const loaded = load.calls.map(({ args }) => args[0]);
      for (const key of keys) {
        const times = loaded.filter((one) => Object.is(one, key)).length;
        const what = `how often load is called with the key ${show(key)}, asked for twice, among others`;
        equal(times, 1, what, "a Map finds any key, and only that");
      }
      for (const [key, call] of calls) {
        const what = `the answer for the key ${show(key)}`;
        const value = fulfilled(call, what);
        const isIts = Array.isArray(value) && Object.is(value[0], key);
        ensure(isIts, `${what} to be that of its load`, `it was ${show(value)}`);
      }
    }
    const zeros = world.task("load", [gives(100, "zero")]);
    const ask = await asking(bench, zeros);
    const answers = [ask(0), ask(-0), ask(0)];
    equal(await Promise.all(answers), ["zero", "zero", "zero"], "the answers for 0, -0 and 0");
    calledTimes(zeros, 1, "0 and -0, which are the same key,", "a Map takes them for the same");
  }),
  check("passes a failure on to all, and loads anew after it", 2, async (bench) => {
    const { world } = bench;
    for (const reason of world.reasons()) {
      const failures: Behaviour<unknown>[] = [fails(200, reason), fails(0, reason), throws(reason)];
      for (const failure of failures) {
        const load = world.task("load", [failure, gives(100, "good"), failure]);
        const ask = await asking(bench, load);
        const end = "after" in failure ? failure.after : 0;
        const fails = failure.does === "throw" ? "throws" : `rejects after ${end} ms`;
        for (const count of [1, 3]) {
          const begin = world.now;
          const calls: Call[] = [world.follow(ask("a"))];
          if (end > 0) {
            for (const ms of [0, 100, 50]) {
              await world.sleep(ms);
              calls.push(world.follow(ask("a")));
            }
          }
          await calls[0]?.settled;
          await world.sleep(1);
          for (const call of calls) {
            const what = `the answer for a load that ${fails}`;
            rejectedWith(call, reason, what);
            equal((call.at ?? NaN) - begin, end, `the time, in ms, after which ${what} rejects`);
          }
          calledTimes(
            load,
            count,
            `asks during a load that ${fails}`,
            "do not try again by yourself",
          );
          if (count === 3) break;
          const next = world.follow(ask("a"));
          await world.sleep(500);
          const what = `the next answer after a load that ${fails}`;
          equal(fulfilled(next, what), "good", `what ${what} gives`, forget);
          calledTimes(load, 2, `the next ask after a load that ${fails}`, forget);
        }
      }
    }
    const other = world.task("load", [
      acts(async (key) => {
        await world.sleep(100);
        if (key === "bad") throw "no";
        await world.sleep(100);
        return "good";
      }),
    ]);
    const ask = await asking(bench, other);
    const [good, bad] = [world.follow(ask("good")), world.follow(ask("bad"))];
    await world.sleep(150);
    const joins = world.follow(ask("good"));
    await world.sleep(500);
    rejectedWith(bad, "no", "the answer for a key whose load fails");
    for (const call of [good, joins]) {
      equal(fulfilled(call, "the answer for another key"), "good", "what another key gives");
    }
    calledTimes(other, 2, "two keys, of which one fails", "a failure concerns its own key alone");
  }),
  leavesNoRejectionUnhandled(1),
  leavesNothingBehind(1, { but: ["rejections"] }),
]);
