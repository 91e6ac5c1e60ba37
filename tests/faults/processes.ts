/** Real commands in real processes, stopped at known points, and what they leave behind. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { ROOT } from "../../graders/kit/grade/course.ts";

/** A command that runs. */
export interface Running {
  readonly pid: number;
  /** What it has written to standard error until now. */
  readonly printed: () => string;
  /** Resolves when it has ended, its streams, too. */
  readonly ended: Promise<Outcome>;
}

/** How a command ended. */
export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a command is started. */
export interface Options {
  /** The top folder of its workspace; by default ours. */
  readonly root?: string;
  /** Whether somebody reads what it prints. */
  readonly reads?: boolean;
  /** Where its temporary files go. */
  readonly temporary?: string;
}

/** Starts a command of a workspace. */
export function start(args: readonly string[], options: Options = {}): Running {
  const { root = ROOT, reads = true, temporary = tmpdir() } = options;
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", CI: "1", TMPDIR: temporary };
  for (const name of Object.keys(env)) {
    if (name.startsWith("VITEST")) Reflect.deleteProperty(env, name);
  }
  const child = spawn(process.execPath, [join(root, "graders/kit/run.js"), ...args], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exit = new Promise<Pick<Outcome, "code" | "signal">>((resolve) => {
    child.on(reads ? "close" : "exit", (code, signal) => resolve({ code, signal }));
  });
  const stdout = reads ? text(child.stdout) : "";
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => void (stderr += chunk));
  const ended = (async () => {
    const how = await exit;
    return { ...how, stdout: await stdout, stderr };
  })();
  return { pid: child.pid!, printed: () => stderr, ended };
}

/** Resolves when something has come about; the test's own limit is the only one. */
export async function until<T>(look: () => T | undefined | false): Promise<T> {
  for (;;) {
    const seen = look();
    if (seen !== undefined && seen !== false) return seen;
    await sleep(5);
  }
}

/** A process, told from a later one with the same number. */
export type Process = `${number} ${string}`;

/** All processes below one, children and theirs. */
export function processesBelow(pid: number): readonly Process[] {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const children = all.map(Number).filter((one) => statOf(one)?.parent === pid);
  return children.flatMap((child) => {
    const known = statOf(child);
    return known === undefined
      ? []
      : [`${child} ${known.start}` as const, ...processesBelow(child)];
  });
}

/** Whether it runs. */
export function isAlive(one: Process): boolean {
  const [pid, start] = one.split(" ");
  return isRunning(Number(pid)) && statOf(Number(pid))?.start === start;
}

/** Whether a process of this number runs. */
export function isRunning(pid: number): boolean {
  const known = statOf(pid);
  return known !== undefined && known.state !== "Z";
}

/** Sends a signal to a process, which may have ended by now. */
export function tell(one: Process, signal: NodeJS.Signals): void {
  if (isAlive(one)) spawnSync("kill", [`-${signal}`, String(Number.parseInt(one))]);
}

/** The name of a program: `bwrap`. */
export function nameOf(one: Process): string | undefined {
  return statOf(Number(one.split(" ")[0]))?.name;
}

/** Lines of a file, the last one left out where it has not ended; none without a file. */
export function linesOf(path: string): readonly string[] {
  return existsSync(path) ? readFileSync(path, "utf8").split("\n").slice(0, -1) : [];
}

interface Stat {
  readonly name: string;
  readonly state: string;
  readonly parent: number;
  readonly start: string;
}

function statOf(pid: number): Stat | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const end = stat.lastIndexOf(")");
    const [state = "", parent = "", ...rest] = stat.slice(end + 2).split(" ");
    const name = stat.slice(stat.indexOf("(") + 1, end);
    return { name, state, parent: Number(parent), start: rest[17] ?? "" };
  } catch {
    return undefined;
  }
}
