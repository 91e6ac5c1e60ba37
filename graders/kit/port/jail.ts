/**
 * A guest in a child process without rights. A line of JSON goes out for every turn, the guest works,
 * and a line comes back; what it asks in between is a line each way, too. A guest that does not come
 * back is killed, and the sentence says at which limit.
 */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import type { Duplex } from "node:stream";
import { Broken, Fault } from "../failure.ts";
import type { Answered, Ask, FromGuest } from "../wire/messages.ts";
import { cpuSeconds } from "./cpu-time.ts";
import { CHANNEL, guestLine } from "./guest-code.ts";
import type { Port, PortKind } from "./port.ts";
import { CPU_SECONDS, HEAP_MB, jailCommand } from "./walls.ts";

/** Seconds that a jail may take to start, whatever else the machine is doing. */
const START_SECONDS = 60;
/** Seconds of processor time that a turn may take. */
const TURN_CPU_SECONDS = 2;
/** Seconds by the clock that a turn may take, where processor time can't be read or isn't used. */
const TURN_SECONDS = 30;
const MAX_LINE = 8 << 20;
/** Bytes that a jail may say altogether: what it says is kept, and there may be many jails. */
const MAX_BYTES = 16 << 20;

/** Taken before a guest inline can put virtual ones in their place. */
const { clearInterval, clearTimeout, setInterval, setTimeout } = globalThis;
const now = performance.now.bind(performance);

type Line = readonly ["ready" | "ask" | "done", unknown];

interface Waiting {
  readonly onLine: (line: Line) => void;
  readonly onEnd: (error: Error) => void;
}

/** Starts a jail. Rejects with a Fault when it doesn't come up. */
export async function startJail(kind: Exclude<PortKind, "inline">): Promise<Port> {
  const [program, ...args] = jailCommand(kind) ?? [];
  if (program === undefined) throw new Fault("bwrap is not installed");
  const stdio = ["ignore", "ignore", "pipe", "pipe"] as const;
  const child = spawn(program, args, { stdio: [...stdio], env: {} });
  const jail = new Jail(child, kind);
  await jail.ready();
  return jail;
}

class Jail implements Port {
  readonly kind: PortKind;
  readonly #child: ChildProcess;
  readonly #channel: Duplex;
  readonly #lines = new LineBuffer();
  #waiting: Waiting | undefined;
  #ended: Error | undefined;
  #complaint = "";
  #begun = false;
  #bytes = 0;

  constructor(child: ChildProcess, kind: PortKind) {
    this.kind = kind;
    this.#child = child;
    this.#channel = child.stdio[CHANNEL] as Duplex;
    this.#channel.on("data", (chunk: Buffer) => this.#onData(chunk));
    this.#channel.on("error", () => {}); // The exit says more.
    child.stderr?.on("data", (chunk: Buffer) => {
      this.#complaint = (this.#complaint + chunk.toString()).slice(-4_000);
    });
    child.on("error", (error) => this.#end(new Fault(`the jail did not start: ${error.message}`)));
    child.on("close", (code, signal) => this.#end(this.#obituary(code, signal)));
  }

  async ready(): Promise<void> {
    this.#channel.write(guestLine());
    const limit = setTimeout(() => {
      this.#kill(new Fault(`the jail did not start within ${START_SECONDS} s`));
    }, START_SECONDS * 1_000);
    try {
      await this.#exchange(undefined, () => {
        throw new Fault("the jail asks before it is ready");
      });
    } finally {
      clearTimeout(limit);
    }
  }

