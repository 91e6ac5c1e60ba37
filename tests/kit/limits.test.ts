/** Answers that never end, take too much or do what can't be done: each is told so, and nobody waits. */
import { describe, expect, test } from "vitest";
import { grade, play, playWith } from "./play.ts";
import type { Files, Tiny } from "./play.ts";

/** What happens, an answer, its status, and what its learner reads. */
type Row = readonly [behaviour: string, files: Files, status: string, message: string | RegExp];

function table(rows: readonly Row[]): void {
  test.concurrent.each(rows)("%s", { timeout: 60_000 }, async (_, files, status, message) => {
    const result = await grade(files);
    const read = result.message ?? result.checks[0]!.message;
    expect(read).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
    expect(result).toMatchObject({ status, score: 0 });
  });
}

const bodies = (rows: readonly Row[]): readonly Row[] =>
  rows.map(([behaviour, body, ...rest]) => [
    behaviour,
    `export async function run() {\n${body as string}\n}`,
    ...rest,
  ]);

describe("what never ends", () => {
  const deadlock =
    "expected run() to settle, but it waits for something that can never happen: no timer is running and nothing is in flight";
  const loop = "the answer did not come back within 2 s of computing: is a loop endless?";
  const polling = /^expected run\(\) to settle, but it was still busy after \d+ ms$/;
  table([
    ...bodies([
      [
        "a promise that nobody resolves is a deadlock",
        "await new Promise(() => {});",
        "failed",
        deadlock,
      ],
      [
        "a deadlock after a while is a deadlock",
        "await new Promise((done) => setTimeout(done, 1e6)); await new Promise(() => {});",
        "failed",
        deadlock,
      ],
      [
        "polling with setInterval is seen to be endless",
        "await new Promise(() => setInterval(() => {}, 1));",
        "failed",
        polling,
      ],
      [
        "polling with setImmediate is seen to be endless",
        "for (;;) await new Promise((done) => setImmediate(done));",
        "failed",
        polling,
      ],
      [
        "a busy wait on Date.now is told what it is",
        "for (const end = Date.now() + 100; Date.now() < end;);",
        "error",
        "the answer reads the clock in a loop without awaiting: time can't pass while it runs",
      ],
      [
        "a busy wait on performance.now that swallows errors is told what it is",
        "for (;;) { try { performance.now(); } catch { return 42; } }",
        "error",
        "the answer reads the clock in a loop without awaiting: time can't pass while it runs",
      ],
      ["an endless loop is killed", "while (true) {}", "error", loop],
      ["an endless chain of microtasks is killed", "for (;;) await null;", "error", loop],
      [
        "endless recursion is an error like any other",
        "const again = () => again() + 1; return again();",
        "failed",
        /RangeError: Maximum call stack size exceeded/,
      ],
    ]),
    [
      "an endless loop at the top is killed",
      "while (true) {} export const run = 1;",
      "error",
      loop,
    ],
    [
      "a top-level await that never ends does not load",
      "await new Promise(() => {}); export const run = async () => 42;",
      "error",
      "does not load: it awaits something at its top that never comes",
    ],
  ]);
});

describe("what is too much", () => {
  table(
    bodies([
      [
        "taking all memory is told so",
        "for (const all = []; ;) all.push(new Array(100_000).fill({}));",
        "error",
        "the answer uses more than 128 MB of memory",
      ],
      [
        "taking 4 GB outside the heap fails",
        "const all = []; for (let n = 0; n < 80; n++) all.push(new Uint8Array(50_000_000));",
        "failed",
        /RangeError: Array buffer allocation failed/,
      ],
      [
        "printing 70,000 lines within a moment is refused",
        "for (let n = 0; n < 70_000; n++) console.log('x');",
        "error",
        "the answer does more than 60000 things within one moment",
      ],
      [
        "a string of 20 MB is refused",
        "return 'x'.repeat(20_000_000);",
        "error",
        "the answer gives more than 8 MB at once",
      ],
      [
        "a list of a million is refused",
        "return Array.from({ length: 1_000_000 }, () => 0);",
        "failed",
        /too big, too deep or cyclic/,
      ],
      [
        "a cyclic result is refused",
        "const list = []; list.push(list); return list;",
        "failed",
        /too big, too deep or cyclic/,
      ],
      [
        "a deep result is refused",
        "let list = []; for (let n = 0; n < 1e5; n++) list = [list]; return list;",
        "failed",
        /too big, too deep or cyclic/,
      ],
      [
        "an error whose cause is itself is no obstacle",
        "const error = new Error('own'); error.cause = error; throw error;",
        "failed",
        /Error: own/,
      ],
      [
        "a chain of 100,000 causes is cut",
        "let error; for (let n = 0; n < 1e5; n++) error = new Error(String(n), { cause: error }); throw error;",
        "failed",
        /expected run\(\) to succeed/,
      ],
      [
        "a long message is cut",
        "throw new Error('x'.repeat(1e6));",
        "failed",
        /^expected run\(\) to succeed, but it rejected with Error: x{200,}…/,
      ],
    ]),
  );

  test("of what is printed without end the beginning is kept", async () => {
    const { history } = await play(`export const run = () => new Promise((resolve) => {
      let left = 30;
      const timer = setInterval(() => {
        for (let line = 0; line < 100; line++) console.log(line);
        if (--left === 0) resolve(clearInterval(timer));
      }, 1);
    });`);
    expect(history.prints.length).toBe(1_000);
  });

  test("a long print is cut", async () => {
    const { history } = await play("export const run = async () => console.log('x'.repeat(1e6));");
    expect(history.prints[0]!.text.length).toBeLessThan(2_200);
  });
});

