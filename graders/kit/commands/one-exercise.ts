/** What the commands share that take one exercise and run it in a Node of its own. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { flushCompileCache } from "node:module";
import { UsageError } from "../failure.ts";
import { ROOT, chooseExercises } from "../grade/course.ts";
import { EXIT } from "./run-command.ts";

/** The one exercise that is named. */
export function oneExercise(command: string, args: readonly string[]): string {
  const [id, ...others] = args.length === 0 ? [] : chooseExercises(args);
  if (id !== undefined && others.length === 0) return id;
  throw new UsageError(`npm run ${command} takes the number of one exercise, such as 04`);
}

/**
 * Runs Node at the terminal. Where the system can, this process becomes that Node, so that signals, the
 * exit code and the end are its own; elsewhere (Windows) it waits for it, and gives its exit code.
 */
export async function runNode(args: readonly string[]): Promise<number> {
  process.chdir(ROOT);
  if (process.platform !== "win32" && process.execve !== undefined) {
    flushCompileCache();
    process.execve(process.execPath, [process.execPath, ...args], process.env);
  }
  const child = spawn(process.execPath, args, { stdio: "inherit" });
  const [code] = (await once(child, "exit")) as [number | null];
  return code ?? EXIT.fault;
}
