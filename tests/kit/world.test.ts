/** What a check has in hand does what it says, on the guest's side of the wire. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  acts,
  check,
  defineGrader,
  ensure,
  equal,
  fails,
  fulfilled,
  gives,
  hangs,
  isRangeError,
  leavesNoRejectionUnhandled,
  leavesNothingBehind,
  obeys,
  property,
  rejectedWith,
  rejectedWithAll,
  settledAfter,
  show,
  yields,
} from "../../graders/kit/index.ts";
import { checkText } from "../../graders/kit/report/pretty.ts";
import { grade, play, playWith } from "./play.ts";
import type { Tiny } from "./play.ts";

/** Calls `run` of an answer with arguments that a body makes. */
const run = (source: string, body: Parameters<typeof playWith<Tiny>>[2]) =>
  playWith<Tiny>(source, { run: "async" }, body);

describe("a promise of the judge's", () => {
  const source = `export async function run(...values: any[]) {
    return Promise.allSettled(values.map(async (value) => [value instanceof Promise, await value]));
  }`;

  test("is in flight from when it was made", async () => {
    const { value, at } = await run(source, async ({ answer, world }) => {
      const promises = [world.promise("a", gives(300, 1)), world.promise("b", fails(200, "no"))];
      await world.sleep(100);
      return answer.run(...promises);
    });
    expect(at).toBe(300);
    expect(value).toEqual([
      { status: "fulfilled", value: [true, 1] },
      { status: "rejected", reason: "no" },
    ]);
  });

  test("may be a mere thenable", async () => {
    const { value, at } = await run(source, async ({ answer, world }) => {
      const thenables = [world.thenable("a", gives(0, 1)), world.thenable("b", fails(200, "no"))];
      return answer.run(...thenables);
    });
    expect(at).toBe(200);
    expect(value).toEqual([
      { status: "fulfilled", value: [false, 1] },
      { status: "rejected", reason: "no" },
    ]);
  });

  test("may be a thenable whose then is chained", async () => {
    const source = `export async function run(a, b) {
      const seen = [];
      const see = (one) => { seen.push(one); return one; };
      a.then((value) => value + 1).then(see);
      a.then(async (value) => { await null; throw value; }).then(see, (reason) => see(["async", reason]));
      a.then(() => { throw "thrown"; }).then(undefined, see).then(see);
      b.then(see).then(undefined, see);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return seen;
    }`;
    const { value, history } = await run(source, ({ answer, world }) => {
      return answer.run(world.thenable("a", gives(100, 1)), world.thenable("b", fails(200, "no")));
    });
    expect(new Set(value as unknown[])).toEqual(new Set([2, "thrown", ["async", 1], "no"]));
    expect(value).toHaveLength(5);
    expect(history.unhandled).toEqual([]);
  });

  test("is no call of the answer's, whenever it is made", async () => {
    const { history } = await run(source, async ({ answer, world }) => {
      await answer.run(world.promise("a", gives(100, 1)));
      await world.sleep(100);
      await answer.run(world.promise("b", gives(100, 1)), world.thenable("c", gives(0, 1)));
    });
    expect(history.late).toEqual([]);
  });

  test("that rejects with nobody looking is unhandled", async () => {
    const source = "export async function run(promise) { return promise instanceof Promise; }";
    const { value, history } = await run(source, ({ answer, world }) => {
      return answer.run(world.promise("a", fails(200, "no")));
    });
    expect(value).toBe(true);
    expect(history.unhandled).toEqual([{ at: 200, reason: "no" }]);
  });
});

describe("an iterable of the judge's", () => {
  test("gives its items once, and files who asked and closed", async () => {
    const source = `export async function run(items, others) {
      for (const item of others) break;
      return [Array.isArray(items), [...items], [...items], [...others]];
    }`;
    const { value } = await run(source, async ({ answer, world }) => {
      const [items, others] = [world.iterable("items", [1, 2]), world.iterable("others", [1, 2])];
      const all = [items, others].flatMap(({ asked, closed }) => [asked, closed]);
      return [await answer.run(items, others), all.map(({ length }) => length)];
    });
    expect(value).toEqual([
      [false, [1, 2], [], []],
      [4, 0, 2, 1],
    ]);
  });

  test("throws after its items", async () => {
    const source = `export async function run(items) {
      const seen = [];
      try { for (const item of items) seen.push(item); } catch (error) { seen.push(error); }
      return seen;
    }`;
    const { value } = await run(source, ({ answer, world }) => {
      return answer.run(world.iterable("items", [1], { throws: { reason: "no" } }));
    });
    expect(value).toEqual([1, "no"]);
  });
});

