/** Prints the verdict on the exercises that were asked for, in the words of `npm run grade`. */
import type { Reporter, TestModule } from "vitest/node";
import type { ExerciseResult } from "../grade/result.ts";
import { nextStep, prettyChecks, prettyExercise } from "../report/pretty.ts";

/** A vitest reporter for learners. */
export class VerdictReporter implements Reporter {
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly { readonly message: string }[],
  ): void {
    for (const { message } of errors) console.error(message);
    const results = new Map<string, ExerciseResult>();
    for (const module of modules) {
      for (const { message } of module.errors()) console.error(message);
      for (const testCase of module.children.allTests()) {
        const { exercise } = testCase.meta() as { readonly exercise?: ExerciseResult };
        if (exercise !== undefined) results.set(exercise.id, exercise);
      }
    }
    for (const result of results.values()) {
      console.log(prettyExercise(result));
      if (result.status === "not-started") {
        console.log(`    ${nextStep(result)}`);
      } else {
        for (const line of prettyChecks(result)) console.log(line);
      }
    }
    const passed = [...results.values()].filter(({ status }) => status === "passed").length;
    console.log(`\n${passed} of ${results.size} passed (seed ${this.#seed})`);
  }
}
