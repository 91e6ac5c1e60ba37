/** `npm run verify`: it holds for what is right, and names what is not. */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defineGrader } from "../graders/kit/checks/grader.ts";
import type { Grader } from "../graders/kit/checks/grader.ts";
import { Broken } from "../graders/kit/failure.ts";
import { ROOT, loadGrader } from "../graders/kit/grade/course.ts";
import { Jails } from "../graders/kit/port/jails.ts";
import { drawTimeline } from "../graders/kit/report/timeline.ts";
import { rightAnswers } from "../graders/kit/verify/known-answers.ts";
import { lateAnswer } from "../graders/kit/verify/late.ts";
import { mutantsOf } from "../graders/kit/verify/mutants.ts";
import { badPictures } from "../graders/kit/verify/pictures.ts";
import { soak } from "../graders/kit/verify/soak.ts";
import { playWith } from "./kit/play.ts";

const ID = "00-hello-world";

/** A workspace with one exercise. */
let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "meanwhile-"));
  const folders = ["exercises", "solutions", "tests/mistakes", "tests/variants"];
  for (const path of [
    ...folders.map((folder) => `${folder}/${ID}`),
    ...[`graders/${ID}.ts`, `graders/${ID}.equivalents.json`, "graders/kit"],
    ...["exercises/README.md", "package.json", "package-lock.json"],
  ]) {
    cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
});
afterAll(() => rmSync(copy, { recursive: true }));

function verify(...args: readonly string[]): {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const command = [join(copy, "graders/kit/run.js"), "verify", "--seed", "7", ...args];
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
  const done = spawnSync(process.execPath, command, { cwd: copy, encoding: "utf8", env });
  return { code: done.status, stdout: done.stdout, stderr: done.stderr };
}

test("proves an exercise, as JSON", () => {
  const { code, stdout, stderr } = verify("00", "--format", "json");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const { passed, exercises } = JSON.parse(stdout) as {
    passed: boolean;
    exercises: readonly {
      id: string;
      problems: readonly string[];
      proofs: readonly { name: string; held: number; of: number }[];
    }[];
  };
  expect(passed).toBe(true);
  expect(exercises.map(({ id, problems }) => ({ id, problems }))).toEqual([
    { id: ID, problems: [] },
  ]);
  for (const { held, of } of exercises[0]!.proofs) {
    expect(held).toBe(of);
    expect(of).toBeGreaterThan(0);
  }
});

test("says what does not hold", () => {
  const before = new Map<string, string>();
  const edit = (file: string, change: (text: string) => string): void => {
    const text = readFileSync(join(copy, file), "utf8");
    before.set(file, text);
    expect(change(text), file).not.toBe(text);
    writeFileSync(join(copy, file), change(text));
  };
  const solution = readFileSync(join(copy, `solutions/${ID}/hello-world.ts`), "utf8");
  edit(`graders/${ID}.equivalents.json`, (text) => text.replace("if (left <= 0)", "if (over)"));
  edit(`tests/mistakes/${ID}/forgets-the-await.ts`, (text) => {
    return text.split("\n").slice(0, 2).join("\n") + "\n" + solution;
  });
  edit(`tests/variants/${ID}/scheduler-wait.ts`, (text) => text.replace("1000", "999"));
  edit(`exercises/${ID}/hints.md`, (text) => `${text}\nconsole.log("World");\n`);
  edit(`exercises/${ID}/README.md`, (text) => {
    return text
      .replace("\n- **", "\n- **sometimes ")
      .replace("███   0 → 1000 ms", "██   0 → 1000 ms");
  });
  const { code, stdout } = verify("00", "--schedules", "1");
  for (const [file, text] of before) writeFileSync(join(copy, file), text);
  expect(code).toBe(1);
  const said = stdout.replaceAll(/\s+/g, " ");
  for (const problem of [
    'it gives away: console.log("World");',
    'nothing checks "sometimes ',
    "where the report draws timer  ████████████████████   0 → 1000 ms".replaceAll(/\s+/g, " "),
    "scheduler-wait.ts is failed: ",
    "forgets-the-await.ts is passed",
    "a mutant survives: tests/variants/00-hello-world/deadline-on-the-clock.ts:6 - if (left <= 0)",
    "lists what does not survive: tests/variants/00-hello-world/deadline-on-the-clock.ts - if (over)",
    "things do not hold (seed 7",
  ]) {
    expect(said).toContain(problem);
  }
});

test("fails when there is nothing to look at", () => {
  const hidden = [`tests/variants/${ID}`, `tests/mistakes/${ID}`].map((path) => join(copy, path));
  for (const path of hidden) {
    renameSync(path, `${path}.hidden`);
    mkdirSync(path);
  }
  const { code, stdout } = verify("00", "--schedules", "0");
  for (const path of hidden) {
    rmSync(path, { recursive: true });
    renameSync(`${path}.hidden`, path);
  }
  expect(code).toBe(1);
  expect(stdout).toContain("there is no variant to look at");
  expect(stdout).toContain("there is no mistake to look at");
});

