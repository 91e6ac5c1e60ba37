// Style: a table of lines and pauses, gone through by a loop with scheduler.wait.
import { scheduler } from "node:timers/promises";

const script: readonly (readonly [pause: number, line: string])[] = [
  [0, "Hello"],
  [1000, "World"],
];

export async function main(): Promise<void> {
  for (const [pause, line] of script) {
    if (pause > 0) await scheduler.wait(pause);
    console.log(line);
  }
}
