/** What the commands share that take one exercise and run it in a Node of its own. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { UsageError } from "../failure.ts";
import { ROOT, chooseExercises } from "../grade/course.ts";

/** The one exercise that is named. */
export function oneExercise(command: string, args: readonly string[]): string {
  const [id, ...others] = args.length === 0 ? [] : chooseExercises(args);
  if (id !== undefined && others.length === 0) return id;
  throw new UsageError(`npm run ${command} takes the number of one exercise, such as 04`);
}

/** Runs Node at the terminal and gives its exit code. */
export async function runNode(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: "inherit", cwd: ROOT });
  const [code] = (await once(child, "exit")) as [number | null];
  return code ?? 1;
}