describe("what can't be loaded", () => {
  const builtins =
    "node:timers, node:timers/promises, node:events, node:util, node:async_hooks, node:perf_hooks";
  const forbidden = (name: string): string =>
    `does not load: Error: imports ${name}; an answer may import only its own files and ${builtins}`;
  table([
    [
      "a misspelt export is named",
      "export const Run = async () => 42;",
      "error",
      "exports `Run`, expected `run`",
    ],
    [
      "several other exports are named",
      "export const a = 1; export default 2;",
      "error",
      "exports `a`, `default`, expected `run`",
    ],
    [
      "a module without exports is told so",
      "const run = async () => 42;",
      "error",
      "exports nothing, expected `run`",
    ],
    [
      "an export that is no function is told so",
      "export const run = 42;",
      "error",
      "exports `run`, which is no function (its type is number)",
    ],
    [
      "a forbidden module is named",
      `import fs from "node:fs"; export const run = async () => fs;`,
      "error",
      forbidden("node:fs"),
    ],
    [
      "a forbidden module is named without node:",
      `import "child_process"; export const run = async () => 42;`,
      "error",
      forbidden("child_process"),
    ],
    [
      "a package is named",
      `import _ from "lodash"; export const run = async () => _;`,
      "error",
      forbidden("lodash"),
    ],
    [
      "a file elsewhere is named",
      `import "../04-wait-n/wait-n.ts"; export const run = 1;`,
      "error",
      "does not load: Error: imports ../04-wait-n/wait-n.ts, which is no file of the exercise's own folder",
    ],
    [
      "a file that is missing is named",
      `import "./helper.ts"; export const run = 1;`,
      "error",
      "does not load: Error: imports ./helper.ts, which is no file of the exercise's own folder",
    ],
    [
      "a name that a helper does not export is named",
      { "tiny.ts": `export { run } from "./helper.ts";`, "helper.ts": "export const walk = 1;" },
      "error",
      /^does not load: SyntaxError: .*'?\.\/helper\.ts'? does not provide an export named 'run'/,
    ],
    [
      "a throw at the top names its line",
      "export const run = 1;\n\nthrow new TypeError('no');",
      "error",
      "does not load: TypeError: no (tiny.ts:3:7)",
    ],
    [
      "a throw of nothing at the top is told",
      "throw undefined;",
      "error",
      "does not load: undefined",
    ],
    [
      "a syntax error names its line",
      "export const run = 1;\nconst = 2;",
      "error",
      /^does not compile: .*\(tiny\.ts:2:7\)$/,
    ],
    [
      "a syntax error in a helper names its line",
      { "tiny.ts": `export * from "./helper.ts";`, "helper.ts": "\nlet 1;" },
      "error",
      /^does not load: SyntaxError: .*\(helper\.ts:2:5\)/,
    ],
    [
      "a syntax error in a helper that nobody imports is no matter",
      { "tiny.ts": "export const run = async () => 1;", "other.ts": "let 1;" },
      "failed",
      "expected the result of run() to be 42, but it was 1",
    ],
    [
      "an error that only JavaScript finds is told",
      "const a = 1; const a = 2; export const run = 1;",
      "error",
      /^does not (load|compile): .*'?"?a"?'? has already been declared/,
    ],
    ["an empty answer exports nothing", "", "error", "exports nothing, expected `run`"],
  ]);
});

