/**
 * Mutants: answers with one small thing changed, as somebody might get it wrong. Stryker's instrumenter
 * finds the changes that go for all code, `async-mutators.ts` those of asynchronous code. Each is made a
 * source of its own, so that it is graded as any other answer. The idea is mutation analysis:
 * https://stryker-mutator.io/docs/General/what-is-mutation-testing/
 */
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { asyncMutations } from "./async-mutations.ts";
import type { Mutation } from "./async-mutations.ts";
import type { KnownAnswer } from "./known-answers.ts";

/** An answer with one small thing changed. */
export interface Mutant {
  /** The file of the answer it was made of, from the top of the workspace. */
  readonly file: string;
  /** The number, from 1, of the first line that is changed. */
  readonly line: number;
  /** The lines that are changed, without the indentation they share. */
  readonly before: string;
  readonly after: string;
  readonly source: string;
}

/** Makes every mutant of an answer, no two with the same source. */
export async function mutantsOf({ file, source }: KnownAnswer): Promise<readonly Mutant[]> {
  const mutations = [...(await generalMutations(source)), ...asyncMutations(source)];
  const sources = new Set([source]);
  const mutants: Mutant[] = [];
  for (const { start, end, replacement } of mutations) {
    const mutated = source.slice(0, start) + replacement + source.slice(end);
    if (sources.has(mutated)) continue;
    sources.add(mutated);
    mutants.push({ file, ...changedLines(source, mutated), source: mutated });
  }
  return mutants;
}

/** Stryker's mutations. */
async function generalMutations(source: string): Promise<readonly Mutation[]> {
  const files = [{ name: "answer.ts", content: source, mutate: true }];
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const { mutants } = await new Instrumenter(silent).instrument(files, options);
  const lines = [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)];
  const positionOf = ({ line, column }: { readonly line: number; readonly column: number }) =>
    (lines[line] ?? 0) + column;
  return mutants.map(({ location, replacement }) => {
    return { start: positionOf(location.start), end: positionOf(location.end), replacement };
  });
}

/** A logger that logs nothing. */
const silent = new Proxy({} as ConstructorParameters<typeof Instrumenter>[0], {
  get: () => () => false,
});

/** The lines in which two texts differ. */
function changedLines(
  one: string,
  other: string,
): { readonly line: number; readonly before: string; readonly after: string } {
  const [before, after] = [one.split("\n"), other.split("\n")];
  let top = 0;
  while (before[top] === after[top]) top++;
  let bottom = 0;
  const left = Math.min(before.length, after.length) - top;
  while (bottom < left && before.at(-1 - bottom) === after.at(-1 - bottom)) bottom++;
  const cut = (lines: readonly string[]): string =>
    unindented(lines.slice(top, lines.length - bottom));
  return { line: top + 1, before: cut(before), after: cut(after) };
}

function unindented(lines: readonly string[]): string {
  const filled = lines.filter((line) => line.trim() !== "");
  const indentation = Math.min(...filled.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(Math.min(indentation, line.length))).join("\n");
}
