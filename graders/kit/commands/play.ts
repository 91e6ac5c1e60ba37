/** `npm run play 04`: runs an answer for real, on the real clock, by the exercise's `play.ts`. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { oneExercise, runNode } from "./one-exercise.ts";

/** Runs the command. */
export async function play(args: readonly string[]): Promise<number> {
  const id = oneExercise("play", args);
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  return runNode([tsx, join("exercises", id, "play.ts")]);
}