describe("what is refused", () => {
  const realTime = "which runs in real time and can't be used in an exercise";
  const outside = "which reaches out of the exercise and can't be used in it";
  table(
    bodies([
      [
        "MessageChannel",
        "new MessageChannel();",
        "error",
        `the answer uses MessageChannel, ${realTime}`,
      ],
      [
        "BroadcastChannel",
        "new BroadcastChannel('a');",
        "error",
        `the answer uses BroadcastChannel, ${realTime}`,
      ],
      ["Worker", "new Worker('data:,');", "error", `the answer uses Worker, ${realTime}`],
      [
        "Atomics.wait",
        "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);",
        "error",
        "the answer uses Atomics.wait, which blocks the thread: that is not waiting",
      ],
      [
        "Atomics.waitAsync",
        "await Atomics.waitAsync(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100).value;",
        "error",
        `the answer uses Atomics.waitAsync, ${realTime}`,
      ],
      [
        "WebAssembly.compile",
        "await WebAssembly.compile(new Uint8Array());",
        "error",
        `the answer uses WebAssembly.compile, ${realTime}`,
      ],
      [
        "crypto.subtle",
        "await crypto.subtle.digest('SHA-256', new Uint8Array());",
        "error",
        "the answer uses crypto.subtle, which runs in real time and can't be used in an exercise",
      ],
      [
        "CompressionStream",
        "new CompressionStream('gzip');",
        "error",
        `the answer uses CompressionStream, ${realTime}`,
      ],
      [
        "fetch",
        "await fetch('https://example.com');",
        "error",
        `the answer uses fetch, ${outside}`,
      ],
      [
        "WebSocket",
        "new WebSocket('wss://example.com');",
        "error",
        `the answer uses WebSocket, ${outside}`,
      ],
      ["process.exit", "process.exit(0);", "error", `the answer uses process.exit, ${outside}`],
      [
        "process.kill",
        "process.kill(process.pid);",
        "error",
        `the answer uses process.kill, ${outside}`,
      ],
      [
        "process.getBuiltinModule",
        "process.getBuiltinModule('fs');",
        "error",
        `the answer uses process.getBuiltinModule, ${outside}`,
      ],
      [
        "what is refused stays refused when it is caught",
        "try { fetch(''); } catch {} await new Promise((done) => setTimeout(done, 100)); return 42;",
        "error",
        `the answer uses fetch, ${outside}`,
      ],
    ]),
  );
});

describe("what goes wrong", () => {
  table([
    ...bodies([
      [
        "an exception in a timer's callback names the answer's own line",
        "await new Promise(() => setTimeout(() => {\nthrow new RangeError('late');\n}, 5));",
        "error",
        "the process crashed at 5 ms: RangeError: late (tiny.ts:3:7)",
      ],
      [
        "an exception in a microtask crashes the process",
        "queueMicrotask(() => { throw 'bare'; }); await new Promise(() => {});",
        "error",
        "the process crashed at 0 ms: 'bare'",
      ],
      [
        "an exception in a tick crashes the process",
        "process.nextTick(() => { throw new Error('tick'); }); await new Promise(() => {});",
        "error",
        /^the process crashed at 0 ms: Error: tick/,
      ],
      [
        "an error event that nobody listens to crashes the process",
        "setTimeout(() => process.emit('error', new Error('event'))); await new Promise(() => {});",
        "error",
        /^the process crashed at 1 ms: Error: event/,
      ],
      [
        "a rejection names its line",
        "await null;\nthrow new Error('a\\u001b[31m\\nb');",
        "failed",
        "expected run() to succeed, but it rejected with Error: a b (tiny.ts:3:7)",
      ],
      [
        "a rejection with no error is shown",
        "throw { code: 7 };",
        "failed",
        "expected run() to succeed, but it rejected with { code: 7 }",
      ],
      [
        "a stub that nobody has filled in is not started",
        "throw new Error('TODO: run');",
        "not-started",
        /TODO: run/,
      ],
    ]),
    [
      "a function that returns no promise is told so",
      "export const run = () => 42;",
      "failed",
      "expected run() to return a promise, but it returned 42",
    ],
    [
      "a function that throws instead of rejecting is told so",
      "export const run = () => { throw new Error('now'); };",
      "failed",
      /^expected run\(\) to return a promise, even one that rejects, but it threw Error: now \(tiny\.ts:1:34\)$/,
    ],
    [
      "a compiled answer names its own file",
      "enum A { B }\nexport async function run() {\n  throw new Error(String(A.B));\n}",
      "failed",
      /rejected with Error: 0 \(tiny\.ts:\d+:\d+\)$/,
    ],
  ]);

  test("a rejection that nobody looks at is noted with its time", async () => {
    const { history } = await play(`export async function run() {
      await new Promise((done) => setTimeout(done, 20));
      void Promise.reject(new Error("loose"));
    }`);
    expect(history.unhandled).toMatchObject([{ at: 20, reason: { message: "loose" } }]);
  });

  test("a rejection that is handled within the turn is not noted", async () => {
    const { history } = await play(`export async function run() {
      const loose = Promise.reject(new Error("loose"));
      await null;
      loose.catch(() => {});
    }`);
    expect(history.unhandled).toEqual([]);
  });

  test("a timer that is left running is noted", async () => {
    const { history } = await play(
      "export const run = async () => void setTimeout(() => {}, 500);",
    );
    const timer = { what: "a timer of 500 ms", since: 0, until: 500, count: 1 };
    expect(history.leak).toMatchObject({ settled: 0, ...timer });
    expect(history.leak?.stack).toMatch(/\/99-tiny\/tiny\.ts\?run=\d+:1:37/);
  });

  test("a timer that keeps nothing alive is not", async () => {
    const { history } = await play(
      "export const run = async () => void setTimeout(() => {}, 500).unref();",
    );
    expect(history.leak).toBeUndefined();
  });

  test("an argument that is changed is noted", async () => {
    const source = "export const run = async (list: number[]) => void list.push(4);";
    const played = await playWith<Tiny>(source, { run: "async" }, ({ answer }) =>
      answer.run([1, 2]),
    );
    expect(played.history.modified).toEqual(["an array"]);
  });
});

