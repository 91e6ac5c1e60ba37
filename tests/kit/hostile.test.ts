/**
 * Answers that try to get a point without earning it. What they ask for is made of secrets that come
 * when their time has come and not before, so whatever they break in their own process, none passes;
 * and none makes the grader look broken.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadGrader } from "../../graders/kit/grade/course.ts";
import { gradeOne } from "../../graders/kit/grade/submissions.ts";
import { check, defineGrader, equal, gives } from "../../graders/kit/index.ts";
import type { JailKind } from "../../graders/kit/port/port.ts";
import { grade, openJail } from "./play.ts";

type Answer = { run(wait: () => Promise<number>): Promise<number[]> };

/** Asks for the results of three waits that are in flight together. */
const grader = defineGrader<Answer>("99-tiny", { run: "async" }, [
  check("gives the results of three waits of 100 ms after 100 ms", 1, async ({ answer, world }) => {
    const secrets = world.secrets(3);
    const wait = world.task(
      "wait",
      secrets.map((secret) => gives(100, secret)),
    );
    equal(await answer.run(wait), secrets, "the results");
    equal(world.now, 100, "the time at which they are there");
    equal(wait.calls.length, 3, "the number of calls of wait");
  }),
]);

const honest = "export const run = (wait) => Promise.all([wait(), wait(), wait()]);";
/** Waits for one after the other, which takes three times as long. */
const slow =
  "export async function run(wait) { return [await wait(), await wait(), await wait()]; }";
/** Doesn't wait at all. */
const guess = "export const run = async (wait) => { wait(); wait(); wait(); return [1, 2, 3]; };";

/** Forges what the guest says, just before it is sent. */
const forged = (change: string): string => `
  const { stringify } = JSON;
  JSON.stringify = (value) => {
    if (value?.[0] === "done") value[1] = value[1].flatMap((said) => { ${change} });
    return stringify(value);
  };
  ${slow}`;

/** Looks at everything that the guest keeps in maps, arrays and promises. */
const rummage = (found: string): string => `
  const seen = new Set();
  const look = (value) => { if (typeof value === "object" && value !== null) seen.add(value); ${found} };
  for (const [type, names] of [[Map, ["get", "set", "has"]], [WeakMap, ["get", "set"]], [Array, ["push", "map", "flatMap"]]]) {
    for (const name of names) {
      const native = type.prototype[name];
      type.prototype[name] = function (...args) {
        look(this);
        for (const arg of args) look(arg);
        return Reflect.apply(native, this, args);
      };
    }
  }`;