describe("a signal of the judge's", () => {
  const wait = `export async function run({ signal }) {
    if (signal.aborted) return ["already", signal.reason];
    return new Promise((resolve) => {
      signal.addEventListener("abort", () => resolve(["now", signal.reason]));
    });
  }`;

  test.each([[new Error("enough")], ["enough"], [null], [0]])("aborts with %o", async (reason) => {
    const { value, at, history } = await run(wait, async ({ answer, world }) => {
      const { signal, abort } = world.signal();
      void world.after(300, async () => abort(reason));
      const now = await answer.run({ signal });
      const already = await answer.run({ signal });
      return { now, already };
    });
    expect(at).toBe(300);
    expect(value).toEqual({ now: ["now", reason], already: ["already", reason] });
    expect(history.moments).toMatchObject([{ label: "signal aborted", at: 300 }]);
  });

  test("aborts with the very same default reason", async () => {
    const { value } = await run(wait, async ({ answer, world }) => {
      const { signal, abort } = world.signal();
      void world.after(300, async () => abort());
      const [, reason] = (await answer.run({ signal })) as unknown[];
      return [reason === signal.reason, (reason as Error).name];
    });
    expect(value).toEqual([true, "AbortError"]);
  });

  test.each([
    ["", 0],
    ["signal.addEventListener('abort', () => {});", 1],
    ["signal.addEventListener('abort', f); signal.addEventListener('abort', f);", 1],
    ["signal.addEventListener('abort', f); signal.removeEventListener('abort', f);", 0],
    ["signal.addEventListener('abort', f); signal.removeEventListener('abort', () => {});", 1],
    ["signal.onabort = () => {};", 1],
    ["signal.onabort = () => {}; signal.onabort = null;", 0],
    ["signal.onabort = f; signal.addEventListener('abort', f); signal.onabort = null;", 1],
    ["signal.onabort = f; signal.onabort = null; signal.onabort = f;", 1],
    ["addAbortListener(signal, () => {})", 1],
    ["addAbortListener(signal, () => {})[Symbol.dispose]();", 0],
    ["void sleep(50, null, { signal });", 1],
    ["await sleep(50, null, { signal });", 0],
    ["AbortSignal.any([signal]).addEventListener('abort', () => {});", 0],
    ["const c = new AbortController(); signal.addEventListener('abort', f, c); c.abort();", 0],
    ["const s = signal; s.addEventListener('other', () => {});", 1],
  ])("knows the listeners on it: %s", async (code, listeners) => {
    const source = `import { addAbortListener } from "node:events";
      import { setTimeout as sleep } from "node:timers/promises";
      export async function run(signal) { const f = () => {}; ${code} }`;
    const { value } = await run(source, async ({ answer, world }) => {
      const one = world.signal();
      const other = world.signal();
      await answer.run(one.signal);
      return [one.listeners, other.listeners];
    });
    expect(value).toEqual([listeners, 0]);
  });

  test("has no listener left that was there for once", async () => {
    const source = `export async function run(signal) {
      signal.addEventListener("abort", () => {}, { once: true });
      signal.onabort = () => {};
    }`;
    const { value } = await run(source, async ({ answer, world }) => {
      const { signal, ...one } = world.signal();
      await answer.run(signal);
      const made = world.signal();
      await answer.run(made.signal);
      const before = made.listeners;
      made.abort();
      await world.sleep(1);
      return [one.listeners, before, made.listeners];
    });
    expect(value).toEqual([0, 2, 1]);
  });
});

describe("a signal of the answer's", () => {
  const source = `export async function run(work) {
    const controller = new AbortController();
    setTimeout(() => controller.abort("late"), 300);
    return Promise.allSettled([work(controller.signal), work({}, controller.signal)]);
  }`;

  test("is obeyed by a task that obeys", async () => {
    const { value, at, history } = await run(source, async ({ answer, world }) => {
      const work = world.task("work", [obeys(gives(400, 1)), obeys(hangs())]);
      const outcomes = await answer.run(work);
      const signal = work.calls[0]?.args[0] as AbortSignal;
      return [outcomes, signal.aborted, signal.reason];
    });
    const late = { status: "rejected", reason: "late" };
    expect(value).toEqual([[late, late], true, "late"]);
    expect(at).toBe(300);
    expect(history.calls).toMatchObject([
      { outcome: "rejected", end: 300, reason: "late" },
      { outcome: "rejected", end: 300, reason: "late" },
    ]);
    expect(history.timeline().map(({ label, start }) => [label, start])).toEqual([
      ["run(work)", 0],
      ["work 1", 0],
      ["work 2", 0],
      ["work 1 aborted", 300],
    ]);
  });

  test("that was not aborted in time changes nothing", async () => {
    const { value } = await run(source, ({ answer, world }) => {
      return answer.run(world.task("work", [obeys(gives(200, 1)), obeys(fails(299, "no"))]));
    });
    expect(value).toEqual([
      { status: "fulfilled", value: 1 },
      { status: "rejected", reason: "no" },
    ]);
  });
});

describe("a function of the judge's", () => {
  test("knows its this", async () => {
    const source = `export async function run(api, work) {
      await api.work();
      await work.call(api);
      await work();
    }`;
    const { value } = await run(source, async ({ answer, world }) => {
      const work = world.task("work", [gives(1, 1)]);
      const api = { work };
      await answer.run(api, work);
      return work.calls.map(({ self }) => self === api);
    });
    expect(value).toEqual([true, true, false]);
  });

  test("takes a Node-style callback", async () => {
    const source = `export async function run(read) {
      const heard = [];
      read("a", (...args) => heard.push(args));
      read.call("me", (...args) => heard.push(args));
      heard.push("soon");
      await new Promise((resolve) => setTimeout(resolve, 500));
      return heard;
    }`;
    const { value } = await run(source, async ({ answer, world }) => {
      const read = world.nodeStyle("read", [gives(300, 1), fails(200, "no")]);
      const heard = await answer.run(read);
      return { heard, calls: read.calls.map(({ args, self }) => [args, self]) };
    });
    expect(value).toEqual({
      heard: ["soon", ["no"], [null, 1]],
      calls: [
        [["a"], undefined],
        [[], "me"],
      ],
    });
  });

  test("may call back before it returns", async () => {
    const source = `export async function run(read) {
      const heard = [];
      const given = read((value) => (heard.push(value), "thanks"));
      return [...heard, given];
    }`;
    const { value } = await run(source, async ({ answer, world }) => {
      const read = world.callback("read", (back: unknown) => {
        void world.call(back, "at once");
        return "done";
      });
      return answer.run(read);
    });
    expect(value).toEqual(["at once", "done"]);
  });

  test("may abort a signal before it returns", async () => {
    const source = `export async function run(signal, stop) {
      const before = signal.aborted;
      stop();
      return [before, signal.aborted, signal.reason];
    }`;
    const { value } = await run(source, async ({ answer, world }) => {
      const { signal, abort } = world.signal();
      return answer.run(
        signal,
        world.callback("stop", () => abort("now")),
      );
    });
    expect(value).toEqual([false, true, "now"]);
  });

  test.each([
    ["read(5);", "a function to be handed over, but it was 5"],
    ["read();", "a function to be handed over, but it was undefined"],
    [
      "read((error) => { throw new Error('loose'); });",
      "the function handed over not to throw, but it threw Error: loose (tiny.ts:1:",
    ],
  ])("makes the run fail when it can't call back: %s", async (code, expected) => {
    const source = `export async function run(read) { ${code} await new Promise((resolve) => setTimeout(resolve, 500)); }`;
    const nodeStyle = run(source, ({ answer, world }) => {
      return answer.run(world.nodeStyle("read", [gives(100, 1)]));
    });
    await expect(nodeStyle).rejects.toThrow(`expected ${expected}`);
    const called = run(source, ({ answer, world }) => {
      return answer.run(world.callback("read", (back: unknown) => void world.call(back)));
    });
    await expect(called).rejects.toThrow(`expected ${expected}`);
  });
});

