/**
 * The jailed process. A line of JSON comes in on the channel for every turn and one goes back; reads
 * block, so that between turns the event loop is parked in a system call and nothing can happen.
 */
import { readSync, writeSync } from "node:fs";
import type { Answered, Turn } from "../wire/messages.ts";
import { noteMove } from "./clocks.ts";
import { Guest } from "./guest.ts";
import { install } from "./install.ts";
import { lock } from "./lock.ts";
import { admitAnswerOnly } from "./modules.ts";

/** Serves turns on a file descriptor until the judge closes it. */
export async function serve(channel: number): Promise<void> {
  const { reallyExit } = process as unknown as { reallyExit(code: number): never };
  const exit = (code: number): never => reallyExit(code);
  const lines = lineReader(channel);
  const write = (kind: string, body: unknown): void => {
    const bytes = Buffer.from(`${JSON.stringify([kind, body])}\n`);
    for (let done = 0; done < bytes.length;) done += writeSync(channel, bytes, done);
  };
  const guest = new Guest((ask) => {
    write("ask", ask);
    return JSON.parse(lines() ?? exit(0)) as Answered;
  });
  install({ undoable: false });
  admitAnswerOnly();
  lock();
  write("ready", null);
  for (let line = lines(); line !== undefined; line = lines()) {
    const turn = JSON.parse(line) as Turn;
    noteMove(turn.now);
    write("done", await guest.turn(turn));
  }
  exit(0);
}

/** Reads lines, blocking; `undefined` at the end. */
function lineReader(channel: number): () => string | undefined {
  const chunk = Buffer.alloc(1 << 16);
  let rest = Buffer.alloc(0);
  return () => {
    for (;;) {
      const end = rest.indexOf(10);
      if (end >= 0) {
        const line = rest.toString("utf8", 0, end);
        rest = rest.subarray(end + 1);
        return line;
      }
      const length = readSync(channel, chunk);
      if (length === 0) return undefined;
      rest = Buffer.concat([rest, chunk.subarray(0, length)]);
    }
  };
}