const attacks: Readonly<Record<string, string>> = {
  "looks for the secrets in the function it is given": `
    import { inspect } from "node:util";
    export async function run(wait) {
      const texts = [wait, wait()].flatMap((what) => [String(what), inspect(what, { showHidden: true, depth: 9 }),
        ...Reflect.ownKeys(what).map((key) => String(what[key]))]);
      wait(), wait();
      return texts.join().match(/\\d{4,7}/g) ?? [];
    }`,
  "looks for the secrets in the caller of the function": `
    export const run = async (wait) => { wait(); wait(); wait(); return run.caller?.arguments ?? run.arguments; };`,
  "fulfils the promises it waits for by itself": `
    ${rummage("if (typeof value?.resolve === 'function') value.resolve(7);")}
    ${honest}`,
  "reads the secrets from whatever the guest keeps": `
    ${rummage("")}
    export async function run(wait) {
      wait(), wait(), wait();
      await null;
      const text = [...seen].map((one) => { try { return String(JSON.stringify(one)); } catch { return ""; } }).join();
      return text.match(/\\b\\d{4,7}\\b/g)?.slice(0, 3).map(Number) ?? [];
    }`,
  "claims to have been given what it was not": forged(
    `return said[0] === "fulfilled" ? [["fulfilled", said[1], ["array", [1, 2, 3]]]] : [said];`,
  ),
  "claims to have ended before": `
    ${guess}
    const { stringify } = JSON;
    JSON.stringify = (value) => value?.[0] === "done" && value[1][0]?.[0] === "returned"
      ? stringify(["done", [...value[1], ["fulfilled", 1, ["array", [["yours", 2], ["yours", 3], ["yours", 4]]]]]]) : stringify(value);`,
  "claims that its clock has moved back": forged(
    `return said[0] === "set" ? [["set", said[1], said[2], -100, true]] : [said, ["set", 1, 9, 0, true], ["clear", 1]];`,
  ),
  "settles the judge's calls itself": forged(
    `return [["settle", 1, true, 1], ["fire", [1]], said];`,
  ),
  "speaks nonsense": forged(`return [["returned"], [], null, said];`),
  "names calls that there are not": forged(`return [["fulfilled", 99, 1], said];`),
  "names objects that there are not": forged(`return [["unhandled", ["yours", 99]], said];`),
  "names members of the judge's objects": forged(
    `return [["unhandled", ["__proto__", "constructor"]], said];`,
  ),
  "describes what can't be": forged(
    `return [["unhandled", ["mine", 5, { kind: "error", errors: ["array", 7] }]], said];`,
  ),
  "nests what it says without end": forged(
    `const { "0": kind } = said; if (kind !== "fulfilled") return [said];
     let wire = 1; for (let n = 0; n < 3e3; n++) wire = ["array", [wire]]; return [["fulfilled", said[1], wire]];`,
  ),
  "sends a line that is no JSON": `
    ${guess}
    const { stringify } = JSON;
    JSON.stringify = (value) => value?.[0] === "done" ? "done!" : stringify(value);`,
  "sends two lines in one": `
    ${guess}
    const { stringify } = JSON;
    JSON.stringify = (value) => value?.[0] === "done" && value[1].some(([kind]) => kind === "returned")
      ? '["done",[["returned",0,1,["mine",1,{"kind":"promise"}]]]]\\n["done",[["fulfilled",1,42]]]' : stringify(value);`,
  "calls what it was not given": forged(
    `return said[0] === "called" ? [["called", said[1], 9, ["yours", 1], ["array", []], said[5]]] : [said];`,
  ),
  "calls with what is no list": forged(
    `return said[0] === "called" ? [["called", said[1], said[2], ["yours", 1], 5, said[5]]] : [said];`,
  ),
  "calls for one promise many times": forged(
    `return said[0] === "called" ? Array.from({ length: 3 }, () => ["called", 0, said[2], null, ["array", []], -1]) : [said];`,
  ),
  "asks when it should have done": `
    ${slow}
    const { stringify } = JSON;
    JSON.stringify = (value) => value?.[0] === "done" && value[1].some(([kind]) => kind === "returned")
      ? stringify(["ask", { order: 0, target: 1, self: null, args: ["array", []] }]) : stringify(value);`,
  "makes every value give a verdict of its own as JSON": `
    Object.prototype.toJSON = () => ({ status: "passed", score: 1 });
    ${guess}`,
  "makes every list give one of its own as JSON": `
    Array.prototype.toJSON = function () { return this[0] === "fulfilled" ? "passed" : [...this]; };
    ${guess}`,
  "sets properties of all objects": `
    for (const [key, value] of Object.entries({ status: "passed", score: 1, done: true, value: 1, enumerable: true, goesOn: true })) {
      const descriptor = { __proto__: null, get: () => value, set() {}, configurable: true };
      Object.defineProperty(Object.prototype, key, descriptor);
    }
    ${guess}`,
  "gives an object with a prototype of its own": `
    export const run = async () => JSON.parse('{ "__proto__": { "0": 1, "length": 3 }, "constructor": { "name": "Array" } }');`,
  "turns comparisons round": `
    Object.is = () => true;
    Array.prototype.every = () => true;
    Number.prototype.valueOf = () => 100;
    Map.prototype.get = WeakMap.prototype.get = () => undefined;
    ${guess}`,
  "replaces then": `
    const { then } = Promise.prototype;
    Promise.prototype.then = function (good, bad) { good?.([1, 2, 3]); return Reflect.apply(then, this, [good, bad]); };
    ${guess}`,
  "replaces promises": `
    globalThis.Promise = class extends Promise { constructor(executor) { super((resolve) => resolve(1)); } };
    Promise.prototype.constructor = globalThis.Promise;
    ${guess}`,
  "replaces the clock": `
    globalThis.Date = class { static now() { return 0; } };
    performance.now = () => 0;
    globalThis.setTimeout = (callback) => callback();
    globalThis.setImmediate = (callback) => callback();
    ${slow}`,
  "replaces chance": `
    Math.random = () => 0.5;
    export const run = async (wait) => { wait(), wait(), wait(); return [Math.random(), Math.random(), Math.random()]; };`,
  "replaces what errors look like": `
    Error.prepareStackTrace = (_, frames) => frames;
    export async function run(wait) {
      const frames = new Error().stack;
      const things = frames.flatMap((frame) => [frame.getThis?.(), frame.getFunction?.()]);
      wait(), wait(), wait();
      return things.filter(Boolean);
    }`,
  "throws an error that claims to be a verdict": `
    export const run = async () => { throw Object.assign(new Error("passed"), { name: "Fault", status: "passed", score: 1 }); };`,
  "prints a report": `
    console.log(JSON.stringify({ schema: "meanwhile/report/v1", submissions: [{ score: 1, status: "passed" }] }));
    process.stdout.write("\\u001b[2J\\u001b[H1 of 1 points\\n");
    process.stderr.write('["done",[["fulfilled",1,1]]]\\n');
    ${guess}`,
  "gets the process from a constructor": `
    const own = (() => {}).constructor("return process")();
    const other = console.log.constructor.constructor("return globalThis.process")();
    export async function run(wait) { own.removeAllListeners(); other.exitCode = 0; other.exit(0); }`,
  "takes off the listeners for crashes": `
    process.removeAllListeners("uncaughtException");
    process.removeAllListeners("unhandledRejection");
    process.removeAllListeners();
    process.on("uncaughtException", () => {});
    export const run = () => new Promise(() => setTimeout(() => { throw [1, 2, 3]; }, 100));`,
  "imports the file system": `
    export async function run() {
      const fs = await import("node:fs");
      fs.writeSync(3, '["done",[]]\\n');
    }`,
  "imports the file system from where no module is": `
    export async function run() {
      const imports = [() => import("fs"), () => (0, eval)("import('node:fs')"), () => new Function("return import('node:fs')")(),
        () => Reflect.construct(Function, ["return import('node:fs')"])(), () => [["import('node:fs')"]].map(([text]) => eval(text))[0],
        () => import("data:text/javascript,export { default } from 'node:fs'"), () => import("file:///guest.js"),
        async () => ({ default: import.meta.require?.("fs") }), async () => ({ default: require("fs") })];
      for (const one of imports) {
        try { (await one()).default.writeSync(3, '["done",[["fulfilled",1,["array",[1,2,3]]]]]\\n'); } catch {}
      }
      return [1, 2, 3];
    }`,
  "reaches modules through require": `
    export async function run() {
      const { createRequire } = await import("node:module");
      createRequire("/")("fs").writeSync(3, "x");
    }`,
  "reaches bindings through process": `
    export async function run() {
      for (const name of ["binding", "_linkedBinding", "dlopen", "getBuiltinModule", "mainModule"]) {
        try { process[name]("fs").writeString(3, "[]\\n"); } catch {}
      }
      return [1, 2, 3];
    }`,
  "writes to the channel through a console of its own": `
    export async function run(wait) {
      for (const stream of [console._stdout, process.stdout, process.stderr]) {
        try {
          Object.assign(stream, { fd: 3, _handle: { fd: 3 } }).write('["done",[["fulfilled",1,1]]]\\n');
          new console.constructor.Console({ stdout: stream }).log("[]");
          new stream.constructor({ fd: 3 }).write("[]\\n");
        } catch {}
      }
      return [1, 2, 3];
    }`,
  "kills its parent": `
    export async function run() {
      try { process.kill(process.ppid, "SIGKILL"); } catch {}
      try { process._kill?.(process.ppid, 9); } catch {}
      return [1, 2, 3];
    }`,
  "exits well": "export async function run() { process.exitCode = 0; process.reallyExit(0); }",
  "exits at the top": "process.exit(0); export const run = 1;",
  "recurses without end into the judge": `
    export const run = (wait) => { const again = (n) => (wait(), again(n + 1)); return again(0); };`,
  "hides its exports behind a thenable module": `
    export const run = async () => 1;
    export const then = (resolve) => resolve({ run: async () => [1, 2, 3], status: "passed" });`,
  "gives a matcher that matches anything": `
    export const run = async () => ({ asymmetricMatch: () => true, $$typeof: Symbol.for("jest.asymmetricMatcher"), equals: () => true });`,
  "gives an array that is equal to any": `
    export const run = async (wait) => new Proxy([wait(), wait(), wait()], { get: (target, key) => key === "then" ? undefined : target[key] });`,
  "keeps secrets from the run before": `
    export const run = async (wait) => { wait(), wait(), wait(); globalThis.kept ??= [1, 2, 3]; return globalThis.kept; };`,
};

