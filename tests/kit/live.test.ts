/**
 * Verdicts are the same on the real clock, with Node's own timers: of a few answers, since
 * `npm run verify` looks at all of them; and the rules that make a run on the real clock count.
 */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { concurrent, defineGrader, gives } from "../../graders/kit/index.ts";
import { compileAnswer } from "../../graders/kit/grade/compile.ts";
import { playUntilItCounts } from "../../graders/kit/grade/real-time.ts";
import { driveAnswer } from "../../graders/kit/checks/answer.ts";
import { Barriers } from "../../graders/kit/judge/barriers.ts";
import { Run } from "../../graders/kit/judge/run.ts";
import { World } from "../../graders/kit/checks/world.ts";
import { openInline } from "../../graders/kit/port/inline.ts";
import type { RealTime } from "../../graders/kit/port/port.ts";
import { readAnswer } from "../../graders/kit/verify/known-answers.ts";
import { compareClocks } from "../../graders/kit/verify/real-clock.ts";

/** Some right and some wrong answers, of those that are the most awkward on a clock. */
const answers = {
  "00-hello-world": ["counts-from-import", "never-resolves", "waits-ten-seconds"],
  "04-wait-n": ["awaits-in-the-loop", "delays-the-start", "polls-for-the-last"],
  "06-create-task": ["starts-from-a-timer", "looks-every-fifty-ms", "settles-a-moment-late"],
};

test.each(Object.entries(answers))("%s is judged alike on both clocks", async (id, mistakes) => {
  const solution = readAnswer("solution", `solutions/${id}/${id.slice(3)}.ts`);
  const wrong = mistakes.map((name) => readAnswer("mistake", `tests/mistakes/${id}/${name}.ts`));
  const verdicts = await compareClocks(id, [solution, ...wrong], { seed: 7, jobs: 1 });
  expect(verdicts.flatMap(({ differences }) => differences)).toEqual([]);
  const statuses = verdicts.map(({ real }) => real.exercise);
  expect(statuses).toEqual(["passed", ...wrong.map(() => "failed")]);
});

test("an answer that polls the clock is judged alike on both clocks", async () => {
  const source = `
    export async function main(): Promise<void> {
      console.log("Hello");
      const end = Date.now() + 1_000;
      await new Promise((resolve) => setTimeout(resolve, 950));
      while (Date.now() < end) await new Promise((resolve) => setImmediate(resolve));
      console.log("World");
    }`;
  const options = { seed: 7, jobs: 1 };
  const [verdicts] = await compareClocks("00-hello-world", [{ file: "polls", source }], options);
  expect(verdicts).toMatchObject({ differences: [], real: { exercise: "passed" } });
});

describe("the nominal clock", () => {
  test("knows every way to wait", async () => {
    const log = await withClock(`
      const { setTimeout: sleep, setInterval: every, scheduler } = await import("node:timers/promises");
      const log = [];
      const note = (what) => log.push(what + " " + clock.now);
      clock.start(2 ** 20);
      setTimeout(note, 61_000, "timeout");
      setTimeout(note, 7.9, "fraction");
      setTimeout(note, 0, "zero");
      sleep(200).then(() => note("sleep"));
      scheduler.wait(90).then(() => note("wait"));
      const signal = AbortSignal.timeout(250);
      signal.onabort = () => note("abort");
      const refreshed = setTimeout(note, 100, "refreshed");
      setTimeout(() => refreshed.refresh(), 60);
      setTimeout(() => clearTimeout(cleared), 10);
      const cleared = setTimeout(note, 20, "cleared");
      setTimeout(() => setImmediate(note, "immediate"), 120);
      setTimeout(note, 150, "unref").unref();
      clock.schedule(0.5, () => note("judge"));
      macrotask(rest);
      let ticks = 0;
      for await (const _ of every(70)) { note("every"); if (++ticks === 3) break; }
      await finish();
      const again = setTimeout(() => { note("again"); if (clock.now < 61_200) again.refresh(); }, 100);
      await finish();
      return [log, clock.late ?? null, clock.running, clock.nextAt ?? null];`);
    const order = [
      ...["judge 0.5", "zero 1", "fraction 7", "every 70", "wait 90", "immediate 120"],
      ...["every 140", "unref 150", "refreshed 160", "sleep 200", "every 210", "abort 250"],
      ...["timeout 61000", "again 61100", "again 61200"],
    ];
    expect(log).toEqual([order, null, [], null]);
  });

  test("lets a run count only when it was in time", async () => {
    const blocking = "const end = performance.now() + 60; while (performance.now() < end);";
    const late = await withClock(`
      const late = [];
      clock.start(2);
      setTimeout(() => { ${blocking} setTimeout(() => {}, 1); }, 10);
      setTimeout(() => {}, 13);
      await finish();
      late.push(clock.late !== undefined);
      clock.start(2);
      setTimeout(() => { ${blocking} setImmediate(() => {}); }, 10);
      setTimeout(() => {}, 12);
      await finish();
      late.push(clock.late !== undefined);
      clock.start(64);
      late.push(clock.late !== undefined);
      return late;`);
    expect(late).toEqual([true, true, false]);
  });

  test("lets the judge go on only when all that was due earlier has happened", async () => {
    const log = await withClock(`
      const log = [];
      clock.start(2);
      clock.schedule(13, () => log.push("judge " + clock.now));
      setTimeout(() => {
        const end = performance.now() + 60;
        while (performance.now() < end);
        setTimeout(() => log.push("answer " + clock.now), 1);
        setTimeout(() => log.push("answer " + clock.now), 2);
      }, 10);
      await finish();
      return log;`);
    expect(log).toEqual(["answer 11", "answer 12", "judge 13"]);
  });

  test("keeps the order of what the judge does at the same time, however late it was set", async () => {
    const log = await withClock(`
      const log = [];
      clock.start(8);
      setTimeout(() => clock.schedule(1, () => log.push("second " + clock.now)), 4);
      const end = performance.now() + 20;
      while (performance.now() < end);
      clock.schedule(5, () => log.push("first " + clock.now));
      await finish();
      return log;`);
    expect(log).toEqual(["first 5", "second 5"]);
  });
});