describe("what the answer gives", () => {
  type Given = {
    make(start: number): {
      (more: number): number;
      add(more: number): Promise<number>;
      readonly total: number;
      cancel(): void;
    };
    wrap(f: () => void): (this: unknown, ...args: unknown[]) => Promise<unknown>;
    Box: new (content: unknown) => { open(): Promise<unknown>; readonly size: number };
  };
  const source = `
    export function make(start) {
      let total = start;
      const f = (more) => (total += more);
      return Object.defineProperties(f, {
        add: { value: async (more) => (total += more) },
        total: { get: () => total },
        cancel: { value: () => { total = 0; } },
      });
    }
    export function wrap() {
      const wrapped = async function (...args) { return [this, ...args]; };
      return Object.assign(Object.setPrototypeOf(wrapped, null), { call: 5 });
    }
    export class Box {
      constructor(content) { this.content = content; }
      async open() { return this.content; }
      get size() { return 1; }
    }`;
  const shape = {
    make: { "()": "function", add: "async", cancel: "function" },
    wrap: { "()": "async" },
    Box: { new: { open: "async" } },
  } as const;

  test("is called, and its members are, as in the learner's code", async () => {
    const { value, history } = await playWith<Given>(source, shape, async ({ answer, world }) => {
      const total = await answer.make(1);
      const other = await answer.make(10);
      const seen: unknown[] = [await total(2), await total.add(3), await other(1)];
      await total.cancel();
      seen.push(await total.read("total"), await other.read("total"));
      const wrapped = await answer.wrap(world.callback("f", () => {}));
      const self = { name: "self" };
      seen.push(await wrapped(1), await wrapped.call(self, 2));
      const box = await answer.Box("a");
      seen.push(await box.open(), await box.read("size"));
      return seen;
    });
    expect(value).toEqual([3, 6, 11, 0, 11, [undefined, 1], [{ name: "self" }, 2], "a", 1]);
    expect(history.timeline().map(({ label }) => label)).toEqual([
      ...["make(1)", "make(10)", "wrap(f)", "new Box('a')"],
      ...["make(…)(2)", "make(…).add(3)", "make(…)(1)", "make(…).cancel()"],
      ...["wrap(…)(1)", "wrap(…)(2)", "box.open()"],
    ]);
  });

  test("has to be what is asked for", async () => {
    const make = playWith<Given>(
      "export const make = () => 5; export const wrap = make; export const Box = make;",
      shape,
      ({ answer }) => answer.make(1),
    );
    await expect(make).rejects.toThrow("expected make(1) to return a function, but it returned 5");
  });
});

describe("a forbidden function", () => {
  const forbids = [
    ...["Promise.all", "Promise.allSettled", "Promise.any", "Promise.race", "Array.fromAsync"],
    ...["util.promisify", "timers/promises", "scheduler", "events.once", "events.on"],
    ...["stream.pipeline", "Readable.from"],
  ];
  const options = { forbids, imports: ["stream"] };
  const imports = `
    import stream, { Readable, pipeline } from "node:stream";
    import events, { EventEmitter, once } from "node:events";
    import timers from "node:timers";
    import { setTimeout as sleep, setInterval as every, scheduler } from "node:timers/promises";
    import * as promises from "node:timers/promises";
    import util, { promisify } from "node:util";
    class Mine extends Promise {}
    const { race } = Promise;`;

  test.each([
    ["Promise.all([])", "Promise.all"],
    ["Mine.all([])", "Promise.all"],
    ["race.call(Mine, [])", "Promise.race"],
    ["Promise['all' + 'Settled']([])", "Promise.allSettled"],
    ["Reflect.apply(Promise.any, Promise, [[]])", "Promise.any"],
    ["(async () => {})().constructor.all([])", "Promise.all"],
    ["Array.fromAsync([])", "Array.fromAsync"],
    ["promisify(setTimeout)(5)", "util.promisify"],
    ["util.promisify(setTimeout)(5)", "util.promisify"],
    ["sleep(5)", "timers/promises.setTimeout"],
    ["promises.default.setImmediate()", "timers/promises.setImmediate"],
    ["timers.promises.setTimeout(5)", "timers/promises.setTimeout"],
    ["setTimeout[promisify.custom](5)", "timers/promises.setTimeout"],
    ["every(5).next()", "timers/promises.setInterval"],
    ["scheduler.wait(5)", "scheduler.wait"],
    ["timers.promises.scheduler.yield()", "scheduler.yield"],
    ["once(new EventEmitter(), 'a')", "events.once"],
    ["EventEmitter.once(new EventEmitter(), 'a')", "events.once"],
    ["events.on(new EventEmitter(), 'a')", "events.on"],
    ["pipeline(new Readable(), new stream.Writable(), () => {})", "stream.pipeline"],
    ["stream.promises.pipeline(new Readable(), new stream.Writable())", "stream.pipeline"],
    ["pipeline[promisify.custom](new Readable(), new stream.Writable())", "stream.pipeline"],
    ["Readable.from([])", "Readable.from"],
  ])("is known by its call: %s", async (code, name) => {
    const source = `${imports}
      export async function run() {
        await new Promise((resolve) => setTimeout(resolve, 100));
        try {
          Promise.resolve(${code}).catch(() => {});
        } catch {}
      }`;
    const body = ({ answer }: { readonly answer: Tiny }): unknown => answer.run();
    const expected = `expected the answer to do without ${name}, but it called it at 100 ms (tiny.ts:`;
    await expect(playWith<Tiny>(source, { run: "async" }, body, options)).rejects.toThrow(expected);
    const { history } = await playWith<Tiny>(source, { run: "async" }, body, {
      imports: ["stream"],
    });
    expect(history.forbidden).toBe(false);
  });

  test("may be imported, as long as it is not called", async () => {
    const source = `${imports} export async function run() { return typeof promisify.custom; }`;
    const body = ({ answer }: { readonly answer: Tiny }): unknown => answer.run();
    const { value } = await playWith<Tiny>(source, { run: "async" }, body, options);
    expect(value).toBe("symbol");
  });

  test("is known when it is called while the answer loads", async () => {
    const source = `import { promisify } from "node:util";
      const sleep = promisify(setTimeout);
      export const run = () => sleep(100, 42);`;
    const grader = defineGrader<Tiny>(
      "99-tiny",
      { run: "async" },
      [check("gives something", 1, async ({ answer }) => void (await answer.run()))],
      { forbids },
    );
    expect(await grade(source, grader)).toMatchObject({
      status: "failed",
      checks: [
        {
          message:
            "expected the answer to do without util.promisify, but it called it at 0 ms (tiny.ts:2:21)",
        },
      ],
    });
  });
});

