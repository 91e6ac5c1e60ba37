/** `npm run verify -- --soak MINUTES`: the flake audit. */
import { loadGrader } from "../grade/course.ts";
import { Jails } from "../port/jails.ts";
import { knownAnswers } from "../verify/known-answers.ts";
import { startLoad } from "../verify/load.ts";
import { soak } from "../verify/soak.ts";
import type { SoakOptions } from "../verify/soak.ts";
import { say } from "./progress.ts";
import { EXIT } from "./run-command.ts";

/** Grades for so many minutes beside a load, prints what came of it, and gives the exit code. */
export async function verifySoak(
  ids: readonly string[],
  {
    minutes,
    ...options
  }: { readonly seed: number; readonly jobs: number; readonly minutes: number },
): Promise<number> {
  const jails = new Jails(0, 0);
  const graders = await Promise.all(ids.map(loadGrader));
  const subjects = graders.flatMap((grader) => {
    return knownAnswers(grader.id).map((answer) => ({ grader, answer }));
  });
  const end = performance.now() + minutes * 60_000;
  const isOver = (): boolean => performance.now() > end;
  const onGraded: SoakOptions["onGraded"] = ({ gradings, differing }) => {
    say(`${gradings} gradings, ${differing.length} verdicts differ`);
  };
  const { gradings, differing } = await soak(subjects, jails, {
    ...options,
    startLoad,
    isOver,
    onGraded,
  });
  say("");
  for (const one of differing) console.log(`✗ ${one}`);
  const counts = `${gradings} gradings in ${minutes} min, ${differing.length} verdicts differ`;
  console.log(`${counts} (seed ${options.seed}, jail ${jails.kind})`);
  return gradings > 0 && differing.length === 0 ? EXIT.done : EXIT.low;
}