test("says in a line what is wrong with its arguments, and exits with 2", () => {
  for (const [args, says] of [
    [["77"], "there is no exercise 77"],
    [["--schedules", "x"], "--schedules x: expected a whole number"],
    [["--format", "x"], "--format x: expected table or json"],
  ] as const) {
    const { code, stderr } = verify(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  }
});

test("takes a picture for right only when the report draws the same", () => {
  const picture = [
    "a        ██████████    0 → 100 ms",
    "b  at 5       ███████  50 → … (never ended)",
  ];
  const problemsOf = (...lines: readonly string[]): readonly string[] => {
    return [...badPictures(["```ts", "a;", "```", "```", ...lines, "```"].join("\n"))];
  };
  const drawn = drawTimeline([
    { label: "work(5)", start: 0, end: 100, outcome: "rejected" },
    { label: "work aborted", start: 50, end: 50, outcome: "instant" },
    { label: "another", start: 20, end: null, outcome: "pending" },
    { label: "empty", start: 100, end: 100, outcome: "fulfilled" },
  ]);
  expect(problemsOf(...drawn)).toEqual([]);
  expect(problemsOf("no picture")).toEqual([]);
  expect(problemsOf(...drawn.toSpliced(1, 1))).toEqual([
    expect.stringContaining("where the report"),
  ]);
  expect(problemsOf(...picture)).toEqual([expect.stringContaining("where the report draws")]);
  expect(problemsOf(...drawn, "b ██")).toEqual(["this is no line of a picture: b ██"]);
});

test("makes answers that are late in their millisecond, and otherwise the same", async () => {
  interface Answer {
    give(): Promise<number>;
    each(): AsyncGenerator<number, void>;
    plain(): number;
    Box: new () => { hold(): Promise<() => number>; [Symbol.asyncDispose](): Promise<void> };
    same(): { (): Promise<void>; stop(): Promise<void> };
  }
  const shape: Grader<Answer>["shape"] = {
    ...{ give: "async", each: "generator", plain: "function" },
    Box: {
      new: {
        hold: { resolves: { "()": "function" }, as: "held" },
        [Symbol.asyncDispose]: "async",
      },
    },
    same: { "()": "async", stop: "async" },
  };
  const source = `
    export const give = async () => { throw "given"; };
    export async function* each() { yield 1; }
    export const plain = () => 7;
    export class Box {
      #value = 8;
      async hold() { return () => this.#value; }
      async [Symbol.asyncDispose]() {}
    }
    export function same() {
      const promise = Promise.resolve();
      return Object.freeze(Object.assign(() => promise, { stop: () => promise }));
    }`;
  const grader = defineGrader<Answer>("99-tiny", shape, []);
  const files = Object.fromEntries(lateAnswer(grader as unknown as Grader, source));
  const { value, at } = await playWith<Answer>(files, shape, async ({ answer, world }) => {
    const late: string[] = [];
    const settles = async (name: string, promise: Promise<unknown>): Promise<void> => {
      const call = world.follow(promise);
      await world.sleep(0);
      if (call.status === "pending") late.push(name);
      await call.settled;
    };
    await settles("give", answer.give());
    const numbers = answer.each();
    await settles("next", numbers.next());
    await settles("end", numbers.next());
    const box = await answer.Box();
    await settles("hold", box.hold());
    const held = await (await box.hold())();
    await settles("dispose", box[Symbol.asyncDispose]());
    const same = await answer.same();
    const [one, two] = [same(), same.stop()];
    const areSame = await world.gaveTheSame(one, two);
    return { late, plain: await answer.plain(), held, areSame };
  });
  expect(at).toBe(0);
  const late = ["give", "next", "end", "hold", "dispose"];
  expect(value).toEqual({ late, plain: 7, held: 8, areSame: true });
});

test("makes mutants of whatever syntax", async () => {
  const source =
    "export const f = async ([, a]: number[]) => { for await (const [, b] of g(a)) h(b); };";
  const mutants = await mutantsOf({ kind: "variant", file: "f.ts", source });
  expect(mutants.length).toBeGreaterThan(0);
});

test("soaks an exercise, and counts what differs", async () => {
  const jails = new Jails(0, 0);
  let broken = 0;
  const failing = {
    take: async () => {
      const port = await jails.take();
      const turn: typeof port.turn = async () => {
        throw new Broken("the jail is out of order");
      };
      return ++broken % 20 === 0 ? { ...port, turn, close: () => port.close() } : port;
    },
  };
  let stops = 0;
  const startLoad = () => async () => void stops++;
  const isOver = (gradings: number) => gradings >= 40;
  const grader = await loadGrader("03-run-together");
  const subjects = rightAnswers(grader.id).map((answer) => ({ grader, answer }));
  const options = { seed: 7, jobs: 2, startLoad, isOver, onGraded: () => {} };
  const sound = await soak(subjects, jails, options);
  expect(sound.gradings).toBeGreaterThanOrEqual(40);
  expect(sound.differing).toEqual([]);
  expect(stops).toBe(1);
  const flaky = await soak(subjects, failing, options);
  expect(flaky.differing.length).toBe(2);
  expect(flaky.differing[0]).toContain("the jail is out of order");
});
