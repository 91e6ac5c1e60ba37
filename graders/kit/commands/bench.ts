/** `npm run bench`: what grading costs, as ratios to a bare Node start measured in the same run. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT } from "../grade/course.ts";
import { EXIT } from "./run-command.ts";

const ROUNDS = 5;
const MORE = 20;

const RUN = fileURLToPath(new URL("../run.js", import.meta.url));

/** Runs the command. */
export async function bench(): Promise<number> {
  const empty = emptyVitest();
  try {
    const grade = (...args: readonly string[]): readonly string[] => [RUN, "grade", ...args];
    const many = Array.from({ length: MORE + 1 }, () => "solutions");
    const vitest = join(empty, "node_modules/vitest/vitest.mjs");
    const ms = measure({
      bare: ["-e", "0"],
      one: grade("solutions", "--only", "04", "--jobs", "2"),
      more: grade(...many, "--only", "04", "--jobs", "2"),
      single: grade("solutions", "--jobs", "1"),
      all: grade("solutions"),
      vitest: [vitest, "run", "--root", empty],
      test: [RUN, "test", "04"],
    });
    const rows = [
      `bare node start                       ${ms.bare.toFixed(1)} ms (median of ${ROUNDS})`,
      `one exercise graded                   ${ratio(ms.one, ms.bare)} bare starts`,
      `each of ${MORE} more in the same call     ${ratio((ms.more - ms.one) / MORE, ms.bare)} bare starts`,
      `all exercises graded, 1 job           ${ratio(ms.single, ms.bare)} bare starts`,
      `all exercises graded, all jobs        ${ratio(ms.all, ms.bare)} bare starts`,
      `vitest run on an empty test           ${ratio(ms.vitest, ms.bare)} bare starts`,
      `npm test 04 (without npm)             ${ratio(ms.test, ms.vitest)} empty vitest runs`,
    ];
    console.log(rows.join("\n"));
    return EXIT.done;
  } finally {
    rmSync(empty, { recursive: true });
  }
}

/** Medians in ms of running Node with these arguments. The cases take turns, so that all meet the same machine. */
function measure<K extends string>(
  cases: Readonly<Record<K, readonly string[]>>,
): Record<K, number> {
  const names = Object.keys(cases) as K[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    K,
    number[]
  >;
  for (let round = -1; round < ROUNDS; round++) {
    for (const name of names) {
      if (process.stderr.isTTY) {
        process.stderr.write(`\r${`round ${Math.max(0, round)} of ${ROUNDS}: ${name}`.padEnd(60)}`);
      }
      const start = performance.now();
      const { error } = spawnSync(process.execPath, cases[name], { cwd: ROOT, stdio: "ignore" });
      if (error !== undefined) throw error;
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  const median = (list: readonly number[]): number =>
    list.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<K, number>;
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
