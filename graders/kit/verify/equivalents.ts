/**
 * Mutants that do the same as the answer they were made of, as far as the exercise says what to do: no
 * check can tell them apart. They are on record beside the grader, each with the reason.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../grade/course.ts";
import type { Mutant } from "./mutants.ts";

/** Mutants that are equivalent for the same reason. */
interface Equivalents {
  readonly reason: string;
  readonly mutants: readonly Change[];
}

/** What tells a mutant: the lines that it changes, and how. */
type Change = Pick<Mutant, "file" | "before" | "after">;

/** The record of an exercise. */
export class EquivalentMutants {
  readonly #known: ReadonlyMap<string, Change>;

  /** Reads `graders/04-wait-n.equivalents.json`, where there is one. */
  constructor(id: string) {
    const groups = readGroups(id);
    const changes = groups.flatMap(({ mutants }) => mutants);
    this.#known = new Map(changes.map((change) => [keyOf(change), change]));
  }

  has(mutant: Mutant): boolean {
    return this.#known.has(keyOf(mutant));
  }

  /** Those on record that are not among the survivors: they were killed, or are no mutants any more. */
  stale(survivors: readonly Mutant[]): readonly Change[] {
    const found = new Set(survivors.map(keyOf));
    return [...this.#known].flatMap(([key, change]) => (found.has(key) ? [] : [change]));
  }
}

/** Where the record of an exercise is, from the top of the workspace. */
export function equivalentsFile(id: string): string {
  return `graders/${id}.equivalents.json`;
}

function readGroups(id: string): readonly Equivalents[] {
  const file = equivalentsFile(id);
  let text: string;
  try {
    text = readFileSync(join(ROOT, file), "utf8");
  } catch {
    return [];
  }
  const groups = JSON.parse(text) as readonly Equivalents[];
  const bare = groups.find(({ reason, mutants }) => !(reason.length > 10 && mutants.length > 0));
  if (bare !== undefined)
    throw new Error(`${file}: a reason and mutants are expected in each group`);
  return groups;
}

function keyOf({ file, before, after }: Change): string {
  return JSON.stringify([file, before, after]);
}
