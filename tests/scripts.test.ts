/** What a check prints for a learner to paste is TypeScript, and runs with the solution to its end. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ROOT, exerciseIds, loadGrader } from "../graders/kit/grade/course.ts";
import { scriptOf } from "../graders/kit/grade/script.ts";
import { answerFile, slugOf } from "../graders/kit/grade/sources.ts";
import type { Grader } from "../graders/kit/checks/grader.ts";
import { play } from "./kit/play.ts";

const SEED = 7;
/** Inputs that are drawn for each check, besides its examples. */
const DRAWN = 10;

/** A check of an exercise, and what it may print. */
interface Printing {
  readonly id: string;
  readonly title: string;
  readonly scripts: readonly string[];
}

const printing = (await Promise.all(exerciseIds().map(loadGrader))).flatMap(scriptsOf);

function scriptsOf(grader: Grader): readonly Printing[] {
  return grader.checks.flatMap((check) => {
    if (check.kind !== "property" || check.code === undefined) return [];
    const drawn = fc.sample(check.inputs, { seed: SEED, numRuns: DRAWN });
    const scripts = [...check.examples, ...drawn].map((input) => {
      return scriptOf(grader, check.code?.(input) ?? "");
    });
    return [{ id: grader.id, title: check.title, scripts }];
  });
}

describe("what is printed to be pasted", () => {
  test("is TypeScript without errors, next to the stub", () => {
    const folder = mkdtempSync(join(tmpdir(), "meanwhile-"));
    const options = {
      extends: join(ROOT, "tsconfig.json"),
      compilerOptions: { typeRoots: [join(ROOT, "node_modules/@types")] },
      include: ["exercises"],
    };
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options));
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    for (const [number, { id, scripts }] of printing.entries()) {
      const home = join(folder, "exercises", id);
      mkdirSync(home, { recursive: true });
      const stub = readFileSync(join(ROOT, "exercises", answerFile(id)));
      writeFileSync(join(home, `${slugOf(id)}.ts`), stub);
      for (const [index, script] of scripts.entries()) {
        writeFileSync(join(home, `play-${number}-${index}.ts`), script);
      }
    }
    const tsc = join(ROOT, "node_modules/.bin/tsc");
    const { stdout } = spawnSync(tsc, ["-p", folder], { encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect(stdout).toBe("");
  });

  test.each(printing)("$id: $title", async ({ id, scripts }) => {
    const solution = readFileSync(join(ROOT, "solutions", answerFile(id)), "utf8");
    for (const script of scripts) {
      const files = {
        "tiny.ts": 'import "./play.ts"; export async function run() {}',
        "play.ts": script,
        [`${slugOf(id)}.ts`]: solution,
      };
      const { history } = await play(files);
      expect(history.unhandled, script).toEqual([]);
    }
  });
});
