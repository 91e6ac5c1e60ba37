/** A console whose output is messages: what was printed, by which method, at what virtual time. */
import type { Console } from "node:console";
import type { Writable } from "node:stream";
import * as builtins from "./builtins.ts";
import { current } from "./current.ts";

/** A stream that prints what is written to it, a message a write. */
export function printing(method: string): Writable {
  return new builtins.stream.Writable({
    decodeStrings: false,
    write(chunk: unknown, _encoding, done) {
      current().print(method, String(chunk).replace(/\n$/, ""));
      done();
    },
  });
}

/** Makes the console that answers see. */
export function virtualConsole(): Console {
  const stdout = printing("console");
  const console = new builtins.console.Console({ stdout, stderr: stdout, colorMode: false });
  for (const method of ["log", "info", "debug", "warn", "error"] as const) {
    console[method] = (...args: unknown[]) =>
      current().print(method, builtins.util.format(...args));
  }
  const started = new Map<string, number>();
  console.time = (label = "default") => void started.set(label, current().readClock());
  console.timeLog = (label = "default", ...rest: unknown[]) => {
    const ms = current().readClock() - (started.get(label) ?? 0);
    console.log(`${label}: ${ms}ms`, ...rest);
  };
  console.timeEnd = (label = "default") => {
    console.timeLog(label);
    started.delete(label);
  };
  return console;
}
