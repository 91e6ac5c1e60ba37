/**
 * The jail attacked: hostile submissions among honest ones, graded by the real command. None gets a point,
 * none outlives its grading, none changes a file or what others get, none prints.
 *
 * An attack is a file `<kind>/<what-it-does>.js`, whose first line says what it tries. Lines below that say
 * which exercise it answers (`// answers 09-collect`; else it is 04), that the attack comes on top of a right
 * answer (`// earns at most 10`; else 0), or that it would harm the machine if it got through
 * (`// only inside bwrap: why`). What several attacks do is in `tools/`, which lies beside each.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { cpSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../../graders/kit/grade/course.ts";
import type { ExerciseResult, SubmissionResult } from "../../graders/kit/grade/result.ts";
import { answerFile } from "../../graders/kit/grade/sources.ts";
import type { JailKind } from "../../graders/kit/port/port.ts";
import { startJail } from "../../graders/kit/port/jail.ts";
import type { Report } from "../../graders/kit/report/report.ts";
import { isAlive, processesBelow } from "../faults/processes.ts";
import type { Process } from "../faults/processes.ts";
import { folders } from "./folders.ts";

const HERE = join(ROOT, "tests/attacks");
const EXERCISES = ["04-wait-n", "06-create-task", "09-collect"];
const KINDS = ["forge", "escape", "hang", "exhaust", "confuse"];
const HONEST_EVERY = 20;

interface Attack {
  /** `forge: Puts other results into what the guest says.` */
  readonly title: string;
  readonly exercise: string;
  readonly earns: number;
  readonly onlyInsideBwrap: boolean;
  readonly source: string;
}

const attacks: readonly Attack[] = KINDS.flatMap((kind) => {
  return readdirSync(join(HERE, kind)).map((name) => {
    const source = readFileSync(join(HERE, kind, name), "utf8");
    const [head = ""] = /^(\/\/ .+\n)+/.exec(source) ?? [];
    return {
      title: `${kind}/${name}: ${head.slice(3, head.indexOf("\n"))}`,
      exercise: /^\/\/ answers (.+)$/m.exec(head)?.[1] ?? "04-wait-n",
      earns: Number(/^\/\/ earns at most (\d+)$/m.exec(head)?.[1] ?? 0),
      onlyInsideBwrap: /^\/\/ only inside bwrap: .+$/m.test(head),
      source,
    };
  });
});

const bwrapWorks = await startJail("bwrap").then(
  (jail) => {
    jail.close();
    return true;
  },
  () => false,
);

test("there are at least sixty, each of which says what it tries and answers an exercise", () => {
  expect(attacks.length).toBeGreaterThanOrEqual(60);
  for (const { title, exercise } of attacks) {
    expect(title).toMatch(/^[a-z]+\/[a-z-]+\.js: [A-Z].+\.$/);
    expect(EXERCISES).toContain(exercise);
  }
});

describe.skipIf(!bwrapWorks)("behind bwrap", () => attack("bwrap"));
describe("behind permission alone", () => attack("permission"));

