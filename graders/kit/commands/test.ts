/**
 * `npm test [NN...]`: grades the learner's own exercises, through vitest. With numbers, those exercises
 * and nothing else; without, all of them, and the tests of the workspace where it has any.
 */
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startVitest } from "vitest/node";
import { ROOT, chooseExercises } from "../grade/course.ts";
import { VerdictReporter } from "../vitest/verdict-reporter.ts";
import { seedOr } from "./options.ts";
import { EXIT } from "./run-command.ts";

const EXERCISES = "graders/kit/vitest/exercises.test.ts";

/** Runs the command. */
export async function test(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { seed: { type: "string" } },
  });
  const seed = seedOr(values.seed);
  const demanded = positionals.length > 0;
  const ids = chooseExercises(positionals);
  const withTests = !demanded && existsSync(join(ROOT, "tests"));
  const include = withTests ? [EXERCISES, "tests/**/*.test.ts"] : [EXERCISES];
  const vitest = await startVitest("test", [], {
    config: false,
    root: ROOT,
    include,
    provide: { meanwhile: { ids, seed, demanded } },
    reporters: demanded ? [new VerdictReporter(seed)] : ["default"],
    watch: false,
    pool: withTests ? "forks" : "threads",
    isolate: withTests,
    maxWorkers: withTests ? availableParallelism() : 1,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    experimental: { viteModuleRunner: false },
  });
  await vitest.close();
  return process.exitCode === undefined || process.exitCode === 0 ? EXIT.done : EXIT.low;
}
