/**
 * The `process` that answers see: what code commonly reads of it, and nothing that ends the guest,
 * reaches out of it, or hides a crash from the judge.
 */
import { events, process } from "./builtins.ts";
import { processClocks } from "./clocks.ts";
import { printing } from "./console.ts";
import { refusal, refusedProcess } from "./refused.ts";

/** Makes it. Its events are its own: nobody emits the real ones on it. */
export function virtualProcess(): object {
  const { arch, argv0, nextTick, pid, platform, release, version, versions } = process;
  const refused = Object.entries(refusedProcess).map(
    ([name, why]) => [name, refusal(`process.${name}`, why)] as const,
  );
  return Object.assign(new events.EventEmitter(), {
    ...{ arch, argv0, nextTick, pid, platform, release, version, versions },
    argv: [argv0],
    cwd: () => "/",
    emitWarning: () => {},
    env: {},
    execArgv: [],
    exitCode: undefined,
    memoryUsage: process.memoryUsage.bind(process),
    stderr: printing("stderr"),
    stdout: printing("stdout"),
    ...processClocks,
    ...Object.fromEntries(refused),
    [Symbol.toStringTag]: "process",
  });
}