function attack(jail: JailKind): void {
  const top = mkdtempSync(join(tmpdir(), "meanwhile-"));
  const home = join(top, "home");
  const undo: (() => void)[] = [];
  const tried = attacks.filter(({ onlyInsideBwrap }) => jail === "bwrap" || !onlyInsideBwrap);
  /** Folders of the attacks, by what they try. */
  const hostile = new Map<string, string>();
  const honest: string[] = [];
  let outcome: Outcome;
  let alone: Outcome;
  let before: string;

  beforeAll(async () => {
    mkdirSync(home);
    writeFileSync(join(home, "canary"), "sings");
    for (const [index, { title, exercise, source }] of tried.entries()) {
      const path = join(top, "submissions", `attack-${index}`);
      mkdirSync(join(path, exercise), { recursive: true });
      writeFileSync(join(path, answerFile(exercise)), source);
      cpSync(join(HERE, "tools"), join(path, exercise), RECURSIVE);
      hostile.set(title, path);
    }
    for (const [index, [title, { name, make }]] of Object.entries(folders).entries()) {
      const path = join(top, "folders", String(index), name ?? `folder-${index}`);
      undo.push(make(path) ?? (() => {}));
      hostile.set(title, path);
    }
    const order = [...hostile.values()].flatMap((path, index) => {
      if (index % HONEST_EVERY > 0) return [path];
      const own = join(top, "honest", String(index));
      for (const id of EXERCISES) cpSync(join(ROOT, "solutions", id), join(own, id), RECURSIVE);
      honest.push(own);
      return [own, path];
    });
    before = snapshot(top);
    outcome = await grade(jail, home, order);
    alone = await grade(jail, home, honest);
  });
  afterAll(() => {
    for (const step of undo) step();
    rmSync(top, { recursive: true });
  });

  const resultOf = (title: string): SubmissionResult => {
    const path = hostile.get(title);
    return outcome.report?.submissions.find((one) => one.path === path) as SubmissionResult;
  };

  test("the command prints the report and nothing else, and finds no fault", () => {
    const { code, stderr, report } = outcome;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(report?.jail).toBe(jail);
  });

  test("honest submissions get what they get alone: everything", () => {
    const plain = ({ report }: Outcome): readonly unknown[] => {
      const own = report?.submissions.filter(({ path }) => honest.includes(path)) ?? [];
      return own.map((one) => ({ ...one, exercises: one.exercises.map(untimed) }));
    };
    expect(plain(outcome)).toHaveLength(honest.length);
    expect(plain(outcome)).toEqual(plain(alone));
    for (const { score, maxScore } of alone.report?.submissions ?? []) expect(score).toBe(maxScore);
  });

  test("no file is changed and none is left", () => expect(snapshot(top)).toBe(before));

  test("no process is left", () => expect(outcome.left).toEqual([]));

  test.each(tried)("$title", ({ title, exercise, earns }) => {
    const { score, exercises } = resultOf(title);
    const result = exercises.find(({ id }) => id === exercise);
    expect(result?.status).toMatch(/^(failed|error)$/);
    expect(score).toBeLessThanOrEqual(earns);
  });

  test.each(Object.keys(folders))("a submission with %s", (title) => {
    const { score, exercises } = resultOf(title);
    expect(score).toBe(0);
    for (const { status } of exercises) expect(status).toMatch(/^(failed|error|not-started)$/);
  });
}

const RECURSIVE = { recursive: true };

function untimed(result: ExerciseResult): ExerciseResult {
  return { ...result, durationMs: 0 };
}

interface Outcome {
  readonly code: number | null;
  readonly stderr: string;
  /** What all of standard output is; `undefined` when that is no report. */
  readonly report: Report | undefined;
  /** Processes that the command started and that are still there. */
  readonly left: readonly string[];
}

/** Grades folders by the real command, as somebody whose home is that folder. */
async function grade(jail: JailKind, home: string, paths: readonly string[]): Promise<Outcome> {
  const options = ["--format", "json", "--seed", "7", "--jobs", "2", "--jail", jail];
  const only = EXERCISES.map((id) => id.slice(0, 2)).join();
  const command = [join(ROOT, "graders/kit/run.js"), "grade", ...options, "--only", only, ...paths];
  const env = { PATH: process.env["PATH"], HOME: home };
  const child = spawn(process.execPath, command, {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, err] = ["", ""].map((text) => ({ text }));
  child.stdout.on("data", (chunk: Buffer) => (out!.text += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err!.text += chunk.toString()));
  const started = new Set<Process>();
  const watch = setInterval(() => {
    for (const one of processesBelow(child.pid ?? 0)) started.add(one);
  }, 100);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearInterval(watch);
  return { code, stderr: err!.text, report: parse(out!.text), left: await survivors(started) };
}

function parse(text: string): Report | undefined {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return undefined;
  }
}

/** Those that are still there. The system takes a moment to end what has been killed, so it is given one. */
async function survivors(started: ReadonlySet<Process>): Promise<readonly Process[]> {
  let left = [...started];
  for (let looks = 0; looks < 500 && left.length > 0; looks++) {
    left = left.filter(isAlive);
    if (left.length > 0) await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return left;
}

/** Everything in the folder and in those of the workspace that grading reads: names, times and contents. */
function snapshot(top: string): string {
  const hash = createHash("sha256");
  const folders = ["exercises", "solutions", "graders"].map((name) => join(ROOT, name));
  const visit = (path: Buffer): void => {
    const { mode, mtimeMs, size } = lstatSync(path);
    hash.update(path).update(` ${mode} ${mtimeMs} ${size}\n`);
    if (!lstatSync(path).isDirectory()) return;
    for (const name of readdirSync(path, { encoding: "buffer" }).toSorted((a, b) =>
      Buffer.compare(a, b),
    )) {
      visit(Buffer.concat([path, Buffer.from("/"), name]));
    }
  };
  for (const folder of [top, ...folders]) visit(Buffer.from(folder));
  return hash.digest("hex");
}
