/** What an answer could wait with or tell the time by is virtual, wherever it takes it from. */
import { describe, expect, test } from "vitest";
import { JUST_BEFORE_MIDNIGHT } from "../../graders/kit/index.ts";
import { play, playWith } from "./play.ts";
import type { Files, Tiny } from "./play.ts";

/** What happens, an answer that exports `run`, what it gives, and the virtual time at which, in ms. */
type Row = readonly [behaviour: string, files: Files, value: unknown, at: number];

function table(rows: readonly Row[]): void {
  test.each(rows)("%s", async (_, files, value, at) => {
    const played = await play(files);
    expect(played).toMatchObject({ value, at });
    expect(played.history.unhandled).toEqual([]);
  });
}

describe("waiting", () => {
  table([
    [
      "setTimeout takes the ms that it says",
      "export const run = () => new Promise((done) => setTimeout(done, 250, 'a'));",
      "a",
      250,
    ],
    [
      "setTimeout taken at the top of the module is virtual",
      `const wait = setTimeout;
       const { setTimeout: other } = globalThis;
       export const run = () => new Promise((done) => wait(() => other(done, 20, 'a'), 10));`,
      "a",
      30,
    ],
    [
      "a delay of 0 takes 1 ms",
      "export const run = () => new Promise((done) => setTimeout(done, 0, 1));",
      1,
      1,
    ],
    [
      "a delay that is no number takes 1 ms",
      "export const run = () => new Promise((done) => setTimeout(done, NaN, 1));",
      1,
      1,
    ],
    [
      "a delay over 2 ** 31 takes 1 ms",
      "export const run = () => new Promise((done) => setTimeout(done, 2 ** 31, 1));",
      1,
      1,
    ],
    [
      "a delay of 24 days is over at once",
      "export const run = () => new Promise((done) => setTimeout(done, 2 ** 31 - 1, 1));",
      1,
      2 ** 31 - 1,
    ],
    [
      "fractions of a ms are cut off",
      "export const run = () => new Promise((done) => setTimeout(done, 10.9, 1));",
      1,
      10,
    ],
    [
      "setTimeout of node:timers is virtual, named, default and star",
      `import { setTimeout as named } from "node:timers";
       import timers from "timers";
       import * as star from "node:timers";
       export const run = () => new Promise((done) =>
         named(() => timers.setTimeout(() => star.setTimeout(done, 3, "a"), 20), 100));`,
      "a",
      123,
    ],
    [
      "node:timers/promises is virtual, named, default and star",
      `import { setTimeout as named } from "node:timers/promises";
       import promises from "timers/promises";
       import * as star from "node:timers/promises";
       import timers from "node:timers";
       export async function run() {
         return [await named(100, "a"), await promises.setTimeout(20, "b"), await star.setTimeout(3, "c"),
           await timers.promises.setTimeout(1_000, "d")];
       }`,
      ["a", "b", "c", "d"],
      1_123,
    ],
    [
      "await import of node:timers/promises is virtual",
      `export async function run() {
         const { setTimeout } = await import("node:timers/promises");
         return setTimeout(100, "a");
       }`,
      "a",
      100,
    ],
    [
      "a promisified setTimeout is virtual and resolves to its value",
      `import { promisify } from "node:util";
       const wait = promisify(setTimeout);
       export const run = () => wait(70, "a");`,
      "a",
      70,
    ],
    [
      "scheduler.wait and scheduler.yield are virtual",
      `import { scheduler } from "node:timers/promises";
       export async function run() {
         await scheduler.yield();
         return scheduler.wait(40);
       }`,
      undefined,
      40,
    ],
    [
      "AbortSignal.timeout aborts with a TimeoutError",
      `export async function run() {
         const signal = AbortSignal.timeout(60);
         const alive = setTimeout(() => {}, 1_000);
         await new Promise((done) => signal.addEventListener("abort", done));
         clearTimeout(alive);
         return [signal.reason.name, signal.reason instanceof DOMException];
       }`,
      ["TimeoutError", true],
      60,
    ],
    [
      "AbortSignal.any takes in a virtual timeout",
      `export async function run() {
         const signal = AbortSignal.any([AbortSignal.timeout(60), new AbortController().signal]);
         await new Promise((done) => signal.addEventListener("abort", done));
         return signal.reason.name;
       }`,
      "TimeoutError",
      60,
    ],
    [
      "setInterval ticks at a fixed rate until it is cleared",
      `export const run = () => new Promise((done) => {
         let ticks = 0;
         const timer = setInterval(() => {
           if (++ticks < 5) return;
           clearInterval(timer);
           done(ticks);
         }, 30);
       });`,
      5,
      150,
    ],
    [
      "the iterator of setInterval doesn't drift when the loop's body takes time",
      `import { setInterval, setTimeout } from "node:timers/promises";
       export async function run() {
         const start = performance.now();
         const at = [];
         for await (const _ of setInterval(100)) {
           at.push(performance.now() - start);
           if (at.length === 4) return at;
           await setTimeout(60);
         }
       }`,
      [100, 200, 300, 400],
      400,
    ],
    [
      "the iterator of setInterval gives at once what it has missed",
      `import { setInterval, setTimeout } from "node:timers/promises";
       export async function run() {
         const start = performance.now();
         const at = [];
         for await (const _ of setInterval(100)) {
           at.push(performance.now() - start);
           if (at.length === 1) await setTimeout(250);
           if (at.length === 5) return at;
         }
       }`,
      [100, 350, 350, 400, 500],
      500,
    ],
    [
      "a wait that is aborted rejects at once with an AbortError whose cause is the reason",
      `import { setTimeout } from "node:timers/promises";
       export async function run() {
         const controller = new AbortController();
         globalThis.setTimeout(() => controller.abort("enough"), 30);
         const error = await setTimeout(100, 1, { signal: controller.signal }).catch((error) => error);
         return [error.name, error.code, error.cause];
       }`,
      ["AbortError", "ABORT_ERR", "enough"],
      30,
    ],
    [
      "a signal that is aborted before starts no wait",
      `import { setTimeout } from "node:timers/promises";
       export const run = () => setTimeout(100, 1, { signal: AbortSignal.abort("no") }).catch((error) => error.cause);`,
      "no",
      0,
    ],
    [
      "an interval that is aborted ends with an AbortError",
      `import { setInterval } from "node:timers/promises";
       export async function run() {
         const signal = AbortSignal.timeout(250);
         let ticks = 0;
         try {
           for await (const _ of setInterval(100, null, { signal })) ticks++;
         } catch (error) {
           return [ticks, error.name, error.cause.name];
         }
       }`,
      [2, "AbortError", "TimeoutError"],
      250,
    ],
    [
      "setImmediate takes no time",
      "export const run = () => new Promise((done) => setImmediate(done, 'a'));",
      "a",
      0,
    ],
    [
      "immediates, ticks and microtasks run in Node's order",
      `export const run = () => new Promise((done) => {
         const log = [];
         setTimeout(() => done(log), 5);
         setImmediate(() => log.push("immediate"));
         Promise.resolve().then(() => log.push("promise"));
         queueMicrotask(() => log.push("microtask"));
         process.nextTick(() => log.push("tick"));
         log.push("body");
       });`,
      ["body", "tick", "promise", "microtask", "immediate"],
      5,
    ],
    [
      "a timer is cleared by its number, by itself and by using",
      `export const run = () => new Promise((done) => {
         const fail = () => done("not cleared");
         clearTimeout(+setTimeout(fail, 10));
         clearTimeout(String(+setTimeout(fail, 10)));
         clearInterval(setTimeout(fail, 10));
         setTimeout(fail, 10).close();
         { using timer = setTimeout(fail, 10); }
         clearTimeout(undefined), clearTimeout({}), clearTimeout(NaN);
         setTimeout(done, 50, "cleared");
       });`,
      "cleared",
      50,
    ],
    [
      "refresh starts a timer anew",
      `export const run = () => new Promise((done) => {
         const timer = setTimeout(done, 100, "a");
         setTimeout(() => timer.refresh(), 60);
       });`,
      "a",
      160,
    ],
    [
      "a timer that another of the same millisecond refreshes fires when it is due anew",
      `export const run = () => new Promise((done) => {
         const begin = Date.now();
         setTimeout(() => other.refresh(), 10);
         const other = setTimeout(() => done(Date.now() - begin), 10);
       });`,
      20,
      20,
    ],
    [
      "an interval that refreshes itself comes after what it sets",
      `export const run = () => new Promise((done) => {
         const log = [];
         const timer = setInterval(() => {
           log.push("interval");
           if (log.length > 1) return clearInterval(timer), done(log);
           timer.refresh();
           setTimeout(() => log.push("timeout"), 10);
         }, 10);
       });`,
      ["interval", "timeout", "interval"],
      20,
    ],
    [
      "a timer that is refreshed after it has fired runs in the context of who refreshes it",
      `import { AsyncLocalStorage } from "node:async_hooks";
       const storage = new AsyncLocalStorage();
       export const run = () => new Promise((done) => {
         const seen = [];
         const timer = storage.run("first", () => setTimeout(() => seen.push(storage.getStore()), 10));
         storage.run("second", () => setTimeout(() => timer.refresh(), 5));
         storage.run("third", () => setTimeout(() => timer.refresh(), 20));
         setTimeout(() => done(seen), 40);
       });`,
      ["first", "third"],
      40,
    ],
    [
      "a wait with a signal settles as many microtasks later as in Node",
      `import { setTimeout } from "node:timers/promises";
       export async function run() {
         const log = [];
         const controller = new AbortController();
         const { signal } = controller;
         const wait = setTimeout(100, 1, { signal }).catch(() => log.push("wait"));
         controller.abort();
         let chain = Promise.resolve();
         for (const link of [1, 2, 3, 4, 5, 6, 7]) chain = chain.then(() => log.push(link));
         await Promise.all([wait, chain]);
         return log;
       }`,
      [1, 2, 3, 4, 5, "wait", 6, 7],
      0,
    ],
    [
      "a wait hears of an abort whatever other listeners do",
      `import { setTimeout } from "node:timers/promises";
       export async function run() {
         const controller = new AbortController();
         const { signal } = controller;
         signal.addEventListener("abort", (event) => event.stopImmediatePropagation());
         const wait = setTimeout(100, 1, { signal }).catch((error) => error.name);
         controller.abort();
         return wait;
       }`,
      "AbortError",
      0,
    ],
    [
      "streams over setTimeout flow",
      `import { setTimeout } from "node:timers/promises";
       export async function run() {
         async function* source() { for (const n of [1, 2, 3]) { await setTimeout(10); yield n; } }
         const seen = [];
         const stream = new ReadableStream({
           async pull(controller) {
             await setTimeout(10);
             if (seen.length > 1) controller.close(); else controller.enqueue(seen.length);
           } }, { highWaterMark: 0 });
         for await (const n of stream) seen.push(n);
         for await (const n of source()) seen.push(n);
         return seen;
       }`,
      [0, 1, 1, 2, 3],
      60,
    ],
    [
      "events.once waits for what a timer emits",
      `import { EventEmitter, once } from "node:events";
       export async function run() {
         const emitter = new EventEmitter();
         setTimeout(() => emitter.emit("go", "a"), 80);
         return (await once(emitter, "go"))[0];
       }`,
      "a",
      80,
    ],
    [
      "AsyncLocalStorage is kept in callbacks of timers and immediates",
      `import { AsyncLocalStorage } from "node:async_hooks";
       const storage = new AsyncLocalStorage();
       export const run = () => new Promise((done) => {
         storage.run("kept", () => {
           setTimeout(() => setImmediate(() => setInterval(function () {
             this.close();
             done(storage.getStore());
           }, 5)), 5);
         });
       });`,
      "kept",
      10,
    ],
    [
      "a thousand timers at the same moment fire in the order of setting",
      `export const run = () => new Promise((done) => {
         const log = [];
         for (let n = 0; n < 1_000; n++) setTimeout(() => log.push(n), 10);
         setTimeout(() => done(log.every((n, index) => n === index) && log.length), 11);
       });`,
      1_000,
      11,
    ],
  ]);
});