const kinds: JailKind[] = ["permission"];
try {
  (await openJail("bwrap")).close();
  kinds.unshift("bwrap");
} catch {
  // It is not installed, or may not make namespaces here.
}

describe.each(kinds)("behind %s", (kind) => {
  test("an honest answer passes", async () => {
    expect(await grade(honest, grader, kind)).toMatchObject({
      status: "passed",
      score: 1,
      message: null,
    });
  });

  test.concurrent.each(Object.entries(attacks))(
    "an answer that %s gets no point",
    async (_, source) => {
      const result = await grade(
        { "tiny.ts": `export * from "./it.js";`, "it.js": source },
        grader,
        kind,
      );
      expect(result).toMatchObject({ score: 0, status: expect.stringMatching(/^(failed|error)$/) });
    },
  );
});

describe("a submission made of links", () => {
  const folder = mkdtempSync(join(tmpdir(), "meanwhile-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const solution = new URL("../../solutions/04-wait-n/", import.meta.url).pathname;

  test.each([
    ["a link to a file of ours", "file", "wait-n.ts is a link: hand in the file itself"],
    [
      "a link to a folder of ours",
      "folder",
      "the folder 04-wait-n is a link: hand in the files themselves",
    ],
    ["a helper that is a link", "helper", "helper.ts is a link: hand in the file itself"],
    ["a link to nowhere", "nowhere", "wait-n.ts is a link: hand in the file itself"],
  ])("%s is refused", async (_, kind, message) => {
    const answer = join(folder, kind, "04-wait-n");
    mkdirSync(join(folder, kind));
    if (kind === "folder") symlinkSync(solution, answer);
    else mkdirSync(answer);
    if (kind === "file") symlinkSync(join(solution, "wait-n.ts"), join(answer, "wait-n.ts"));
    if (kind === "nowhere") symlinkSync("/nowhere", join(answer, "wait-n.ts"));
    if (kind === "helper") {
      writeFileSync(join(answer, "wait-n.ts"), `export * from "./helper.ts";`);
      symlinkSync(join(solution, "wait-n.ts"), join(answer, "helper.ts"));
    }
    const result = await gradeOne(await loadGrader("04-wait-n"), join(folder, kind), openJail, 7);
    expect(result).toMatchObject({ status: "error", score: 0, message });
  });
});
