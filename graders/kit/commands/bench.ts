/** `npm run bench`: what grading costs, as ratios to a bare Node start measured in the same run. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT } from "../grade/course.ts";
import { EXIT } from "./run-command.ts";

const ROUNDS = 9;
const MORE = 40;

const RUN = fileURLToPath(new URL("../run.js", import.meta.url));

/** Something that is timed. */
interface Case {
  readonly name: string;
  readonly args: readonly string[];
}

/** Runs the command. */
export async function bench(): Promise<number> {
  const empty = emptyVitest();
  try {
    const grade = (...args: readonly string[]): readonly string[] => [RUN, "grade", ...args];
    const many = Array.from({ length: MORE + 1 }, () => "solutions");
    const cases: readonly Case[] = [
      { name: "bare node", args: ["-e", "0"] },
      { name: "one exercise", args: grade("solutions", "--only", "04", "--jobs", "2") },
      { name: `${MORE} more of it`, args: grade(...many, "--only", "04", "--jobs", "2") },
      { name: "all exercises, 1 job", args: grade("solutions", "--jobs", "1") },
      { name: "all exercises, all jobs", args: grade("solutions") },
      {
        name: "empty vitest run",
        args: [join(empty, "node_modules/vitest/vitest.mjs"), "run", "--root", empty],
      },
      { name: "npm test 04", args: [RUN, "test", "04"] },
    ];
    const times = measure(cases);
    const [bare, one, more, single, all, vitest, test] = times as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const rows = [
      `bare node start                       ${bare.toFixed(1)} ms (median of ${ROUNDS})`,
      `one exercise graded                   ${ratio(one, bare)} bare starts`,
      `each of ${MORE} more in the same call     ${ratio((more - one) / MORE, bare)} bare starts`,
      `all exercises graded, 1 job           ${ratio(single, bare)} bare starts`,
      `all exercises graded, all jobs        ${ratio(all, bare)} bare starts`,
      `vitest run on an empty test           ${ratio(vitest, bare)} bare starts`,
      `npm test 04 (without npm)             ${ratio(test, vitest)} empty vitest runs`,
    ];
    console.log(rows.join("\n"));
    return EXIT.done;
  } finally {
    rmSync(empty, { recursive: true });
  }
}

/** Medians in ms. The cases take turns, so that all meet the same machine. */
function measure(cases: readonly Case[]): readonly number[] {
  const times = cases.map(() => [] as number[]);
  for (let round = -1; round < ROUNDS; round++) {
    for (const [index, { name, args }] of cases.entries()) {
      if (process.stderr.isTTY) {
        process.stderr.write(`\r${`round ${Math.max(0, round)} of ${ROUNDS}: ${name}`.padEnd(60)}`);
      }
      const start = performance.now();
      const { error } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "ignore" });
      if (error !== undefined) throw error;
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  }
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  return times.map((list) => list.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0);
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2).padStart(6);
}

/** A folder with one empty test. */
function emptyVitest(): string {
  const folder = mkdtempSync(join(tmpdir(), "meanwhile-bench-"));
  mkdirSync(join(folder, "tests"));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(
    join(folder, "tests/empty.test.ts"),
    'import { test } from "vitest";\ntest("nothing", () => {});\n',
  );
  return folder;
}