describe("barriers", () => {
  const concurrently = "Promise.all([task(), task()])";
  const sequentially = "(async () => [await task(), await task()])()";

  test("let calls end that begin before any has ended", async () => {
    const claims = [["task 1, 1", "task 2, 1"]];
    const { outcome, barriers } = await playHeld(concurrently, new Barriers(claims));
    expect(outcome).toBe("[1,2] at 300");
    expect(barriers.claims).toEqual(claims);
  });

  test("deadlock calls of which one waits for another", async () => {
    const claims = [["task 1, 1", "task 2, 1"]];
    const { outcome } = await playHeld(sequentially, new Barriers(claims));
    expect(outcome).toMatch(/waits for something that can never happen/);
  });

  test("hold nothing that nobody has claimed", async () => {
    const { outcome, barriers } = await playHeld(sequentially, new Barriers());
    expect(outcome).toBe(
      "expected the calls to be started before the first one ends, but task 2 started at 300 ms",
    );
    expect(barriers.claims).toEqual([]);
  });
});

describe("a run on the real clock", () => {
  /** A clock that is late as often as is said. */
  const clock = (times: number, isHopeless = false): RealTime => {
    let left = times;
    const wasLate = () => (left-- > 0 ? { why: "it was late", isHopeless } : undefined);
    return { wasLate } as RealTime;
  };

  test("is played again when it was late, whatever came of it", async () => {
    const outcomes = ["fails", "passes", "fails", "passes"];
    await playUntilItCounts(clock(3), async () => {
      if (outcomes.shift() === "fails") throw new Error("failed");
    });
    expect(outcomes).toEqual([]);
  });

  test("is a fault when it is never in time", async () => {
    const playing = playUntilItCounts(clock(2, true), async () => {});
    await expect(playing).rejects.toThrow("could not be measured: it was late");
  });

  test("is played once more with the barriers that it has claimed, and that one counts", async () => {
    const held: boolean[] = [];
    const playing = playUntilItCounts(clock(1), async (barriers) => {
      held.push(barriers.isHolding);
      if (barriers.isHolding) throw new Error("a deadlock");
      barriers.claim([]);
    });
    await expect(playing).rejects.toThrow("a deadlock");
    expect(held).toEqual([false, false, true]);
  });
});

/** Runs JavaScript in a process with a nominal clock, and gives what it returns. */
async function withClock(code: string): Promise<unknown> {
  const url = (path: string): string => new URL(`../../graders/kit/${path}`, import.meta.url).href;
  const script = `
    import { NominalClock } from ${JSON.stringify(url("port/nominal-clock.ts"))};
    import { macrotask } from ${JSON.stringify(url("guest/macrotask.ts"))};
    let wake = () => {};
    const clock = new NominalClock({ onMove() {}, onMacrotask: () => macrotask(() => wake()) });
    const rest = () => { if (clock.immediates === 0) clock.rest(); };
    const finish = async () => {
      await new Promise(macrotask);
      for (rest(); clock.nextAt !== undefined || clock.immediates > 0; rest()) {
        await new Promise((resolve) => (wake = resolve));
      }
    };
    // What is awaited between macrotasks has to be followed by a rest, too.
    wake = rest;
    const work = async () => {${code}};
    console.log(JSON.stringify(await work()));
    process.exit();`;
  const args = ["--expose-internals", "--no-warnings", "--input-type=module", "--eval", script];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: fileURLToPath(url("")),
    timeout: 120_000,
  });
  return JSON.parse(stdout);
}

/** Plays, with barriers, a check of an expression that calls a task of 300 and one of 100 ms. */
async function playHeld(
  expression: string,
  barriers: Barriers,
): Promise<{ readonly outcome: string; readonly barriers: Barriers }> {
  type Answer = { run(task: () => Promise<number>): Promise<readonly number[]> };
  const source = `export const run = (task) => ${expression};`;
  const { builtins } = defineGrader<Answer>("99-tiny", { run: "async" }, []);
  const compiled = compileAnswer("99-tiny", new Map([["tiny.ts", source]]), builtins, "strip");
  const port = openInline();
  const run = new Run(port, compiled, 7, { leaks: "never", barriers });
  let outcome = "";
  try {
    await run.play(async () => {
      const world = new World(run, 7);
      const task = world.task("task", [gives(300, 1), gives(100, 2)]);
      const results = await driveAnswer<Answer>(run, { run: "async" }).run(task);
      concurrent(task.calls, "the calls");
      outcome = `${JSON.stringify(results)} at ${world.now}`;
    });
  } catch (error) {
    outcome = (error as Error).message;
  } finally {
    port.close();
  }
  return { outcome, barriers };
}