describe("telling the time", () => {
  const after = (clock: string): string => `
    import { performance as hooks } from "node:perf_hooks";
    import { setTimeout } from "node:timers/promises";
    const clock = () => ${clock};
    export async function run() {
      const before = clock();
      await setTimeout(1_234);
      return Number(clock() - before);
    }`;
  const clocks: readonly (readonly [string, number])[] = [
    ["Date.now()", 1_234],
    ["new Date()", 1_234],
    ["+new Date", 1_234],
    ["Reflect.construct(Date, [])", 1_234],
    ["new (class extends Date {})()", 1_234],
    ["new Date().constructor.now()", 1_234],
    ["new Date(0).constructor.now()", 1_234],
    ["performance.now()", 1_234],
    ["hooks.now()", 1_234],
    ["performance.mark('m').startTime", 1_234],
    ["process.hrtime.bigint()", 1_234_000_000],
    ["process.uptime() * 1_000", 1_234],
    ["Temporal.Now.instant().epochMilliseconds", 1_234],
    ["Temporal.Now.zonedDateTimeISO().epochMilliseconds", 1_234],
    ["new Event('e').timeStamp", 1_234],
  ];
  test.each(clocks)("%s is virtual", async (clock, passed) => {
    expect(await play(after(clock))).toMatchObject({ value: passed, at: 1_234 });
  });

  table([
    [
      "Date() without new tells the virtual date, whatever it is given",
      "export const run = async () => Date(0) === new Date().toString() && typeof Date();",
      "string",
      0,
    ],
    [
      "a date of given parts is that date",
      `export const run = async () => [new Date(5).getTime(), Date.UTC(2020, 0), Date.parse("2020-01-01"),
         new Date(2020, 0) instanceof Date, Date.name, Date.length];`,
      [5, 1_577_836_800_000, 1_577_836_800_000, true, "Date", 7],
      0,
    ],
    [
      "the clock starts at a present-day date and in a process that has been up",
      "export const run = async () => [new Date().getFullYear(), performance.now() > 1_000, process.uptime() > 1];",
      [2026, true, true],
      0,
    ],
    [
      "timeOrigin and now make the date",
      "export const run = async () => performance.timeOrigin + performance.now() === Date.now();",
      true,
      0,
    ],
    [
      "process.hrtime gives the difference to an earlier one",
      `import { setTimeout } from "node:timers/promises";
       export async function run() {
         const start = process.hrtime();
         await setTimeout(2_500);
         return process.hrtime(start);
       }`,
      [2, 500_000_000],
      2_500,
    ],
    [
      "performance.measure measures from a mark, between marks and until now",
      `import { setTimeout } from "node:timers/promises";
       export async function run() {
         performance.mark("a");
         await setTimeout(100);
         performance.mark("b");
         await setTimeout(20);
         return [performance.measure("m", "a").duration, performance.measure("m", "a", "b").duration,
           performance.measure("m", { start: "b" }).duration,
           performance.measure("m", { start: "a", duration: 7 }).duration];
       }`,
      [120, 100, 20, 7],
      120,
    ],
    [
      "a clock taken at the top of the module goes on being virtual",
      `const { now } = Date;
       const other = performance.now.bind(performance);
       const { bigint } = process.hrtime;
       const began = [now(), other(), bigint()];
       export async function run() {
         await new Promise((done) => setTimeout(done, 9));
         return [now() - began[0], other() - began[1], Number(bigint() - began[2])];
       }`,
      [9, 9, 9_000_000],
      9,
    ],
    [
      "console.time measures virtual time",
      `export async function run() {
         console.time("t");
         await new Promise((done) => setTimeout(done, 30));
         console.timeEnd("t");
       }`,
      undefined,
      30,
    ],
  ]);

  test("what is printed carries its virtual time", async () => {
    const { history } = await play(`export async function run() {
      console.log("first %d", 1);
      await new Promise((done) => setTimeout(done, 30));
      console.error(new Map([[1, 2]]));
      process.stdout.write("third\\n");
    }`);
    expect(history.prints).toMatchObject([
      { at: 0, method: "log", text: "first 1" },
      { at: 30, method: "error", text: "Map(1) { 1 => 2 }" },
      { at: 30, method: "stdout", text: "third" },
    ]);
  });

  test("Math.random draws the same in every run", async () => {
    const source = "export const run = async () => [Math.random(), Math.random()];";
    const [one, two] = [await play(source), await play(source)];
    expect(one.value).toEqual(two.value);
    expect(one.history.drawn).toBe(2);
  });
});

