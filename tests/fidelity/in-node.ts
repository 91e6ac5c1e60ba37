/** Runs programs in plain Node: in a child process (see plain-node.ts) for those that crash and one for the others. */
import { spawn } from "node:child_process";
import type { ChildProcessByStdio } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Job, Result } from "./plain-node.ts";

/** Programs that run at a time. Those that crash must not meet each other. */
const AT_A_TIME = { calm: 120, crashing: 4 };
/** Real ms for each of a program's, in its first run. */
const SCALE = 12;

/** A plain Node that runs many programs. */
export class PlainNode {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #waiting = new Map<number, PromiseWithResolvers<Result>>();
  #last = 0;

  constructor(kind: keyof typeof AT_A_TIME) {
    const script = fileURLToPath(new URL("plain-node.ts", import.meta.url));
    const args = ["--no-warnings", script, String(SCALE), String(AT_A_TIME[kind])];
    this.#child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
    createInterface({ input: this.#child.stdout }).on("line", (line) => {
      const result = JSON.parse(line) as Result;
      this.#waiting.get(result.index)?.resolve(result);
      this.#waiting.delete(result.index);
    });
    this.#child.on("close", (code) => {
      const error = new Error(`plain Node has ended, with exit code ${code}`);
      for (const { reject } of this.#waiting.values()) reject(error);
    });
  }

  /** Runs a program which is over, in the guest, after so many ms. */
  run(program: string, end: number): Promise<Result> {
    const job: Job = { index: this.#last++, program, end };
    const result = Promise.withResolvers<Result>();
    this.#waiting.set(job.index, result);
    this.#child.stdin.write(`${JSON.stringify(job)}\n`);
    return result.promise;
  }

  close(): void {
    this.#child.kill();
  }
}