test("an answer that waits by recursion, each wait within the one before, takes no longer each time", async () => {
  const source = `export const run = (n = 50_000) =>
    new Promise((resolve) => setTimeout(resolve, 1)).then(() => (n > 1 ? run(n - 1) : "done"));`;
  const { value, at } = await play(source); // To follow all the promises each time would be the jail's end.
  expect({ value, at }).toEqual({ value: "done", at: 50_000 });
});

describe("a source of the judge's", () => {
  test("ends once it was closed, and says how", async () => {
    const source = `export async function run(...sources) {
      const [one, two] = sources.map((source) => source[Symbol.asyncIterator]());
      const seen = [await one.next(), await two.next(), await one.return("bye")];
      const thrown = await two.throw("no").catch((reason) => reason);
      return [...seen, thrown, await one.next(), await two.next()];
    }`;
    const { value, at } = await run(source, async ({ answer, world }) => {
      const steps = [yields(100, 1), yields(100, 2)];
      const sources = [1, 2].map((number) => world.source(`source ${number}`, steps, gives(50, 7)));
      const seen = await answer.run(...sources);
      return [
        seen,
        sources.map(({ asked, closed, thrown }) =>
          [asked, closed, thrown].map((calls) => calls.length),
        ),
      ];
    });
    const [first, over] = [
      { done: false, value: 1 },
      { done: true, value: undefined },
    ];
    expect(at).toBe(250);
    expect(value).toEqual([
      [first, first, { done: true, value: 7 }, "no", over, over],
      [
        [2, 1, 0],
        [2, 0, 1],
      ],
    ]);
  });
});

describe("a property", () => {
  test("shows the smallest input that fails as code to paste", async () => {
    const calls = fc.array(fc.nat(100), { minLength: 1, maxLength: 8 });
    const title = "gives what it gets";
    const grader = defineGrader<Tiny>("99-tiny", { run: "async" }, [
      property(
        title,
        1,
        calls,
        async ({ answer }, numbers) => {
          for (const number of numbers) equal(await answer.run(number), number, "what run gives");
        },
        {
          runs: 100,
          code: (numbers) =>
            ["await sleep(1);", ...numbers.map((number) => `await run(${number});`)].join("\n"),
        },
      ),
    ]);
    const { checks } = await grade("export const run = async (n) => Math.min(n, 10);", grader);
    const code = [
      'import { setTimeout as sleep } from "node:timers/promises";',
      'import { run } from "./tiny.ts";',
      "",
      "await sleep(1);",
      "await run(11);",
    ];
    expect(checks[0]).toMatchObject({
      message: "expected what run gives to be 11, but it was 10",
      code: code.join("\n"),
    });
    expect(
      checkText(checks[0]!)
        .split("\n")
        .map((line) => line.trim()),
    ).toEqual([
      "expected what run gives to be 11, but it was 10",
      expect.stringContaining("run(11)"),
      "in play.ts, this shows it:",
      ...code,
    ]);
    const right = await grade("export const run = async (n) => n;", grader);
    expect(right.checks[0]).toMatchObject({ status: "passed", code: null });
  });
});

describe("what is left behind", () => {
  const grader = defineGrader<Tiny>("99-tiny", { run: "async" }, [
    check("runs", 1, async ({ answer, world }) => {
      const wait = world.task("wait", [gives(100, 1), fails(300, new Error("out of paper"))]);
      await answer.run(wait, world.signal().signal);
      await world.sleep(1_000);
    }),
    leavesNothingBehind(1, { but: ["rejections"] }),
    leavesNoRejectionUnhandled(1),
  ]);
  /** What the grader says of an answer, and the labels of the picture. */
  const saysOf = async (source: string): Promise<unknown> => {
    const { checks } = await grade(source, grader);
    const failed = checks.find(({ status }) => status === "failed");
    return [failed?.message, failed?.timeline.map(({ label }) => label)];
  };

  test("a timer is told by its duration, its place and its time", async () => {
    const source = `
      const sleep = (ms) =>
        new Promise((resolve) => setTimeout(resolve, ms));
      export async function run(wait) {
        await sleep(50);
        void sleep(5_000);
        await wait();
      }`;
    expect(await saysOf(source)).toEqual([
      "expected nothing to be left once the answer has settled, but a timer of 5000 ms, " +
        "set at 50 ms (tiny.ts:3:34), was still there after 150 ms",
      ["run(wait, signal)", "wait 1", "a timer of 5000 ms"],
    ]);
  });

  test("a listener, too", async () => {
    const source = `export async function run(wait, signal) {
      signal.addEventListener("abort", () => {});
      await wait();
    }`;
    expect(await saysOf(source)).toEqual([
      'expected nothing to be left once the answer has settled, but a listener for "abort", ' +
        "set at 0 ms (tiny.ts:2:14), was still there after 100 ms",
      ["run(wait, signal)", "wait 1", 'a listener for "abort"'],
    ]);
  });

  test("a late call is told by its number, its time and its place", async () => {
    const source = `export async function run(wait) {
      await wait();
      setTimeout(() => wait().catch(() => {}), 10).unref();
    }`;
    expect(await saysOf(source)).toEqual([
      "expected no function to be called once the answer has settled, but wait 2 was called " +
        "at 110 ms (tiny.ts:3:24)",
      ["run(wait, signal)", "wait 1", "wait 2"],
    ]);
  });

  test("a rejection is told by the call that it came from", async () => {
    const source = "export async function run(wait) { wait(); wait(); }";
    expect(await saysOf(source)).toEqual([
      "expected every rejection to be handled, whichever promise rejects and whenever it does, " +
        "but at 300 ms nobody was looking when wait 2 rejected with Error: out of paper; " +
        "that ends a Node process",
      ["run(wait, signal)", "wait 1", "wait 2"],
    ]);
  });
});