test("a run that sleeps until just before midnight is there", async () => {
  const answer = "export const run = async () => new Date().toISOString();";
  const { value } = await playWith<Tiny>(answer, { run: "async" }, async ({ answer, world }) => {
    await world.sleep(JUST_BEFORE_MIDNIGHT);
    return answer.run();
  });
  expect(value).toMatch(/T23:59:59\.345Z$/);
});

describe("loading", () => {
  const helper = (specifier: string): Files => ({
    "tiny.ts": `import { wait } from "${specifier}"; export const run = () => wait(5);`,
    "helper.ts":
      "export const wait = (ms: number) => new Promise((done) => setTimeout(done, ms, 'helped'));",
  });
  table([
    ["a helper is found as ./helper.ts", helper("./helper.ts"), "helped", 5],
    ["a helper is found as ./helper.js", helper("./helper.js"), "helped", 5],
    ["a helper is found as ./helper", helper("./helper"), "helped", 5],
    [
      "a helper in a folder is found by its index",
      {
        "tiny.ts": `export { run } from "./lib";`,
        "lib/index.ts": "export const run = async () => 'lib';",
      },
      "lib",
      0,
    ],
    [
      "a JSON helper is its data",
      {
        "tiny.ts": `import data from "./data.json" with { type: "json" }; export const run = async () => data.list;`,
        "data.json": `{ "list": [1, 2] }`,
      },
      [1, 2],
      0,
    ],
    [
      "a type may be imported without saying that it is one",
      {
        "tiny.ts": `import { Wait, wait } from "./helper.ts"; const w: Wait = wait; export const run = () => w(5);`,
        "helper.ts": `export type Wait = (ms: number) => Promise<unknown>;
          export const wait: Wait = (ms) => new Promise((done) => setTimeout(done, ms, "typed"));`,
      },
      "typed",
      5,
    ],
    [
      "an enum, a parameter property and a namespace are compiled",
      `enum Colour { Red = 3, Green }
       namespace Names { export const green = "green"; }
       class Box { constructor(readonly content: unknown[]) {} }
       export const run = async (): Promise<unknown> => new Box([Colour.Green, Colour[3], Names.green]).content;`,
      [4, "Red", "green"],
      0,
    ],
    [
      "top-level await is waited for",
      `const ready = await new Promise((done) => setTimeout(done, 40, "ready"));
       export const run = async () => ready;`,
      "ready",
      40,
    ],
    ["a byte order mark is no obstacle", "\uFEFFexport const run = async () => 1;", 1, 0],
    [
      "CRLF is no obstacle",
      "// first\r\nexport const run =\r\n  async () => `a\r\nb`;\r\n",
      "a\nb",
      0,
    ],
    ["a shebang is no obstacle", "#!/usr/bin/env node\nexport const run = async () => 1;", 1, 0],
    [
      "a function that is exported as a renamed one is found",
      "const f = async () => 1; export { f as run };",
      1,
      0,
    ],
  ]);

  test("every run loads the answer and its helpers anew", async () => {
    const files = {
      "tiny.ts": `import { count } from "./count.ts"; let own = 0; export const run = async () => [++own, count()];`,
      "count.ts": "let counted = 0; export const count = () => ++counted;",
    };
    for (const _ of [1, 2]) expect((await play(files)).value).toEqual([1, 1]);
  });
});
