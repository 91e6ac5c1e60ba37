/** `npm run play 04`: runs an answer for real, on the real clock, by the exercise's `play.ts`. */
import { join } from "node:path";
import { oneExercise, runNode } from "./one-exercise.ts";

/** Runs the command. */
export async function play(args: readonly string[]): Promise<number> {
  const id = oneExercise("play", args);
  return runNode(["--import", import.meta.resolve("tsx"), join("exercises", id, "play.ts")]);
}
