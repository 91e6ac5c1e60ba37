/**
 * Grading that is stopped, killed, or has nowhere to write to: nothing that was graded is lost, nothing
 * is left behind, and what was not graded is no zero. The commands are real, and so are the signals.
 */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { constants, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { ROOT, exerciseIds, loadGrader } from "../../graders/kit/grade/course.ts";
import { findSubmission, gradeOne, gradeSubmissions } from "../../graders/kit/grade/submissions.ts";
import { Jails } from "../../graders/kit/port/jails.ts";
import type { JailKind } from "../../graders/kit/port/port.ts";
import type { Report } from "../../graders/kit/report/report.ts";
import { isAlive, linesOf, processesBelow, start, tell, until } from "./processes.ts";
import type { Outcome, Process, Running } from "./processes.ts";

/** Submissions that take 2 s each: enough for the grading not to be over before it is stopped. */
const LOOPS = 100;

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "meanwhile-faults-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const supply = new Jails(1, 1);
afterAll(() => supply.close());

/** A submission that holds our solution of exercise 04, or another answer to it. */
function submission(name: string, answer?: string): string {
  const path = join(folder, name);
  cpSync(join(ROOT, "solutions/04-wait-n"), join(path, "04-wait-n"), { recursive: true });
  if (answer !== undefined) writeFileSync(join(path, "04-wait-n/wait-n.ts"), answer);
  return path;
}

/** Arguments that grade one good submission, and then many that loop. */
function longGrading(...more: readonly string[]): readonly string[] {
  const loop = submission("loop", "for (;;);");
  const loops = Array.from({ length: LOOPS }, () => loop);
  const options = ["--only", "04", "--jobs", "1", "--seed", "7"];
  return ["grade", ...options, ...more, submission("good"), ...loops];
}

/** Runs a command to its end. */
const run = (...args: readonly string[]): Promise<Outcome> => start(args).ended;

/** The jails of a command, once it has one. Its first may be on the way to another program. */
function jailsOf({ pid }: Running): Promise<readonly Process[]> {
  return until(() => {
    const all = processesBelow(pid);
    return all.length > 0 && all;
  });
}

const readReport = (path: string): Report => JSON.parse(readFileSync(path, "utf8")) as Report;

/** The names in the folder, those of submissions left out. */
const leftIn = (path: string): readonly string[] => {
  return readdirSync(path).filter((name) => !["good", "loop", "copy"].includes(name));
};

/** What a report of a grading that was stopped says of the first and of the last submission. */
function checkPartial({ interrupted, submissions }: Report, how: string): void {
  expect(interrupted).toBe(how);
  expect(submissions).toHaveLength(LOOPS + 1);
  expect(submissions[0]).toMatchObject({ score: 11, maxScore: 11, ungraded: 0 });
  expect(submissions.at(-1)).toMatchObject({
    ...{ score: 0, maxScore: 0, ungraded: 1 },
    exercises: [{ status: "not-graded", score: 0, maxScore: 0, checks: [] }],
  });
}

describe("grading that is stopped", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "by %s reports what was graded until then",
    async (name) => {
      const out = join(folder, "report.json");
      const running = start(longGrading("--format", "json", "--out", out));
      await until(() => linesOf(`${out}.partial`).length >= 2); // A head, and the good one.
      const jails = await jailsOf(running);
      process.kill(running.pid, name);
      const { code, signal, stdout, stderr } = await running.ended;
      const exit = { code: 128 + constants.signals[name], signal: null };
      expect({ code, signal, stdout, stderr }).toEqual({ ...exit, stdout: "", stderr: "" });
      checkPartial(readReport(out), `by ${name}`);
      expect(leftIn(folder)).toEqual(["report.json"]);
      await until(() => !jails.some(isAlive));
    },
  );

  test("reports to standard output without --out, and says that it is partial", async () => {
    const running = start(longGrading());
    const jails = await jailsOf(running);
    process.kill(running.pid, "SIGINT");
    const { code, stdout } = await running.ended;
    expect(code).toBe(130);
    expect(stdout).toContain("partial: the grading was stopped by SIGINT");
    expect(stdout).toMatch(/total {2}\(1 exercise not graded\) +0\/0\n/);
    await until(() => !jails.some(isAlive));
  });

  test("when its jails are killed by the same Ctrl-C, does not hold that against anybody", async () => {
    const out = join(folder, "report.json");
    const running = start(longGrading("--format", "json", "--out", out));
    await until(() => linesOf(`${out}.partial`).length >= 2);
    // A shutdown tells all processes of a service, the jails first.
    for (const jail of await jailsOf(running)) tell(jail, "SIGTERM");
    process.kill(running.pid, "SIGTERM");
    expect((await running.ended).code).toBe(143);
    const statuses = readReport(out).submissions.map(({ exercises }) => exercises[0]?.status);
    const expected: readonly unknown[] = ["passed", "error", "fault", "not-graded"];
    expect(statuses.filter((status) => !expected.includes(status))).toEqual([]);
    const errors = readReport(out)
      .submissions.flatMap(({ exercises }) => exercises)
      .filter(({ status }) => status === "error");
    for (const { message } of errors) expect(message).toContain("2 s of computing");
  });

  test("twice ends at once, even while nobody reads what it prints", async () => {
    const paths = Array.from({ length: 300 }, () => submission("loop", "for (;;);"));
    const running = start(["grade", "--format", "json", ...paths], { reads: false });
    const jails = await jailsOf(running);
    const again = setInterval(() => process.kill(running.pid, "SIGINT"), 20);
    const { code, signal } = await running.ended.finally(() => clearInterval(again));
    expect([130, "SIGINT"]).toContain(code ?? signal);
    await until(() => !jails.some(isAlive));
  });

  test("before its first jail has started leaves none behind", async () => {
    const running = start(longGrading());
    const [first] = await until(() => processesBelow(running.pid));
    process.kill(running.pid, "SIGTERM");
    expect([143, "SIGTERM"]).toContain(await running.ended.then((end) => end.code ?? end.signal));
    if (first !== undefined) await until(() => !isAlive(first));
  });
});