describe("results that play a part", () => {
  table(
    bodies([
      [
        "a thenable result is called as await calls it",
        "return { then(done) { setTimeout(done, 100, 41); } };",
        "failed",
        "expected the result of run() to be 42, but it was 41",
      ],
      [
        "a thenable that never calls back is a deadlock",
        "return { then() {} };",
        "failed",
        /^expected run\(\) to settle, but it waits for something/,
      ],
      [
        "an asymmetric matcher is an object",
        "return { asymmetricMatch() { return true; } };",
        "failed",
        "expected the result of run() to be 42, but it was an object (Object)",
      ],
      [
        "a number object is no number",
        "return new Number(42);",
        "failed",
        "expected the result of run() to be 42, but it was an object (Number)",
      ],
      [
        "an object that converts to 42 is no number",
        "return { valueOf: () => 42, [Symbol.toPrimitive]: () => 42 };",
        "failed",
        /but it was an object \(Object\)$/,
      ],
      [
        "a getter does not run on the judge's side",
        "return { get value() { return 42; } };",
        "failed",
        /but it was an object \(Object\)$/,
      ],
      [
        "a proxy is flattened or stays where it is",
        "return new Proxy([42], { get: (target, key) => target[key] ?? 42 });",
        "failed",
        /^expected the result of run\(\) to be 42, but it was /,
      ],
      [
        "a proxy that throws from every trap is an error of the answer's",
        "return new Proxy({}, new Proxy({}, { get(_, trap) { throw new Error(trap); } }));",
        "failed",
        /^expected run\(\) to succeed, but it rejected with /,
      ],
      [
        "a revoked proxy is no obstacle",
        "const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return [proxy];",
        "failed",
        /^expected /,
      ],
      [
        "a name that is no string is no obstacle",
        "return new (class { static name = { toString() { throw 1; } }; })();",
        "failed",
        /but it was an object \(Object\)$/,
      ],
      [
        "an error with hostile fields is no obstacle",
        "const error = new Error(''); Object.defineProperty(error, 'message', { get() { throw 1; } }); throw error;",
        "failed",
        /^expected run\(\) to succeed/,
      ],
      [
        "what is no plain data is shown all the same",
        "return [Symbol('s'), 1n, -0, NaN, new Date(0), new Set([undefined])];",
        "failed",
        "expected the result of run() to be 42, but it was [ Symbol(s), 1n, -0, NaN, 1970-01-01T00:00:00.000Z, Set(1) { undefined } ]",
      ],
    ]),
  );

  test.each([
    "{ asymmetricMatch() { return true; } }",
    "{ get 0() { return 1; }, length: 1 }",
    "new (class extends Array {})(2)",
    "Object.assign(() => {}, { 0: 1 })",
    "new Proxy([], { get: () => 1 })",
  ])("%s equals no list of numbers", async (expression) => {
    const { equal } = await import("../../graders/kit/index.ts");
    const source = `export const run = async () => (${expression}) as unknown;`;
    const played = playWith<Tiny>(source, { run: "async" }, async ({ answer }) => {
      equal(await answer.run(), [1, 2, 3], "the result");
    });
    await expect(played).rejects.toThrow(/^expected /);
  });
});
