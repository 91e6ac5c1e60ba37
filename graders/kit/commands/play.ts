/** `npm run play 04`: runs an answer for real, on the real clock, by the exercise's `play.ts`. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { once } from "node:events";
import { join } from "node:path";
import { ROOT, chooseExercises } from "../grade/course.ts";
import { UsageError } from "./run-command.ts";

/** Runs the command. */
export async function play(args: readonly string[]): Promise<number> {
  const id = oneExercise("play", args);
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  const script = join(ROOT, "exercises", id, "play.ts");
  const child = spawn(process.execPath, [tsx, script], { stdio: "inherit", cwd: ROOT });
  const [code] = (await once(child, "exit")) as [number | null];
  return code ?? 1;
}

/** The one exercise that is named. */
export function oneExercise(command: string, args: readonly string[]): string {
  const [id, ...others] = args.length === 0 ? [] : chooseExercises(args);
  if (id !== undefined && others.length === 0) return id;
  throw new UsageError(`npm run ${command} takes the number of one exercise, such as 04`);
}
