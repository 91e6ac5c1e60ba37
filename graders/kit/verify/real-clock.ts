/**
 * Whether verdicts are the same on the real clock: the same graders judge the same answers twice, once
 * in virtual time and once with Node's own timers (see port/live.ts), check by check.
 *
 * On the real clock, an answer is graded in a child process. One that computes without end is killed
 * there after so much processor time, which is an `error` as in a jail, and of its checks nothing is
 * known. What can't be measured, for want of time or since no run was in time, is a `fault`, and so
 * never an agreement.
 */
import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { loadGrader } from "../grade/course.ts";
import type { ExerciseResult } from "../grade/result.ts";
import { cpuUse } from "../port/cpu-time.ts";
import { Jails } from "../port/jails.ts";
import { gradeSource } from "./gradings.ts";

/** Seconds of processor time that a run may take. */
const RUN_CPU_SECONDS = 8;
/** Seconds that an answer may take altogether. */
const ANSWER_SECONDS = 240;

/** An answer in one file. */
export interface ClockAnswer {
  /** Its name, for people. */
  readonly file: string;
  readonly source: string;
}

/** The two verdicts on an answer. */
export interface ClockVerdicts {
  readonly file: string;
  readonly virtual: Statuses;
  readonly real: Statuses;
  /** What is not the same, a sentence each, with the messages of both. */
  readonly differences: readonly string[];
  /** Runs on the real clock. */
  readonly runs: number;
  /** Those among them that were not in time, and so were played again. */
  readonly late: number;
}

/** The status of the exercise, and of each check by its title; `null` when they are not known. */
export interface Statuses {
  readonly exercise: ExerciseResult["status"];
  readonly message: string | null;
  readonly checks: Readonly<Record<string, string>> | null;
}

/** Messages to the child, and from it. */
export interface ToChild {
  readonly id: string;
  readonly source: string;
  readonly seed: number;
}
export type FromChild =
  | { readonly kind: "run"; readonly late: string | null }
  | { readonly kind: "result"; readonly result: ExerciseResult };

interface CompareOptions {
  /** Decides everything that is drawn. */
  readonly seed: number;
  /** Answers at a time, at least 1. */
  readonly jobs: number;
  /** Is told after each answer. */
  readonly onDone?: (verdicts: ClockVerdicts) => void;
}

/** Grades answers to one exercise on both clocks; the verdicts are in the order of the answers. */
export async function compareClocks(
  id: string,
  answers: readonly ClockAnswer[],
  { seed, jobs, onDone = () => {} }: CompareOptions,
): Promise<readonly ClockVerdicts[]> {
  const grader = await loadGrader(id);
  const jails = new Jails(Math.min(jobs, answers.length), answers.length);
  const verdicts: ClockVerdicts[] = [];
  const queue = answers.entries();
  const worker = async (): Promise<void> => {
    const child = new RealClock();
    try {
      for (const [index, { file, source }] of queue) {
        const virtual = await gradeSource(grader, source, () => jails.take(), seed);
        const real = await child.grade({ id, source, seed });
        const differences = differencesOf(virtual, real.result);
        const both = { virtual: statusesOf(virtual), real: statusesOf(real.result) };
        const one = { file, ...both, differences, runs: real.runs, late: real.late };
        verdicts[index] = one;
        onDone(one);
      }
    } finally {
      child.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(jobs, answers.length) }, worker));
  } finally {
    jails.close();
  }
  return verdicts;
}

/** What came of an answer on the real clock. */
interface RealResult {
  /** Without its checks when it was killed. */
  readonly result: Pick<ExerciseResult, "status" | "message"> & Partial<ExerciseResult>;
  readonly runs: number;
  readonly late: number;
}

/** A child process that grades, started anew when it was killed. */
class RealClock {
  #child: ChildProcess | undefined;

  grade(task: ToChild): Promise<RealResult> {
    const child = (this.#child ??= fork(
      fileURLToPath(new URL("real-clock-child.ts", import.meta.url)),
      {
        execArgv: ["--expose-internals", "--no-warnings"],
        stdio: ["ignore", "ignore", "pipe", "ipc"],
      },
    ));
    let complaint = "";
    let runs = 0;
    let late = 0;
    return new Promise((resolve) => {
      const finish = (result: RealResult["result"]): void => {
        stopWatch();
        child.removeAllListeners();
        child.stderr?.removeAllListeners("data");
        resolve({ result, runs, late });
      };
      const kill = (status: "error" | "fault", message: string): void => {
        this.close();
        finish({ status, message });
      };
      let limit: number | undefined;
      const stopWatch = watch(child.pid ?? 0, (used, seconds) => {
        limit ??= used + RUN_CPU_SECONDS;
        if (used > limit) {
          kill("error", `the answer did not come back within ${RUN_CPU_SECONDS} s of computing`);
        } else if (seconds > ANSWER_SECONDS) {
          kill("fault", `could not be measured within ${ANSWER_SECONDS} s`);
        }
      });
      child.on("message", (message: FromChild) => {
        if (message.kind === "result") return finish(message.result);
        limit = undefined;
        runs++;
        if (message.late !== null) late++;
      });
      child.stderr?.on("data", (chunk: Buffer) => (complaint = `${complaint}${String(chunk)}`));
      child.once("error", ({ message }) => kill("fault", message));
      child.once("exit", (code, signal) => {
        kill("fault", `the process ended (${code ?? signal}): ${complaint.trim()}`);
      });
      child.send(task);
    });
  }

  close(): void {
    this.#child?.removeAllListeners();
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
  }
}

/** Looks, now and then, at the seconds of processor time that a process has used, and at the clock. */
function watch(pid: number, look: (used: number, seconds: number) => void): () => void {
  const start = performance.now();
  const timer = setInterval(() => {
    look(cpuUse(pid)?.seconds ?? 0, (performance.now() - start) / 1_000);
  }, 250);
  return () => clearInterval(timer);
}

function statusesOf({ status, message, checks }: RealResult["result"]): Statuses {
  const entries = checks?.map((check) => [check.title, check.status] as const);
  return { exercise: status, message, checks: entries ? Object.fromEntries(entries) : null };
}

/** Says where two verdicts are not the same. Of one that was killed, only the status is compared. */
function differencesOf(virtual: ExerciseResult, real: RealResult["result"]): readonly string[] {
  const differences: string[] = [];
  if (virtual.status !== real.status || real.status === "fault") {
    const messages = [virtual, real].map(({ status, message }) => {
      return message === null ? status : `${status} (${message})`;
    });
    differences.push(`${messages[0]} in virtual time, but ${messages[1]} on the real clock`);
  }
  for (const [index, check] of virtual.checks.entries()) {
    const other = real.checks?.[index];
    if (other === undefined || other.status === check.status) continue;
    const messages = [check, other].map(({ status, message }) => {
      return message === null ? status : `${status} (${message})`;
    });
    differences.push(
      `"${check.title}": ${messages[0]} in virtual time, but ${messages[1]} on the real clock`,
    );
  }
  return differences;
}