  async turn(turn: unknown, onAsk: (ask: Ask) => Answered): Promise<readonly FromGuest[]> {
    this.#begun = true;
    const stopWatch = this.#watchTurn();
    try {
      return (await this.#exchange(turn, onAsk)) as readonly FromGuest[];
    } finally {
      stopWatch();
    }
  }

  close(): void {
    this.#kill(new Fault("the jail is closed"));
  }

  /** Sends a line and waits for the end of what it sets off, answering asks in between. */
  #exchange(body: unknown, onAsk: (ask: Ask) => Answered): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void): void => {
        this.#waiting = undefined;
        settle();
      };
      const onLine = ([kind, content]: Line): void => {
        if (kind !== "ask") return finish(() => resolve(content));
        try {
          this.#write(onAsk(content as Ask));
        } catch (error) {
          this.#kill(error as Error);
        }
      };
      if (this.#ended !== undefined) return reject(this.#ended);
      this.#waiting = { onLine, onEnd: (error) => finish(() => reject(error)) };
      if (body !== undefined) this.#write(body);
    });
  }

  #write(body: unknown): void {
    this.#channel.write(`${JSON.stringify(body)}\n`);
  }

  #onData(chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#bytes > MAX_BYTES) {
      return this.#kill(new Broken(`the answer gives more than ${MAX_BYTES >> 20} MB altogether`));
    }
    for (const text of this.#lines.add(chunk)) {
      const line = parseLine(text);
      if (this.#waiting === undefined || line === undefined) {
        return this.#kill(new Broken("the answer speaks out of turn"));
      }
      this.#waiting.onLine(line);
    }
    if (this.#lines.length > MAX_LINE) {
      this.#kill(new Broken(`the answer gives more than ${MAX_LINE >> 20} MB at once`));
    }
  }

  #watchTurn(): () => void {
    const pid = this.#child.pid ?? 0;
    const start = now();
    let before: number | undefined;
    const watch = setInterval(() => {
      const used = cpuSeconds(pid);
      before ??= used;
      if (used !== undefined && before !== undefined && used - before > TURN_CPU_SECONDS) {
        const limit = `${TURN_CPU_SECONDS} s of computing`;
        this.#kill(new Broken(`the answer did not come back within ${limit}: is a loop endless?`));
      } else if (now() - start > TURN_SECONDS * 1_000) {
        this.#kill(new Broken(`the answer did not come back within ${TURN_SECONDS} s`));
      }
    }, 250);
    return () => clearInterval(watch);
  }

  #kill(error: Error): void {
    this.#end(error);
    this.#child.kill("SIGKILL");
    this.#child.stderr?.destroy();
    this.#child.unref(); // Nobody waits for it to be gone.
    this.#channel.destroy();
  }

  #end(error: Error): void {
    this.#ended ??= error;
    this.#waiting?.onEnd(this.#ended);
  }

  #obituary(code: number | null, signal: string | null): Error {
    if (/out of memory|allocation failed/i.test(this.#complaint)) {
      return new Broken(`the answer uses more than ${HEAP_MB} MB of memory`);
    }
    if (signal === "SIGXCPU") {
      return new Broken(`the answer computes for more than ${CPU_SECONDS} s altogether`);
    }
    const how = signal ?? `exit code ${code}`;
    const complaint = this.#complaint.trim().slice(0, 500);
    if (this.#begun && signal !== "SIGKILL") {
      return new Broken(`the answer ended its process (${how})`);
    }
    return new Fault(`the jail ended (${how}): ${complaint}`);
  }
}

/** Cuts what arrives into lines. */
class LineBuffer {
  #parts: Buffer[] = [];
  /** Bytes of the line that has not ended. */
  length = 0;

  add(chunk: Buffer): readonly string[] {
    const lines: string[] = [];
    let rest = chunk;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      lines.push(Buffer.concat([...this.#parts, rest.subarray(0, end)]).toString("utf8"));
      this.#parts = [];
      this.length = 0;
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) this.#parts.push(rest);
    this.length += rest.length;
    return lines;
  }
}

function parseLine(text: string): Line | undefined {
  try {
    const line: unknown = JSON.parse(text);
    return Array.isArray(line) && line.length === 2 ? (line as unknown as Line) : undefined;
  } catch {
    return undefined;
  }
}
