/**
 * A jail that dies at each point of the protocol. What the machine did is tried once more and then a
 * fault; what the answer did is an error at once. The jails are of ours: the guest as it is, in a Node
 * that ends itself, in some way, just before, within or after a certain line that it writes.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { Fault } from "../../graders/kit/failure.ts";
import { compileAnswer } from "../../graders/kit/grade/compile.ts";
import { gradeExercise } from "../../graders/kit/grade/grade-exercise.ts";
import type { ExerciseResult } from "../../graders/kit/grade/result.ts";
import { check, defineGrader, equal } from "../../graders/kit/index.ts";
import { bootstrap } from "../../graders/kit/port/guest-code.ts";
import { startJail } from "../../graders/kit/port/jail.ts";
import type { JailKind, Port } from "../../graders/kit/port/port.ts";
import { jailCommand } from "../../graders/kit/port/walls.ts";
import { isRunning, linesOf, nameOf, processesBelow, until } from "./processes.ts";

type Answer = { run(double: (n: number) => number): Promise<number> };

/** Takes an ask and two turns: the answer calls back at once, and waits for 100 ms. */
const grader = defineGrader<Answer>("99-tiny", { run: "async" }, [
  check("gives twice 21 after 100 ms", 3, async ({ answer, world }) => {
    const double = world.callback("double", (n: number) => 2 * n);
    equal(await answer.run(double), 42, "the result of run(double)");
    equal(world.now, 100, "the time");
  }),
]);
const source = `export async function run(double) {
  const result = double(21);
  await new Promise((resolve) => setTimeout(resolve, 100));
  return result;
}`;

/** How a jail ends itself. */
const ways = {
  "exits with 3": "reallyExit(3);",
  "exits with 0": "reallyExit(0);",
  "is killed": `kill(real.pid, "SIGKILL");`,
  "is told to end": `kill(real.pid, "SIGTERM");`,
  crashes: `kill(real.pid, "SIGSEGV");`,
  "closes its channel": "fs.closeSync(3); block(new Int32Array(new SharedArrayBuffer(4)), 0, 0);",
} as const;
type Way = keyof typeof ways;

/** Lines that a jail writes, in order. */
const lines = ["ready 1", "done 1", "ask 1", "done 2", "done 3"] as const;
const [, , , , last] = lines;

interface Death {
  readonly way: Way;
  readonly when: "before" | "within" | "after";
  readonly line: (typeof lines)[number];
}

/** A jail that dies so. */
function dying({ way, when, line }: Death): readonly string[] {
  const saboteur = `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    import { constants } from "node:os";
    const real = process;
    const { _kill, reallyExit } = process;
    const kill = (pid, name) => _kill(pid, constants.signals[name]);
    const block = Atomics.wait;
    const counts = {};
    const { writeSync } = fs;
    fs.writeSync = (fd, bytes, ...rest) => {
      const [kind] = JSON.parse(bytes.toString());
      counts[kind] = (counts[kind] ?? 0) + 1;
      const isHere = kind + " " + counts[kind] === ${JSON.stringify(line)};
      const die = (when) => { if (isHere && when === ${JSON.stringify(when)}) { ${ways[way]} } };
      die("before");
      if (isHere && ${when === "within"}) writeSync(fd, bytes.subarray(0, bytes.length / 2));
      die("within");
      const length = writeSync(fd, bytes, ...rest);
      die("after");
      return length;
    };
    syncBuiltinESMExports();`;
  return [process.execPath, "--input-type=module", "--eval", `${saboteur}\n${bootstrap}`];
}

const sound = jailCommand("permission");

/** Grades the answer, each time in the next one of these jails; tells how many it took. */
async function gradeIn(
  commands: readonly (readonly string[] | undefined)[],
  kind: JailKind = "permission",
): Promise<ExerciseResult & { readonly jails: number }> {
  let jails = 0;
  const open = (): Promise<Port> => {
    return startJail(kind, { command: commands[jails++] ?? ["/no more jails"] });
  };
  const sources = new Map([["tiny.ts", source]]);
  const compile = (): ReturnType<typeof compileAnswer> => compileAnswer("99-tiny", sources, []);
  return { ...(await gradeExercise(grader, compile, open, 7)), jails };
}

const passed = { status: "passed", score: 3, maxScore: 3 };
const fault = { status: "fault", score: 0, maxScore: 0, checks: [] };

/** All of them, but for a channel closed within a line: each that is closed takes seconds. */
const deaths = lines.flatMap((line) =>
  (["before", "within", "after"] as const).flatMap((when) =>
    (Object.keys(ways) as Way[])
      .filter((way) => way !== "closes its channel" || when !== "within")
      .map((way): Death => ({ way, when, line })),
  ),
);
/** Whether others ended it, or nobody but us was there to do so. */
const isOurs = ({ way, when, line }: Death): boolean =>
  way === "is killed" || way === "is told to end" || (line === "ready 1" && when !== "after");

