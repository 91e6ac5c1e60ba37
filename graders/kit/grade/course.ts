/** The course as it lies on disk: which exercises there are, their graders, its version and digest. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { digest } from "../cache.ts";
import { UsageError } from "../failure.ts";
import type { Grader } from "../checks/grader.ts";

/** The top folder of the workspace. */
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

const GRADERS = join(ROOT, "graders");

/** The exercises of the course, in order: `04-wait-n`. */
export function exerciseIds(): readonly string[] {
  return readdirSync(GRADERS)
    .filter((name) => /^\d\d-[a-z0-9-]+\.ts$/.test(name))
    .map((name) => name.slice(0, -3))
    .toSorted();
}

/** Loads the grader of an exercise. */
export async function loadGrader(id: string): Promise<Grader> {
  const module = (await import(`../../${id}.ts`)) as { readonly default: Grader };
  return module.default;
}

/**
 * The exercises that a choice names: `["4", "07-09"]`, `["04,19-22"]`; all of them for no choice.
 *
 * @throws UsageError when it is no choice, or names an exercise that there is not.
 */
export function chooseExercises(choice: readonly string[]): readonly string[] {
  const ids = exerciseIds();
  const chosen = new Set<string>();
  for (const part of choice.flatMap((text) => text.split(","))) {
    const range = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(part);
    if (range === null) {
      throw new UsageError(`"${part}" names no exercise: expected numbers, such as 4 or 7-9`);
    }
    const first = Number(range[1]);
    const last = Number(range[2] ?? first);
    const named = ids.filter(
      (id) => Number(id.slice(0, 2)) >= first && Number(id.slice(0, 2)) <= last,
    );
    if (named.length === 0) throw new UsageError(`there is no exercise ${part}: ${spanOf(ids)}`);
    for (const id of named) chosen.add(id);
  }
  return choice.length === 0 ? ids : ids.filter((id) => chosen.has(id));
}

function spanOf(ids: readonly string[]): string {
  return `they go from ${ids[0]?.slice(0, 2)} to ${ids.at(-1)?.slice(0, 2)}`;
}

/** The version of the course, and a digest of everything that a verdict depends on. */
export function courseVersion(): { readonly version: string; readonly digest: string } {
  const read = (name: string): string => readFileSync(join(ROOT, name), "utf8");
  const files = readdirSync(GRADERS, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.[jt]s$/.test(name),
  );
  const parts = files.toSorted().flatMap((name) => [name, read(join("graders", name))]);
  const { version } = JSON.parse(read("package.json")) as { readonly version: string };
  return { version, digest: digest(...parts, read("package-lock.json")) };
}