describe("a picture", () => {
  test("begins with the last call of the answer's, and with those it overlaps", async () => {
    const source = `export async function run(wait) { await wait(); }`;
    const { history } = await run(source, async ({ answer, world }) => {
      await answer.run(world.task("early", [gives(100, 1)]));
      const slow = answer.run(world.task("slow", [gives(300, 1)]));
      await world.sleep(100);
      await answer.run(world.task("quick", [gives(100, 1)]));
      await slow;
    });
    expect(history.timeline()).toMatchObject([
      { label: "run(slow)", start: 100, end: 400 },
      { label: "slow", start: 100, end: 400 },
      { label: "run(quick)", start: 200, end: 300 },
      { label: "quick", start: 200, end: 300 },
    ]);
    expect(history.timeline(99)[0]).toMatchObject({ label: "run(early)", start: 0, end: 100 });
  });
});

test("a call is shown with the names of its arguments", async () => {
  const { history } = await run("export async function run() {}", async ({ answer, world }) => {
    const [a, b] = [world.promise("a", gives(1, 1)), world.thenable("b", gives(1, 1))];
    const wait = world.task("wait", [gives(1, 1)]);
    await answer.run([a, b], wait, world.iterable("items", []), world.source("source", []));
    await answer.run([wait, [5, "x"]], { limit: 2 }, () => {}, "a".repeat(40), new Error("no"));
    await answer.run({ signal: world.signal().signal, on: { wait } }, {});
  });
  expect(history.timeline(0)[0]?.label).toBe("run([a, b], wait, items, source)");
  expect(history.answers.at(-1)?.label).toBe("run({ signal, on: { wait } }, {})");
  expect(history.answers.at(-2)?.label).toBe(
    "run([wait, [5, 'x']], { limit: 2 }, [Function (anonymous)], …, Error: no)",
  );
});

describe("a value that is checked", () => {
  test.each([
    ["throw new RangeError('limit')", undefined],
    ["throw new (class extends RangeError {})()", undefined],
    ["throw new TypeError('limit')", "it rejected with TypeError: limit (tiny.ts:1:37)"],
    ["return 5", "it gave 5"],
    ["await new Promise(() => {})", "it was still pending"],
  ])("is to give a RangeError: %s", async (code, but) => {
    const played = run(`export async function run() { ${code} }`, async ({ answer, world }) => {
      const call = world.follow(answer.run(0));
      await world.sleep(1);
      isRangeError(call, "run(0)");
    });
    if (but === undefined) return expect(await played).toBeDefined();
    await expect(played).rejects.toThrow(`expected run(0) to reject with a RangeError, but ${but}`);
  });
});

describe("timers", () => {
  const source = `export async function run() {
    clearTimeout(setTimeout(() => {}, 10));
    setTimeout(() => {}, 10).unref();
    await new Promise((resolve) => setTimeout(resolve, 100).refresh());
    await new Promise((resolve) => setImmediate(resolve));
    AbortSignal.timeout(5);
  }`;

  test("are counted, whatever becomes of them", async () => {
    const { value } = await run(source, async ({ answer, world }) => {
      const call = answer.run();
      await world.sleep(1);
      const early = [world.timersSet, world.timers];
      await call;
      return [early, world.timersSet, world.timers];
    });
    expect(value).toEqual([[3, 1], 4, 0]);
  });
});

test("a promise among the members is given as it is", async () => {
  const source = `export async function run() {
    class Box { a = Promise.reject(undefined); }
    const box = new Box();
    box.a.catch(() => {});
    return box;
  }`;
  const { value } = await run(source, async ({ answer, world }) => {
    const { a } = await world.members(await answer.run(), ["a"]);
    return show(a);
  });
  expect(value).toBe("a promise");
});

test("a call that throws is told as such, whatever is asserted of its promise", async () => {
  const source = "export function run() { throw new RangeError('limit'); }";
  for (const assert of [isRangeError, fulfilled, rejectedWith]) {
    const played = run(source, async ({ answer, world }) => {
      const call = world.follow(answer.run());
      await world.sleep(1);
      assert(call as never, "the call" as never, "the call");
    });
    await expect(played).rejects.toThrow(
      "expected run() to return a promise, even one that rejects, but it threw RangeError: limit",
    );
  }
});

