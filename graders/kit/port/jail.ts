/**
 * A guest in a child process without rights. A line of JSON goes out for every turn, the guest works,
 * and a line comes back; what it asks in between is a line each way, too. A guest that does not come
 * back is killed, and the sentence says at which limit.
 */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { constants } from "node:os";
import process from "node:process";
import { PassThrough } from "node:stream";
import type { Duplex } from "node:stream";
import { Broken, Fault } from "../failure.ts";
import type { Answered, Ask, FromGuest } from "../wire/messages.ts";
import { cpuUse } from "./cpu-time.ts";
import { CHANNEL, guestLine } from "./guest-code.ts";
import type { JailKind, Port } from "./port.ts";
import { CPU_SECONDS, HEAP_MB, jailCommand } from "./walls.ts";

/** Seconds that a jail may take to start, whatever else the machine is doing. */
const START_SECONDS = 60;
/** Seconds of processor time that a turn may take. */
const TURN_CPU_SECONDS = 2;
/** Seconds that a turn may spend without computing, or altogether where that can't be told. */
const IDLE_SECONDS = 30;
/** Seconds in which a jail ends that has closed its channel; most have closed it by ending. */
const LINGER_SECONDS = 5;
const MAX_LINE = 8 << 20;
/** Signals that others send: people, the system that shuts down, the kernel that is out of memory. */
const OUTER_SIGNALS: readonly string[] = ["SIGHUP", "SIGINT", "SIGKILL", "SIGQUIT", "SIGTERM"];
/** What bwrap adds to the number of the signal that ended what it ran, to make an exit code of it. */
const SIGNAL_CODE = 128;
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

/** How a jail is started. */
export interface JailOptions {
  /** The program and its arguments; by default what locks a guest away. */
  readonly command?: readonly string[] | undefined;
  /** Kills the jail when it is aborted. */
  readonly signal?: AbortSignal;
  /** Seconds that a turn may spend without computing. */
  readonly idleSeconds?: number;
}

/** Starts a jail. Rejects with a Fault when it doesn't come up. */
export async function startJail(
  kind: JailKind,
  { command = jailCommand(kind), ...options }: JailOptions = {},
): Promise<Port> {
  const [program, ...args] = command ?? [];
  if (program === undefined) throw new Fault("bwrap is not installed");
  const jail = new Jail(spawnJail(program, args), kind, options);
  await jail.ready();
  return jail;
}

/** Spawns a jail in a session of its own: the Ctrl-C at the terminal is for the judge to hear. */
function spawnJail(program: string, args: readonly string[]): ChildProcess {
  const stdio = ["ignore", "ignore", "pipe", "pipe"] as const;
  try {
    return spawn(program, args, { stdio: [...stdio], env: {}, detached: true });
  } catch (error) {
    throw new Fault(`the jail did not start: ${(error as Error).message}`);
  }
}

class Jail implements Port {
  readonly kind: JailKind;
  readonly #idleSeconds: number;
  readonly #child: ChildProcess;
  readonly #channel: Duplex;
  readonly #lines = new LineBuffer();
  #waiting: Waiting | undefined;
  #ended: Error | undefined;
  #complaint = "";
  #begun = false;
  #bytes = 0;

  constructor(
    child: ChildProcess,
    kind: JailKind,
    { signal, idleSeconds = IDLE_SECONDS }: Omit<JailOptions, "command">,
  ) {
    this.kind = kind;
    this.#idleSeconds = idleSeconds;
    this.#child = child;
    this.#channel = channelOf(child);
    this.#channel.on("data", (chunk: Buffer) => this.#onData(chunk));
    this.#channel.on("error", () => {}); // It closes, too.
    this.#channel.on("close", () => this.#onHangUp());
    child.stderr?.on("data", (chunk: Buffer) => {
      this.#complaint = (this.#complaint + chunk.toString()).slice(-4_000);
    });
    child.on("error", (error) => this.#end(new Fault(`the jail did not start: ${error.message}`)));
    child.on("close", (code, ended) => this.#end(this.#obituary(code, ended)));
    const close = (): void => this.close();
    signal?.addEventListener("abort", close);
    child.once("exit", () => killGroup(child));
    child.once("close", () => signal?.removeEventListener("abort", close));
    if (signal?.aborted) close();
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

  /** The exit says more, so it is waited for, but not for ever. */
  #onHangUp(): void {
    if (this.#ended !== undefined) return;
    const limit = setTimeout(() => {
      const what = "closed the judge's channel";
      this.#kill(this.#begun ? new Broken(`the answer ${what}`) : new Fault(`the jail ${what}`));
    }, LINGER_SECONDS * 1_000);
    this.#child.once("close", () => clearTimeout(limit));
  }

  #watchTurn(): () => void {
    const pid = this.#child.pid ?? 0;
    let before: number | undefined;
    let last = now();
    let idleMs = 0;
    const watch = setInterval(() => {
      const use = cpuUse(pid);
      const time = now();
      if (use?.isComputing !== true) idleMs += time - last;
      last = time;
      before ??= use?.seconds;
      if (use !== undefined && before !== undefined && use.seconds - before > TURN_CPU_SECONDS) {
        const limit = `${TURN_CPU_SECONDS} s of computing`;
        this.#kill(new Broken(`the answer did not come back within ${limit}: is a loop endless?`));
      } else if (idleMs > this.#idleSeconds * 1_000) {
        const limit = `${this.#idleSeconds} s`;
        this.#kill(new Broken(`the answer did not come back, and did nothing for ${limit}`));
      }
    }, 250);
    return () => clearInterval(watch);
  }

  #kill(error: Error): void {
    this.#end(error);
    killGroup(this.#child);
    this.#child.stderr?.destroy();
    this.#child.unref(); // Nobody waits for it to be gone.
    this.#channel.destroy();
  }

  #end(error: Error): void {
    this.#ended ??= error;
    this.#waiting?.onEnd(this.#ended);
  }

  #obituary(code: number | null, ended: string | null): Error {
    const signal = ended ?? (this.kind === "bwrap" ? signalOf(code) : null);
    if (/out of memory|allocation failed/i.test(this.#complaint)) {
      return new Broken(`the answer uses more than ${HEAP_MB} MB of memory`);
    }
    if (signal === "SIGXCPU") {
      return new Broken(`the answer computes for more than ${CPU_SECONDS} s altogether`);
    }
    const how = signal ?? `exit code ${code}`;
    const complaint = this.#complaint.trim().slice(0, 500);
    if (this.#begun && (signal === null || !OUTER_SIGNALS.includes(signal))) {
      return new Broken(`the answer ended its process (${how})`);
    }
    return new Fault(`the jail ended (${how}): ${complaint}`);
  }
}

/** The channel, one that has ended when there is none: a spawn that failed may leave no streams. */
function channelOf(child: ChildProcess): Duplex {
  const streams = child.stdio as ChildProcess["stdio"] | undefined;
  return (streams?.[CHANNEL] as Duplex | undefined) ?? new PassThrough().end();
}

/**
 * Kills a jail with all that it has started: a bwrap that ends while it starts leaves a process that
 * waits for it for ever, and keeps the channel open.
 */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL"); // There are no groups here (Windows), or all has ended.
  }
}

/** The signal that an exit code of bwrap's stands for. */
function signalOf(code: number | null): string | null {
  const signals = Object.entries(constants.signals);
  return signals.find(([, number]) => SIGNAL_CODE + number === code)?.[0] ?? null;
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