describe("a judge that is killed", () => {
  const kinds: JailKind[] = ["permission"];
  if (spawnSync("bwrap", ["--ro-bind", "/", "/", "true"]).status === 0) kinds.push("bwrap");

  test.each(kinds)("takes its %s jails with it and leaves its journal", async (kind) => {
    const out = join(folder, "report.json");
    const temporary = mkdtempSync(join(folder, "tmp-"));
    const args = longGrading("--format", "json", "--out", out, "--jail", kind);
    const running = start(args, { temporary });
    await until(() => linesOf(`${out}.partial`).length >= 3);
    const jails = await jailsOf(running);
    process.kill(running.pid, "SIGKILL");
    expect((await running.ended).signal).toBe("SIGKILL");
    await until(() => !jails.some(isAlive));
    expect(readdirSync(temporary)).toEqual([]);
    rmSync(temporary, { recursive: true });
    expect(leftIn(folder)).toEqual(["report.json.partial"]);

    const lines = linesOf(`${out}.partial`).map((line) => JSON.parse(line) as unknown);
    expect(lines[0]).toMatchObject({ schema: "meanwhile/journal/v1", seed: 7 });
    const good = { path: join(folder, "good"), exercise: { id: "04-wait-n", status: "passed" } };
    expect(lines[1]).toMatchObject(good);

    const next = await run(...["grade", "--only", "04", "--out", out, join(folder, "good")]);
    const kept = `the results are kept in ${out}.partial.1\n`;
    expect(next).toMatchObject({ code: 0, stdout: "" });
    expect(next.stderr).toMatch(/^an earlier run was killed after \d+ exercises?: /);
    expect(next.stderr.endsWith(kept)).toBe(true);
    expect(linesOf(`${out}.partial.1`)).toHaveLength(lines.length);
    expect(leftIn(folder).toSorted()).toEqual(["report.json", "report.json.partial.1"]);
  });
});