describe("promises that settle", () => {
  const source = `export const run = (values) => Promise.any(values);`;

  test("are asserted to reject with all reasons, in order", async () => {
    const rejectsWith = (reasons: readonly unknown[], expected: readonly unknown[]) => {
      return run(source, async ({ answer, world }) => {
        const behaviours = reasons.map((reason, index) => fails(100 - index, reason));
        const call = world.follow(answer.run(world.promises(behaviours, [0])));
        await call.settled;
        rejectedWithAll(call, expected, "the call");
      });
    };
    await rejectsWith(["a", undefined], ["a", undefined]);
    await rejectsWith([], []);
    for (const [reasons, expected, says] of [
      [
        ["a", "b"],
        ["b", "a"],
        "errors[0], of the call, to be the reason in that place, 'b', but it was 'a'",
      ],
      [
        ["a", "b"],
        ["a"],
        "the call to reject with an AggregateError of 1 error, but there were 2 in it",
      ],
      [[], ["a"], "there were 0 in it"],
    ] as const) {
      await expect(rejectsWith(reasons, expected)).rejects.toThrow(says);
    }
    const gaveUp = run(source, async ({ answer, world }) => {
      const call = world.follow(answer.run(world.promises([gives(10, 1)], "all")));
      await call.settled;
      rejectedWithAll(call, [], "the call");
    });
    const says = "expected the call to reject with an AggregateError of no errors, but it gave 1";
    await expect(gaveUp).rejects.toThrow(says);
  });

  test("are asserted to settle in time", async () => {
    const settlesAfter = (ms: number, until: number) => {
      return run(source, async ({ answer, world }) => {
        await world.sleep(50);
        const call = world.follow(answer.run([world.promise("a", gives(100, 1))]));
        await world.sleep(until);
        settledAfter(call, 50, ms, "the call");
      });
    };
    await settlesAfter(100, 200);
    await expect(settlesAfter(99, 200)).rejects.toThrow(
      "to settle after 99 ms, but it took 100 ms",
    );
    await expect(settlesAfter(100, 50)).rejects.toThrow("after 100 ms, but it was still pending");
  });
});

test("members of what the answer gave are read, whatever it is", async () => {
  const source = `
    class Box { #a; constructor(a) { this.#a = a; this.b = [a]; } get a() { return this.#a; } }
    export async function run() { return [new Box(1), { a: 1, b: [1] }, () => 1, 5, null]; }`;
  const { value } = await run(source, async ({ answer, world }) => {
    const given = (await answer.run()) as unknown[];
    return Promise.all(given.map((one) => world.members(one, ["a", "b"])));
  });
  const none = { a: undefined, b: undefined };
  expect(value).toEqual([{ a: 1, b: [1] }, { a: 1, b: [1] }, none, none, none]);
});

test("what is printed is shown when no function was given", async () => {
  const { history } = await play(`export async function run() {
    console.log("one");
    await new Promise((resolve) => setTimeout(resolve, 100));
    console.log("two");
  }`);
  expect(history.timeline()).toEqual([
    { label: "run()", start: 0, end: 100, outcome: "fulfilled" },
    { label: "one", start: 0, end: 0, outcome: "instant" },
    { label: "two", start: 100, end: 100, outcome: "instant" },
  ]);
});

test("an error is of the built-in class that the answer made it of", async () => {
  const source = `class Mine extends AggregateError {}
    export async function run() {
      const listed = Object.assign(new Error("listed"), { errors: [1] });
      return [new Mine([1]), listed, new DOMException("late", "TimeoutError"), new EvalError("e")];
    }`;
  const { value } = await play(source);
  const [mine, listed, late, other] = value as [AggregateError, Error, DOMException, Error];
  expect(mine).toBeInstanceOf(AggregateError);
  expect(mine.errors).toEqual([1]);
  expect(listed).not.toBeInstanceOf(AggregateError);
  expect(late).toBeInstanceOf(DOMException);
  expect(late.name).toBe("TimeoutError");
  expect(other).toBeInstanceOf(EvalError);
});

describe("an emitter of the judge's", () => {
  test("emits beside the answer, and counts the listeners of the answer's alone", async () => {
    const source = `export async function run(emitter) {
      const seen = [];
      const see = (...args) => seen.push(args);
      emitter.on("a", see);
      emitter.once("a", see);
      emitter.prependListener("b", () => emitter.off("a", see));
      await new Promise((resolve) => emitter.addListener("end", resolve));
      emitter.removeAllListeners("end");
      return [seen, emitter.constructor.name, Object.keys(emitter).includes("on")];
    }`;
    const heard: unknown[] = [];
    const { value, at, history } = await run(source, async ({ answer, world }) => {
      const one = world.emitter("one");
      const judge = world.callback("judge", (...args: readonly unknown[]) => void heard.push(args));
      one.on("a", judge);
      const done = world.follow(answer.run(one.emitter));
      const counts: number[] = [];
      for (const event of ["a", "a", "b", "a", "end"]) {
        await world.sleep(100);
        counts.push(one.listeners);
        one.emit(event, event, 1);
      }
      await done.settled;
      return [done.value, counts, one.listeners];
    });
    const see = ["a", 1];
    expect(value).toEqual([[[see, see, see], "EventEmitter", false], [4, 3, 3, 2, 2], 1]);
    expect(heard).toHaveLength(3);
    expect(at).toBe(500);
    expect(history.moments.map(({ label }) => label)).toContain("one emits end");
    expect(history.leak).toMatchObject({ what: 'a listener for "b"', count: 1 });
  });

  test("shows a listener that was left, and where it was added", async () => {
    const source = `import { once } from "node:events";
    export async function run(emitter) {
      emitter.on("error", () => {});
      return once(emitter, "go");
    }`;
    const { value, history } = await run(source, async ({ answer, world }) => {
      const one = world.emitter();
      void world.after(100, async () => one.emit("go", 7));
      const value = await answer.run(one.emitter);
      await world.sleep(10);
      return value;
    });
    expect(value).toEqual([7]);
    expect(history.leak).toMatchObject({ what: 'a listener for "error"', count: 1 });
    expect(history.leak?.stack).toMatch(/tiny\.ts\?run=\d+:3:/);
  });

  test("ends the run when nobody listens to an error", async () => {
    const source = `export async function run(emitter) { await new Promise((r) => setTimeout(r, 500)); }`;
    const played = run(source, async ({ answer, world }) => {
      const one = world.emitter();
      void world.after(100, async () => one.emit("error", new Error("broken")));
      await answer.run(one.emitter);
    });
    await expect(played).rejects.toThrow("the process crashed at 100 ms: Error: broken");
  });
});

