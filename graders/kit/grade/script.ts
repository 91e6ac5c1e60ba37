/** Inputs of checks as code that a learner can paste into `play.ts` and run. */
import type { Grader } from "../checks/grader.ts";
import { slugOf } from "./sources.ts";

/** What code may use besides the answer, and where that comes from. */
const IMPORTS: Readonly<Record<string, string>> = {
  sleep: 'import { setTimeout as sleep } from "node:timers/promises";',
};

/** Lines of TypeScript with the imports that they need. */
export function scriptOf<A>({ id, shape }: Grader<A>, code: string): string {
  const uses = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(code);
  const imports = Object.keys(IMPORTS).filter(uses);
  const exports = Object.keys(shape).filter(uses);
  const answer = `import { ${exports.join(", ")} } from "./${slugOf(id)}.ts";`;
  return [...imports.map((name) => IMPORTS[name]), answer, "", code.trim()].join("\n");
}