describe("a report that can't be written", () => {
  const quick = (): readonly string[] => [
    "grade",
    "--only",
    "04",
    "--seed",
    "7",
    submission("good"),
  ];

  test("to a device that is full is printed instead", async () => {
    const { code, stdout, stderr } = await run(...quick(), "--out", "/dev/full");
    expect(code).toBe(3);
    expect(stdout).toMatch(/✓ 04-wait-n +11\/11/);
    expect(stderr).toBe("--out can't be written: ENOSPC; the report is printed instead\n");
    expect(statSync("/dev/full").isCharacterDevice()).toBe(true);
    expect(existsSync("/dev/full.partial")).toBe(false);
  });

  test("to a disk that is full is printed instead", async ({ skip }) => {
    const disk = join(folder, "copy");
    mkdirSync(disk);
    const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=4k", "none", disk]);
    if (mounted.status !== 0) return skip("no disk can be mounted here");
    try {
      const out = join(disk, "report.json");
      const { code, stdout, stderr } = await run(...quick(), "--format", "json", "--out", out);
      expect(code).toBe(3);
      expect((JSON.parse(stdout) as Report).submissions[0]).toMatchObject({ score: 11 });
      expect(stderr).toBe("--out can't be written: ENOSPC; the report is printed instead\n");
      expect(readdirSync(disk)).toEqual([]);
    } finally {
      spawnSync("umount", [disk]);
    }
  });

  test("to a folder, or into none, is told before anything is graded", async () => {
    const rows = [
      [folder, "EISDIR"],
      [join(folder, "nowhere/report.json"), "ENOENT"],
      [join(submission("good"), "04-wait-n/wait-n.ts/report.json"), "ENOTDIR"],
    ] as const;
    for (const [out, reason] of rows) {
      const { code, stdout, stderr } = await run(...longGrading(), "--out", out);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toBe(`--out ${out} can't be written: ${reason}\n`);
    }
    expect(leftIn(folder)).toEqual([]);
  });

  test("over a link is written where the link leads", async () => {
    const target = join(folder, "target.json");
    const link = join(folder, "link.json");
    writeFileSync(target, "old");
    symlinkSync(target, link);
    const { code } = await run(...quick(), "--format", "json", "--out", link);
    expect(code).toBe(0);
    expect(readReport(target).submissions[0]?.score).toBe(11);
    expect(leftIn(folder).toSorted()).toEqual(["link.json", "target.json"]);
  });

  test.each([
    ["> /dev/full", 3, "the report can't be printed: ENOSPC\n"],
    ["| true", 0, ""],
    ["> /dev/full 2> /dev/full", 3, ""],
    ["2> /dev/full >&2", 3, ""],
  ] as const)("to standard output (%s) has no stack", (where, code, says) => {
    const script = `"$@" ${where}; exit $PIPESTATUS`;
    const command = [process.execPath, join(ROOT, "graders/kit/run.js"), ...quick()];
    const { status, stderr } = spawnSync("bash", ["-c", script, "bash", ...command], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: code, stderr: says });
  });
});

describe("a submission that changes while it is graded", () => {
  const none = { score: 0, maxScore: 0, checks: [] };

  test("loses nobody a point: a file that vanishes is a fault that names it", async () => {
    const path = submission("good");
    const open = (): ReturnType<Jails["take"]> => {
      rmSync(join(path, "04-wait-n"), { recursive: true, force: true });
      return supply.take();
    };
    const result = await gradeOne(await loadGrader("04-wait-n"), path, open, 7);
    const message = `${join(path, "04-wait-n")} can't be read: ENOENT`;
    expect(result).toMatchObject({ ...none, status: "fault", message });
  });

  test("loses nobody a point: an exercise that was found and is gone is a fault", async () => {
    const gone = findSubmission(submission("good"));
    const other = findSubmission(submission("other"));
    rmSync(gone.folder, { recursive: true });
    const ids = ["03-run-together", "04-wait-n"];
    const options = { seed: 7, jobs: 2 };
    const results = await gradeSubmissions([gone, other], ids, () => supply.take(), options);
    expect(results[0]).toMatchObject({
      ungraded: 1,
      score: 0,
      exercises: [{ status: "not-started" }, { ...none, status: "fault" }],
    });
    expect(results[0]?.exercises[1]?.message).toBe(
      `${join(gone.folder, "04-wait-n")} has vanished`,
    );
    expect(results[1]).toMatchObject({ score: 11, ungraded: 0 });
  });

  test("is told with its path when it may not be read", ({ skip }) => {
    if (process.getuid?.() !== 0) return skip("takes root, to grade as somebody who is not");
    if (![ROOT, process.execPath].every(isOpen)) return skip("the workspace is closed to others");
    const path = submission("good");
    chmodSync(folder, 0o755);
    chmodSync(join(path, "04-wait-n/wait-n.ts"), 0o000);
    const command = [join(ROOT, "graders/kit/run.js"), "grade", "--only", "03,04"];
    const options = { uid: 65_534, gid: 65_534, encoding: "utf8" } as const;
    const { status, stdout } = spawnSync(process.execPath, [...command, path], options);
    expect(status).toBe(3);
    expect(stdout).toMatch(/! 04-wait-n +fault: not graded\n/);
    expect(stdout).toContain(`${join(path, "04-wait-n/wait-n.ts")} can't be read: EACCES`);
    expect(stdout).toMatch(/· 03-run-together +not started +0\/10\n/);
  });
});