describe("a sink of the judge's", () => {
  const write = `export async function run(sink, values) {
    const log = [];
    sink.on("close", () => log.push("close"));
    for (const value of values) {
      const more = sink.write(value);
      log.push(more);
      if (!more) await new Promise((resolve) => sink.once("drain", resolve));
    }
    await new Promise((resolve) => sink.end(resolve));
    log.push("finished");
    return log;
  }`;

  test("is a real Writable, whose every call is on record", async () => {
    const { value, at } = await run(write, async ({ answer, world }) => {
      const one = world.sink("sink", [gives(100, undefined)], {
        highWaterMark: 2,
        final: gives(50, undefined),
      });
      const log = await answer.run(one.sink, [1, 2, 3]);
      const accepted = one.writes.map(({ value, accepted, at }) => [value, accepted, at]);
      const got = one.got.map(({ args, start, end }) => [args[0], start, end]);
      const [end] = one.ends;
      await world.sleep(1);
      const destroyed = one.destroys.map(({ args }) => args[0]);
      return { log, accepted, got, drains: one.drains.map((drain) => drain.at), end, destroyed };
    });
    expect(at).toBe(351);
    expect(value).toMatchObject({
      log: [true, false, true, "close", "finished"],
      accepted: [
        [1, true, 0],
        [2, false, 0],
        [3, true, 200],
      ],
      got: [
        [1, 0, 100],
        [2, 100, 200],
        [3, 200, 300],
      ],
      drains: [200],
      end: { start: 300, end: 350 },
      destroyed: [null],
    });
  });

  test("takes values at once", async () => {
    const { value, at } = await run(write, async ({ answer, world }) => {
      const one = world.sink("sink", [], { highWaterMark: 1 });
      return answer.run(one.sink, ["a", "b"]);
    });
    expect([value, at]).toEqual([[true, true, "close", "finished"], 0]);
  });

  test.each([0, 100])("fails after %i ms", async (ms) => {
    const source = `export async function run(sink) {
      const failed = new Promise((resolve) => sink.on("error", resolve));
      sink.write(1);
      return failed;
    }`;
    const reason = new Error("disk full");
    const { value, at } = await run(source, async ({ answer, world }) => {
      const one = world.sink("sink", [fails(ms, reason)]);
      const value = await answer.run(one.sink);
      await world.sleep(1);
      return [value, one.destroys.map(({ args }) => args[0])];
    });
    expect(at).toBe(ms + 1);
    expect((value as unknown[])[0]).toBe(reason);
    expect((value as unknown[][])[1]?.[0]).toBe(reason);
  });

  test("can be destroyed, and events can be emitted on it", async () => {
    const source = `export async function run(sink) {
      const events = [];
      for (const event of ["error", "close", "finish"]) sink.on(event, (error) => events.push([event, error]));
      await new Promise((resolve) => setTimeout(resolve, 500));
      return [events, sink.destroyed];
    }`;
    const reason = new Error("gone");
    const { value } = await run(source, async ({ answer, world }) => {
      const one = world.sink("sink", []);
      void world.after(100, async () => one.emit("finish"));
      void world.after(200, async () => one.destroy(reason));
      const value = await answer.run(one.sink);
      return [value, one.listeners];
    });
    expect(value).toEqual([
      [
        [
          ["finish", undefined],
          ["error", reason],
          ["close", undefined],
        ],
        true,
      ],
      3,
    ]);
  });
});

describe("a routine", () => {
  test("runs in the async context in which it is called, step by step", async () => {
    const source = `import { AsyncLocalStorage } from "node:async_hooks";
    const storage = new AsyncLocalStorage();
    export const now = () => storage.getStore();
    export const within = (value, work) => storage.run(value, work);`;
    interface Answer {
      now(): unknown;
      within(value: unknown, work: () => unknown): unknown;
    }
    const ways = [
      "await",
      "promise",
      "thenable",
      "queueMicrotask",
      "nextTick",
      "setImmediate",
    ] as const;
    const slow = [
      "setTimeout",
      "setInterval",
      "timers/promises",
      "events.once",
      "for await",
    ] as const;
    const { value, at } = await playWith<Answer>(
      source,
      { now: "function", within: "function" },
      async ({ answer, world }) => {
        const seen: unknown[] = [];
        const look = world.callback("look", () => {
          void answer.now().then((value) => seen.push(value));
        });
        const inner = world.routine("inner", [look, ["setTimeout", 50], look]);
        const steps = [
          ...ways.map((way) => [way] as const),
          ...slow.map((way) => [way, 10] as const),
        ];
        const outer = world.routine("outer", [
          look,
          ...steps.flatMap((step) => [step, look]),
          world.callback("nest", () => answer.within("inner", inner)),
          look,
        ]);
        const both = [answer.within("a", outer), answer.within("b", outer)];
        look();
        await world.idle();
        await Promise.all(both);
        return seen;
      },
    );
    expect(at).toBe(50 + slow.length * 10);
    const counts = Map.groupBy(value as unknown[], (one) => one);
    const all = 2 + ways.length + slow.length;
    expect(counts.get("a")).toHaveLength(all);
    expect(counts.get("b")).toHaveLength(all);
    expect(counts.get("inner")).toHaveLength(4);
    expect(counts.get(undefined)).toHaveLength(1);
  });
});

