/** The commands, end to end: what they print and how they exit. */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../graders/kit/grade/course.ts";
import type { Report } from "../graders/kit/report/report.ts";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "meanwhile-"))));
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...args: readonly string[]): Outcome {
  const command = [join(ROOT, "graders/kit/run.js"), ...args];
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: "utf8",
    env,
  });
  return { code: status, stdout, stderr };
}

/** A submission that holds one answer to exercise 04. */
function submission(name: string, answer: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, "04-wait-n"), { recursive: true });
  writeFileSync(join(path, "04-wait-n", "wait-n.ts"), answer);
  return path;
}

const solution = readFileSync(join(ROOT, "solutions/04-wait-n/wait-n.ts"), "utf8");

function reportOf(...args: readonly string[]): Report {
  const { stdout, stderr } = run("grade", "--format", "json", "--seed", "7", ...args);
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Report;
}

describe("npm run grade", () => {
  test("gives the solutions all points", () => {
    const { code, stdout } = run("grade", "solutions", "--fail-under", "100");
    expect(code).toBe(0);
    expect(stdout).toMatch(/✓ 04-wait-n +11\/11/);
    expect(stdout).toMatch(/total +(\d+)\/\1\n/);
  });

  test("prints the failure, its time line and its hint", () => {
    const path = submission(
      "sequential",
      readFileSync(join(ROOT, "tests/mistakes/04-wait-n/awaits-in-the-loop.ts"), "utf8"),
    );
    const { code, stdout } = run("grade", path, "--only", "04", "--seed", "7");
    expect(code).toBe(0);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("wait 2 started at 300 ms");
    expect(stdout).toContain("wait 2                         █████             300 → 400 ms");
    expect(stdout).toContain("hint: start every wait before awaiting the first one");
  });

  test("makes the JSON report, whose scores are the sums of their parts", () => {
    const report = reportOf("solutions", "exercises");
    expect(report).toMatchObject({ schema: "meanwhile/report/v1", seed: 7 });
    expect(report.course.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(report.submissions.map(({ path }) => path)).toEqual(["solutions", "exercises"]);
    const sum = (parts: readonly { score: number; maxScore: number }[]) => ({
      score: parts.reduce((total, { score }) => total + score, 0),
      maxScore: parts.reduce((total, { maxScore }) => total + maxScore, 0),
    });
    for (const one of report.submissions) {
      expect(one).toMatchObject(sum(one.exercises));
      for (const exercise of one.exercises) expect(exercise).toMatchObject(sum(exercise.checks));
    }
    expect(report.submissions[0]?.score).toBe(report.submissions[0]?.maxScore);
    expect(report.submissions[1]?.exercises.every(({ status }) => status === "not-started")).toBe(
      true,
    );
  });

  test("gives the same report again, whatever the jobs, but for durations", () => {
    const paths = Array.from({ length: 6 }, () =>
      submission("same", solution.replace("push", "unshift")),
    );
    const plain = (jobs: string) =>
      reportOf(...paths, "--only", "04", "--jobs", jobs).submissions.map((one) => ({
        ...one,
        exercises: one.exercises.map((exercise) => ({ ...exercise, durationMs: 0 })),
      }));
    const [first, ...others] = [...plain("1"), ...plain("4")];
    expect(first?.exercises[0]?.status).toBe("failed");
    for (const other of others) expect(other).toEqual(first);
  });

  test("keeps the order of the submissions", () => {
    const slow = submission("slow", "while (true) {}");
    const report = reportOf(slow, "solutions", "--only", "04", "--jobs", "2");
    expect(report.submissions.map(({ name }) => name)).toEqual(["slow", "solutions"]);
    const [first] = report.submissions[0]?.exercises ?? [];
    expect(first?.status).toBe("error");
    expect(first?.message).toContain(
      "did not come back within 2 s of computing: is a loop endless?",
    );
  });

  test("writes the report to a file and nothing to stdout", () => {
    const out = join(folder, "report.json");
    const { code, stdout } = run(
      "grade",
      "solutions",
      "--only",
      "4",
      "--format",
      "json",
      "--out",
      out,
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect((JSON.parse(readFileSync(out, "utf8")) as Report).submissions).toHaveLength(1);
  });

  test("takes no file of the answer's but its sources, and no link", () => {
    const path = submission("link", "");
    const answer = join(path, "04-wait-n", "wait-n.ts");
    rmSync(answer);
    symlinkSync(join(ROOT, "solutions/04-wait-n/wait-n.ts"), answer);
    const [linked] = reportOf(path, "--only", "04").submissions;
    expect(linked).toMatchObject({ score: 0, exercises: [{ status: "error" }] });
    expect(linked?.exercises[0]?.message).toContain("is a link");
  });

  test("accepts a helper file, a BOM, CRLF and an enum", () => {
    const text = `\uFEFFenum Count { Zero }\nimport { all } from "./all.ts";\nexport function waitN(n: number, wait: () => Promise<number>) { return all(n + Count.Zero, wait); }\n`;
    const path = submission("helper", text.replaceAll("\n", "\r\n"));
    writeFileSync(join(path, "04-wait-n", "all.ts"), solution.replace("waitN", "all"));
    expect(reportOf(path, "--only", "04").submissions[0]?.exercises[0]?.status).toBe("passed");
  });

  test("names a wrong export, a syntax error, and an exception with its own line", () => {
    const wrong = submission("wrong", solution.replace("waitN", "waitn"));
    const syntax = submission("syntax", "export const waitN = (;\n");
    const throws = submission(
      "throws",
      "export async function waitN() {\n  throw new Error('oh');\n}\n",
    );
    const messages = reportOf(wrong, syntax, throws, "--only", "04").submissions.map(
      ({ exercises }) => {
        return exercises[0]?.message ?? exercises[0]?.checks[0]?.message;
      },
    );
    expect(messages[0]).toBe("exports `waitn`, expected `waitN`");
    expect(messages[1]).toMatch(/^does not compile: .* \(wait-n\.ts:1:\d+\)$/);
    expect(messages[2]).toContain("Error: oh (wait-n.ts:2:9)");
  });

  test("lets nothing that an answer prints reach the terminal unescaped", () => {
    const text = `console.log("\\u001b[2J{}"); process.stdout.write("raw");\n${solution}`;
    const { stdout } = run("grade", submission("prints", text), "--only", "04");
    expect(stdout).not.toContain("\u001b[2J");
    expect(stdout).toContain('"{}" was printed');
  });

  test("demands a jail", () => {
    const { code, stdout } = run("grade", "solutions", "--only", "04", "--jail", "permission");
    expect(code).toBe(0);
    expect(stdout).toContain("jail permission");
  });

  test.each([
    { args: [], says: "usage: npm run grade" },
    { args: ["nowhere"], says: "there is no folder nowhere" },
    { args: ["package.json"], says: "package.json is no folder" },
    { args: ["solutions", "--only", "99"], says: "there is no exercise 99: they go from 00 to" },
    { args: ["solutions", "--only", "x"], says: '"x" names no exercise' },
    { args: ["solutions", "--jobs", "0"], says: "--jobs 0: expected a whole number from 1" },
    { args: ["solutions", "--format", "x"], says: "--format x: expected pretty or json" },
    { args: ["solutions", "--jail", "x"], says: "--jail x: expected bwrap or permission" },
    { args: ["solutions", "--nonsense"], says: "Unknown option '--nonsense'" },
    {
      args: ["solutions", "--only", "04", "--out", "/nowhere/x"],
      says: "--out /nowhere/x can't be written",
    },
  ])("says in a line what is wrong with $args, and exits with 2", ({ args, says }) => {
    const { code, stderr, stdout } = run("grade", ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr).not.toContain("    at ");
  });

  test("exits with 1 below --fail-under", () => {
    expect(run("grade", "exercises", "--only", "04", "--fail-under", "1").code).toBe(1);
  });
});

describe("npm test", () => {
  /** A copy of the workspace without its tests, in which exercises can be filled in. */
  let copy: string;
  beforeAll(() => {
    copy = join(folder, "copy");
    mkdirSync(copy);
    for (const name of [
      "exercises",
      "graders",
      "package.json",
      "package-lock.json",
      "tsconfig.json",
    ]) {
      cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  });

  function runCopy(...args: readonly string[]): Outcome {
    const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", CI: "1" };
    for (const name of Object.keys(env))
      if (name.startsWith("VITEST")) Reflect.deleteProperty(env, name);
    const command = [join(copy, "graders/kit/run.js"), ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: copy,
      encoding: "utf8",
      env,
    });
    return { code: status, stdout, stderr };
  }

  test("shows exercises that are not started as todo, and is green", () => {
    const { code, stdout } = runCopy("test");
    expect(code).toBe(0);
    expect(stdout).toMatch(/Tests +\d+ todo/);
  });

  test("fails an exercise that was asked for and is not started", () => {
    const { code, stdout } = runCopy("test", "04");
    expect(code).toBe(1);
    expect(stdout).toContain("fill in exercises/04-wait-n/wait-n.ts");
  });

  test("shows what passed, what failed and why, without a stack of ours", () => {
    const answer = join(copy, "exercises/04-wait-n/wait-n.ts");
    writeFileSync(
      answer,
      `${solution.replace("results.push", "console.log(n);\n    results.push")}`,
    );
    const failed = runCopy("test", "4", "--seed", "7");
    expect(failed.code).toBe(1);
    expect(failed.stdout).toMatch(/✓ runs n waits concurrently +2\/2/);
    expect(failed.stdout).toMatch(/✗ leaves nothing behind +0\/1/);
    expect(failed.stdout).toContain("was printed at");
    expect(failed.stdout).toContain("it printed:");
    expect(`${failed.stdout}${failed.stderr}`).not.toMatch(/graders\/kit|node_modules/);
    writeFileSync(answer, solution);
    const passed = runCopy("test", "04", "--seed", "7");
    expect(passed.code).toBe(0);
    expect(passed.stdout).toMatch(/✓ 04-wait-n +11\/11/);
    expect(passed.stdout).toContain("1 of 1 passed (seed 7)");
  });

  test("is red, and says so, when a grader of ours breaks", () => {
    const grader = join(copy, "graders/04-wait-n.ts");
    const sound = readFileSync(grader, "utf8");
    writeFileSync(grader, sound.replace("concurrent(wait", 'JSON.parse("{"); concurrent(wait'));
    const broken = runCopy("test", "04");
    writeFileSync(grader, sound);
    expect(broken.code).toBe(1);
    expect(broken.stdout).toContain("fault");
    expect(broken.stdout).toContain("the grader broke");
  });

  test("names an exercise that there is not", () => {
    expect(runCopy("test", "77")).toMatchObject({ code: 2, stdout: "" });
  });

  test("plays an answer on the real clock", () => {
    writeFileSync(
      join(copy, "exercises/04-wait-n/play.ts"),
      'import { waitN } from "./wait-n.ts";\nconsole.log(await waitN(2, async () => 5));\n',
    );
    writeFileSync(join(copy, "exercises/04-wait-n/wait-n.ts"), solution);
    expect(runCopy("play", "04")).toMatchObject({ code: 0, stdout: "[ 5, 5 ]\n" });
  });

  test("wants one exercise to play or debug", () => {
    expect(runCopy("play").code).toBe(2);
    expect(runCopy("debug", "1-3").code).toBe(2);
  });
});