/** Whether everybody may reach a file or a folder. */
function isOpen(path: string): boolean {
  const parent = dirname(path);
  return (statSync(path).mode & 0o005) === 0o005 && (parent === path || isOpen(parent));
}

describe("an error of ours", () => {
  /** A copy of the workspace, in which things can be broken. */
  function copyWith(file: string, change: (text: string) => string): string {
    const copy = join(folder, "copy");
    for (const name of ["graders", "solutions", "package.json", "package-lock.json"]) {
      cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
    writeFileSync(join(copy, file), change(readFileSync(join(copy, file), "utf8")));
    return copy;
  }

  const full = (...more: readonly string[]): readonly string[] => ["grade", "solutions", ...more];

  test.each([
    [
      "that does not load",
      (text: string) => `${text}\nthrow new Error("late");`,
      "does not load: late",
    ],
    ["that is no TypeScript", () => "export default (;", "does not load"],
    [
      "whose check breaks",
      (text: string) => text.replace("concurrent(wait", 'JSON.parse("{"); concurrent(wait'),
      `broke at "runs n waits concurrently"`,
    ],
  ] as const)("in a grader %s costs no other exercise", async (_, change, says) => {
    const root = copyWith("graders/04-wait-n.ts", change);
    const { code, stdout } = await start(full("--format", "json", "--fail-under", "100"), { root })
      .ended;
    expect(code).toBe(3);
    const [submission] = (JSON.parse(stdout) as Report).submissions;
    const { exercises, score, maxScore, ungraded } = submission!;
    expect(exercises).toHaveLength(exerciseIds().length);
    for (const { id, status } of exercises) {
      expect({ id, status }).toEqual({ id, status: id === "04-wait-n" ? "fault" : "passed" });
    }
    expect(exercises[4]).toMatchObject({ score: 0, maxScore: 0, checks: [] });
    expect(exercises[4]?.message).toContain(`the grader ${says}`);
    expect({ score, ungraded }).toEqual({ score: maxScore, ungraded: 1 });
  });

  test("is shown as what it is: no zero", async () => {
    const root = copyWith("graders/04-wait-n.ts", () => "throw new Error('no');");
    const { code, stdout } = await start(full("--only", "3-5"), { root }).ended;
    expect(code).toBe(3);
    expect(stdout).toMatch(/! 04-wait-n +fault: not graded\n {4}the grader does not load: no\n/);
    expect(stdout).toMatch(/total {2}\(1 exercise not graded\) +19\/19\n/);
  });

  test("that nobody catches stops the grading, which tells what it has", async () => {
    const root = copyWith("graders/04-wait-n.ts", (text) =>
      text.replace("concurrent(wait", 'void Promise.reject(new Error("loose")); concurrent(wait'),
    );
    const args = full("--format", "json", "--jobs", "1");
    const { code, stdout, stderr } = await start(args, { root }).ended;
    expect(code).toBe(3);
    expect(stderr).toContain("Error: loose");
    const { interrupted, submissions } = JSON.parse(stdout) as Report;
    expect(interrupted).toBe("by an error of ours");
    const statuses = submissions[0]?.exercises.map(({ status }) => status);
    const after = exerciseIds().slice(4);
    expect(statuses).toEqual([...Array(4).fill("passed"), ...after.map(() => "not-graded")]);
  });

  test("in the format gives the report as JSON", async () => {
    const root = copyWith("graders/kit/report/pretty.ts", (text) =>
      text.replace(
        "export function toPretty(",
        "$&{}: Report): never { throw new Error('ink'); }\nfunction unused(",
      ),
    );
    const { code, stdout, stderr } = await start(full("--only", "04"), { root }).ended;
    expect(code).toBe(3);
    expect(stderr).toContain("the report can't be shown in this format");
    expect((JSON.parse(stdout) as Report).submissions[0]).toMatchObject({ score: 11 });
  });
});
