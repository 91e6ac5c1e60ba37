/**
 * `npm run debug 04`: grades one exercise in this process and stops at its first line, for a debugger
 * (chrome://inspect, or an editor's "attach"). Breakpoints and `debugger` statements in the answer hold.
 */
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compileAnswer } from "../grade/compile.ts";
import { ROOT, loadGrader } from "../grade/course.ts";
import { gradeExercise } from "../grade/grade-exercise.ts";
import { isHandedIn, readSources } from "../grade/sources.ts";
import { openInline } from "../port/inline.ts";
import { prettyChecks, prettyExercise } from "../report/pretty.ts";
import { oneExercise, runNode } from "./one-exercise.ts";
import { EXIT } from "./run-command.ts";

const INSIDE = "--inside";

/** Runs the command: starts itself again under a debugger, on a free port. */
export async function debug(args: readonly string[]): Promise<number> {
  if (args[0] === INSIDE) return gradeInline(oneExercise("debug", args.slice(1)));
  const id = oneExercise("debug", args);
  const run = fileURLToPath(new URL("../run.js", import.meta.url));
  const command = ["--inspect-brk=0", run, "debug", INSIDE, id.slice(0, 2)];
  return runNode(command);
}

/** Grades an exercise of `exercises/` in this process. */
async function gradeInline(id: string): Promise<number> {
  const grader = await loadGrader(id);
  const folder = join(ROOT, "exercises", id);
  const url = `${pathToFileURL(folder).href}/`;
  const sources = isHandedIn(folder, id) ? readSources(folder, id) : undefined;
  const compile: Parameters<typeof gradeExercise>[1] =
    sources && ((compiler) => compileAnswer(id, sources, grader.builtins, compiler, url));
  const result = await gradeExercise(grader, compile, async () => openInline(), 0);
  console.log([prettyExercise(result), ...prettyChecks(result)].join("\n"));
  return result.status === "passed" ? EXIT.done : EXIT.low;
}