describe("a jail that dies", () => {
  const late = deaths.filter(({ when, line }) => when === "after" && line === last);
  test.each(late)("$when $line ($way) has given its verdict", async (death) => {
    expect(await gradeIn([dying(death)])).toMatchObject({ ...passed, jails: 1 });
  });

  const others = deaths.filter((death) => !late.includes(death));
  // After it has said that it is ready it may die before or after it hears of the first turn.
  const clear = others.filter(({ when, line }) => line !== "ready 1" || when !== "after");
  test.concurrent.each(clear.filter(isOurs))(
    "$when $line ($way) costs nobody anything, and is a fault the second time",
    async (death) => {
      expect(await gradeIn([dying(death), sound])).toMatchObject({ ...passed, jails: 2 });
      const twice = await gradeIn([dying(death), dying(death), sound]);
      expect(twice).toMatchObject({ ...fault, jails: 2 });
      expect(twice.message).toMatch(
        /^the jail (ended \((SIG[A-Z]+|exit code \d)\): |closed the judge's channel$)/,
      );
    },
  );

  test.concurrent.each(clear.filter((death) => !isOurs(death)))(
    "$when $line ($way) is the answer's own doing",
    async (death) => {
      const result = await gradeIn([dying(death), sound]);
      expect(result).toMatchObject({ status: "error", score: 0, maxScore: 3, jails: 1 });
      expect(result.message).toMatch(
        death.way === "closes its channel"
          ? /^the answer closed the judge's channel$/
          : /^the answer ended its process \((exit code [03]|SIGSEGV)\)$/,
      );
    },
  );

  test("within bwrap, by a signal that bwrap gives as an exit code, is a fault", async () => {
    const exits = (code: number): readonly string[] => {
      const death = dying({ way: "exits with 3", when: "before", line: "done 2" });
      return death.map((part) => part.replace("reallyExit(3)", `reallyExit(${code})`));
    };
    expect(await gradeIn([exits(137), sound], "bwrap")).toMatchObject({ ...passed, jails: 2 });
    expect(await gradeIn([exits(139), sound], "bwrap")).toMatchObject({
      status: "error",
      message: "the answer ended its process (SIGSEGV)",
    });
  });

  test("but stays, doing nothing, is given up", async () => {
    const asleep = dying({ way: "closes its channel", when: "before", line: "done 2" });
    const command = asleep.map((part) => part.replace("fs.closeSync(3);", ""));
    const open = () => startJail("permission", { command, idleSeconds: 0.5 });
    const compile = () => compileAnswer("99-tiny", new Map([["tiny.ts", source]]), []);
    expect(await gradeExercise(grader, compile, open, 7)).toMatchObject({
      status: "error",
      message: "the answer did not come back, and did nothing for 0.5 s",
    });
  });

  test("by the hand of the kernel, in real walls, is a fault", async () => {
    for (const kind of ["bwrap", "permission"] as const) {
      const before = processesBelow(process.pid);
      const port = await startJail(kind).catch(() => undefined);
      if (port === undefined) continue; // bwrap is not installed, or may not work here.
      await port.turn({ now: 0, messages: [] }, () => ["returned", null, []]);
      const ours = processesBelow(process.pid).filter((one) => !before.includes(one));
      const inner = ours.find((one) => nameOf(one) !== "bwrap");
      process.kill(Number.parseInt(inner!), "SIGKILL");
      const next = port.turn({ now: 0, messages: [] }, () => ["returned", null, []]);
      await expect(next).rejects.toThrow(Fault);
      await expect(next).rejects.toThrow(/^the jail ended \(SIGKILL\)/);
    }
  });
});

describe("a jail that does not come up", () => {
  test("for want of its program is a fault, after two tries", async () => {
    const result = await gradeIn([["/nowhere/node"], ["/nowhere/node"]]);
    expect(result).toMatchObject({ ...fault, jails: 2 });
    expect(result.message).toContain("the jail did not start: spawn /nowhere/node ENOENT");
  });

  test("the first time is replaced", async () => {
    expect(await gradeIn([["/nowhere/node"], sound])).toMatchObject({ ...passed, jails: 2 });
  });

  test("and leaves a process that holds its channel is not waited for", async () => {
    const note = join(mkdtempSync(join(tmpdir(), "meanwhile-faults-")), "pid");
    const leaves = ["/bin/bash", "-c", `sleep 1000 & echo $! > ${note}; kill -KILL $$`];
    expect(await gradeIn([leaves, sound])).toMatchObject({ ...passed, jails: 2 });
    const [left = ""] = linesOf(note);
    rmSync(dirname(note), { recursive: true });
    expect(left).toMatch(/^\d+$/);
    await until(() => !isRunning(Number(left)));
  });

  test("because it was aborted is a fault", async () => {
    const stop = new AbortController();
    const jail = startJail("permission", { signal: stop.signal });
    stop.abort();
    await expect(jail).rejects.toThrow(Fault);
  });
});

test("an answer that breaks the grader is not tried again", async () => {
  let jails = 0;
  const broken = defineGrader<Answer>("99-tiny", { run: "async" }, [
    check("breaks", 1, async () => void JSON.parse("{")),
  ]);
  const sources = new Map([["tiny.ts", source]]);
  const open = (): Promise<Port> => {
    jails++;
    return startJail("permission");
  };
  const result = await gradeExercise(broken, () => compileAnswer("99-tiny", sources, []), open, 7);
  expect({ ...result, jails }).toMatchObject({ ...fault, jails: 1 });
  expect(result.message).toMatch(/^the grader broke at "breaks": /);
});