describe("a class of the answer's", () => {
  const source = `export class Box {
    #held = 0;
    constructor(size) { if (!(size > 0)) throw new RangeError("size"); }
    async take() { this.#held++; return () => { this.#held--; }; }
    async lease() { return { resource: 7, [Symbol.dispose]: () => { this.#held = -1; } }; }
    async held() { return this.#held; }
    async odd() { return 7; }
    stop() { return this.stopped ??= Promise.resolve(1); }
    async [Symbol.asyncDispose]() { this.#held = -2; }
    [Symbol.asyncIterator]() { let i = 0; return { next: async () => ({ done: i === 2, value: i++ }) }; }
    async *each() { yield "a"; yield "b"; }
  }`;
  interface Lease extends Disposable {
    readonly resource: number;
  }
  interface Answer {
    Box: new (size: number) => {
      take(): Promise<() => void>;
      lease(): Promise<Lease>;
      odd(): Promise<() => void>;
      held(): Promise<number>;
      stop(): Promise<number>;
      [Symbol.asyncDispose](): Promise<void>;
      [Symbol.asyncIterator](): AsyncIterator<number>;
      each(): AsyncIterableIterator<string>;
    };
  }
  const shape = {
    Box: {
      new: {
        take: { resolves: { "()": "function" }, as: "give back" },
        lease: { resolves: { [Symbol.dispose]: "function" }, as: "lease" },
        odd: { resolves: { "()": "function" }, as: "nothing" },
        held: "async",
        stop: "async",
        [Symbol.asyncDispose]: "async",
        [Symbol.asyncIterator]: "iterator",
        each: "generator",
      },
    },
  } as const;

  test("gives functions and things to dispose of, by promises", async () => {
    const { value } = await playWith<Answer>(source, shape, async ({ answer }) => {
      const [box, other] = [await answer.Box(1), await answer.Box(1)];
      const [first] = [await box.take(), await box.take()];
      const held = [await box.held(), await other.held()];
      await first();
      const after = await box.held();
      const lease = await box.lease();
      const resource = await lease.read("resource");
      await lease[Symbol.dispose]();
      const disposed = await box.held();
      await box[Symbol.asyncDispose]();
      return [held, after, resource, disposed, await box.held()];
    });
    expect(value).toEqual([[2, 0], 1, 7, -1, -2]);
  });

  test("is iterated over, by itself and by what it gives", async () => {
    const { value } = await playWith<Answer>(source, shape, async ({ answer }) => {
      const box = await answer.Box(1);
      const seen: unknown[] = [];
      for await (const one of box) seen.push(one);
      for await (const one of box.each()) seen.push(one);
      return seen;
    });
    expect(value).toEqual([0, 1, "a", "b"]);
  });

  test("gives values of all kinds when it is iterated over", async () => {
    const source = `export class Box {
      async *each() { yield () => 7; }
      [Symbol.asyncIterator]() {
        let i = 0;
        return { async next() { return new (class { get done() { return i === 2; } get value() { return i++; } })(); } };
      }
    }`;
    const { value } = await playWith<Answer>(source, shape, async ({ answer }) => {
      const box = await answer.Box(1);
      const seen: unknown[] = [];
      for await (const one of box.each()) seen.push(show(one));
      for await (const one of box) seen.push(one);
      return seen;
    });
    expect(value).toEqual(["a function", 0, 1]);
  });

  test("may throw when it is made, give a promise twice, and something else than it should", async () => {
    const { value } = await playWith<Answer>(source, shape, async ({ answer, world }) => {
      const bad = world.follow(answer.Box(0));
      await bad.settled;
      isRangeError(bad, "new Box(0)");
      const box = await answer.Box(1);
      const [one, two, three] = [box.stop(), box.stop(), box.held()];
      const odd = world.follow(box.odd());
      await odd.settled;
      return [await world.gaveTheSame(one, two), await world.gaveTheSame(one, three), odd.reason];
    });
    const failure = (value as unknown[])[2] as Error;
    expect((value as unknown[]).slice(0, 2)).toEqual([true, false]);
    expect(failure.message).toBe("expected box.odd() to resolve to a function, but it gave 7");
  });
});

test("a promise of the judge's that comes back is known, and not taken for a copy", async () => {
  const source =
    "export const same = (value) => value; export const copy = async (value) => value;";
  interface Answer {
    same(value: unknown): unknown;
    copy(value: unknown): unknown;
  }
  const shape = { same: "function", copy: "function" } as const;
  const { value } = await playWith<Answer>(source, shape, async ({ answer, world }) => {
    const promise = world.promise("a", gives(100, 1));
    const [same, copy] = [await answer.same(promise), await answer.copy(promise)];
    return [same, copy, 1].map((given) => world.isThePromise(given, promise));
  });
  expect(value).toEqual([true, false, false]);
});

test("calls in one go have nothing of the answer's in between", async () => {
  const source = `const log = [];
    export async function run(name) {
      log.push(name);
      await null;
      log.push(name + " later");
      return log;
    }`;
  const { value, at } = await run(source, async ({ answer, world }) => {
    await answer.run("a");
    await Promise.all([answer.run("b"), answer.run("c")]);
    await world.inOneGo(() => {
      void answer.run("d");
      void answer.run("e");
    });
    const failed = world.inOneGo(() => {
      throw new Error("broken");
    });
    await expect(failed).rejects.toThrow("broken");
    return answer.run("f");
  });
  expect(at).toBe(0);
  const apart = ["a", "b", "c"].flatMap((name) => [name, `${name} later`]);
  const together = ["d", "e", "d later", "e later"];
  expect(value).toEqual([...apart, ...together, "f", "f later"]);
});

describe("a task that acts", () => {
  const source = `export async function group(body) {
    const log = [];
    const group = {
      signal: new AbortController().signal,
      spawn(work) { log.push("spawned"); work(); },
    };
    const promise = body(group);
    log.push("called");
    return [await promise, log];
  }`;
  interface Group {
    readonly signal: AbortSignal;
    spawn(work: () => Promise<void>): void;
  }
  interface Answer {
    group(body: (group: Group) => Promise<unknown>): Promise<unknown>;
  }

  test("drives what it is given, before it returns and later", async () => {
    const { value, at } = await playWith<Answer>(
      source,
      { group: "async" },
      async ({ answer, world }) => {
        const work = world.task("work", [gives(100, undefined)]);
        const body = world.task("body", [
          acts(async (given) => {
            const group = world.given<Group>(given, { spawn: "function" }, "group");
            void group.spawn(work);
            const signal = await group.read("signal");
            await world.sleep(50);
            await group.spawn(work);
            return signal.aborted;
          }),
        ]);
        const gave = await answer.group(body);
        return [gave, work.calls.map(({ start }) => start), body.calls[0]?.end];
      },
    );
    expect(at).toBe(50);
    expect(value).toEqual([[false, ["spawned", "called", "spawned"]], [0, 50], 50]);
  });

  test("ends the run when it finds that the answer fails", async () => {
    const played = playWith<Answer>(source, { group: "async" }, ({ answer, world }) => {
      const body = world.task("body", [acts(async () => ensure(false, "this", "that"))]);
      return answer.group(body);
    });
    await expect(played).rejects.toThrow("expected this, but that");
  });
});
