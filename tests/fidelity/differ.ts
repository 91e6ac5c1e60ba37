/** What is said of a program that logs one thing here and another there, and the search for the smallest. */
import fc from "fast-check";
import { print } from "./print.ts";
import { programs } from "./programs.ts";

/** The two logs of a program. */
export interface Difference {
  readonly program: string;
  readonly expected: readonly string[];
  readonly actual: readonly string[];
}

/** Looks for a difference; gives `undefined` where there is none, or none that counts. */
export type Differ = (program: string) => Promise<Difference | undefined>;

/** Seconds that are taken to make a program smaller. */
const SHRINK_SECONDS = 120;

/** Makes the program that was drawn with a seed at an index, which differs, as small as it will be. */
export async function shrink(seed: number, index: number, differ: Differ): Promise<Difference> {
  let smallest: Difference | undefined;
  const property = fc.asyncProperty(programs, async (tree) => {
    const difference = await differ(print(tree));
    smallest = difference ?? smallest;
    return difference === undefined;
  });
  const interruptAfterTimeLimit = SHRINK_SECONDS * 1_000;
  await fc.check(property, { seed, path: String(index), numRuns: 1, interruptAfterTimeLimit });
  if (smallest === undefined) throw new Error(`program ${index} of seed ${seed} doesn't differ`);
  return smallest;
}

/** Both logs beside the program, the first line marked in which they differ. */
export function show({ program, expected, actual }: Difference): string {
  const first = expected.findIndex((line, index) => line !== actual[index]);
  const at = first < 0 ? expected.length : first;
  const mark = (log: readonly string[]): string => {
    const lines = log.length > at ? log : [...log, "(nothing more)"];
    return lines.map((line, index) => `${index === at ? "> " : "  "}${line}`).join("\n");
  };
  return `${program}\n\nin plain Node:\n${mark(expected)}\n\nin the guest:\n${mark(actual)}`;
}
