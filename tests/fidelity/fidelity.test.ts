/**
 * Programs that wait in every way log in the guest what they log in plain Node: the same things in the same
 * order, with the same values, at the very same times, in the same contexts, with the same
 * rejections that nobody handles and exceptions that nobody catches.
 *
 * `MEANWHILE_PROGRAMS=20000` compares more programs than usual. What is not compared, and why, stands in
 * in-guest.ts; which runs of plain Node count, in plain-node.ts.
 */
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { openJail } from "../kit/play.ts";
import { shrink, show } from "./differ.ts";
import type { Difference, Differ } from "./differ.ts";
import { runInGuest } from "./in-guest.ts";
import { PlainNode } from "./in-node.ts";
import { print } from "./print.ts";
import { programs } from "./programs.ts";

const COUNT = Number(process.env["MEANWHILE_PROGRAMS"] ?? 3_000);
/** What programs may be made of (see programs.ts), and three ways to fail. */
const CONSTRUCTS = 57;
/** The seed of the first thousand programs; each other thousand has the next. */
const SEED = 20_260_105;
const THOUSAND = 1_000;
/** Programs, of those that are compared, in which each construct occurs at least. */
const ENOUGH = Math.min(100, COUNT / 30);
/** Fewer calls of `log` than make a program worth running. */
const MIN_LOGS = 5;

let port = await openJail();
const nodes = { calm: new PlainNode("calm"), crashing: new PlainNode("crashing") };

afterAll(() => {
  nodes.calm.close();
  nodes.crashing.close();
  port.close();
});

interface Compared {
  readonly seed: number;
  readonly index: number;
  readonly difference: Difference | undefined;
  /** Runs on the real clock that didn't count, by the reasons, when none did. */
  readonly late: readonly string[] | undefined;
}

test(`${COUNT} programs log in the guest what they log in plain Node`, async () => {
  const excluded = new Map<string, number>();
  const constructs = new Map<string, number>();
  const all = await Promise.all(await start(excluded, constructs));
  const rules = [...excluded].map(([rule, times]) => `${rule} ${times}`).join(", ");
  console.log(`${all.length} programs compared; others excluded: ${rules}`);

  const different = all.filter(({ difference }) => difference !== undefined);
  const [shortest] = different.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  if (shortest !== undefined) {
    const { seed, index } = shortest;
    const smallest = await shrink(seed, index, againstPlainNode);
    const where = `made smaller from program ${index} of seed ${seed}`;
    expect.fail(`${different.length} of ${COUNT} programs differ; ${where}:\n\n${show(smallest)}`);
  }
  const never = all.filter(({ late }) => late !== undefined);
  expect(never, "programs for which this machine was always too late").toEqual([]);
  const rare = [...constructs].filter(([, times]) => times < ENOUGH);
  expect(rare, "constructs that occur too seldom").toEqual([]);
  expect(constructs.size, "constructs that occur").toBe(CONSTRUCTS);
});

/** Draws programs and runs them in the guest; plain Node runs, too, those that can be compared. */
async function start(
  excluded: Map<string, number>,
  constructs: Map<string, number>,
): Promise<readonly Promise<Compared>[]> {
  const compared: Promise<Compared>[] = [];
  const known = new Set<string>();
  for (let seed = SEED; compared.length < COUNT; seed++) {
    port.close(); // A jail has memory for a few thousand answers.
    port = await openJail();
    for (const [index, tree] of fc.sample(programs, { seed, numRuns: THOUSAND }).entries()) {
      const program = print(tree);
      const isShort = program.split("log(").length <= MIN_LOGS;
      if (isShort || known.has(program)) {
        count(excluded, isShort ? "short" : "again");
        continue;
      }
      known.add(program);
      const guest = await runInGuest(port, program);
      if (guest.excluded !== undefined) {
        count(excluded, guest.excluded);
        continue;
      }
      for (const construct of constructsIn(tree)) count(constructs, construct);
      if (guest.crashed) count(constructs, "an exception that nobody catches");
      if (guest.log.some(isUnhandled)) count(constructs, "a rejection that nobody handles");
      const node = guest.crashed ? nodes.crashing : nodes.calm;
      const one = node.run(program, guest.end).then(({ log, late }): Compared => {
        if (log === null) return { seed, index, difference: undefined, late };
        return { seed, index, difference: compare(program, log, guest.log), late: undefined };
      });
      compared.push(one);
      if (compared.length === COUNT) break;
    }
  }
  return compared;
}

test("a program that differs shrinks to what it is about", async () => {
  /** A guest with a bug: `nextTick` comes after promises. */
  const differ: Differ = async (program) => {
    if (!program.includes("process.nextTick(")) return undefined;
    const good = await runInGuest(port, program);
    const bad = await runInGuest(port, program.replaceAll("process.nextTick(", "queueMicrotask("));
    return compare(program, good.log, bad.log);
  };
  const drawn = fc.sample(programs, { seed: SEED, numRuns: 200 }).map(print);
  const different: number[] = [];
  for (const [index, program] of drawn.entries()) {
    if ((await differ(program)) !== undefined) different.push(index);
  }
  const [shortest] = different.toSorted((a, b) => drawn[a]!.length - drawn[b]!.length);
  expect(show(await shrink(SEED, shortest!, differ))).toMatchInlineSnapshot(`
    "log(1);
    {
      let ticks = 0;
      for await (const value of ReadableStream.from((async function* () {
        try {
          yield 2;
        } finally {
          log(3);
        }
      })())) {
        log(4, value);
        log(8, await Promise.race([
          (async () => {
            log(5);
            process.nextTick(() => {
              log(6);
            });
            return 7;
          })(),
        ]));
        if (++ticks === 1) break;
      }
    }
    log(9);

    in plain Node:
      1 at 0: undefined
      4 at 0: 2
      5 at 0: undefined
    > 8 at 0: 7
      3 at 0: undefined
      9 at 0: undefined
      6 at 0: undefined

    in the guest:
      1 at 0: undefined
      4 at 0: 2
      5 at 0: undefined
    > 6 at 0: undefined
      8 at 0: 7
      3 at 0: undefined
      9 at 0: undefined"
  `);
});

test("after an exception, the next timer goes before the ticks of the one that threw", async () => {
  const program = `
    setTimeout(() => {
      process.nextTick(() => log(1));
      throw reason(2, "text");
    }, 1);
    setTimeout(() => log(3), 1);`;
  const { log } = await runInGuest(port, program);
  expect(log).toEqual([`uncaught at 1: "reason 2"`, "3 at 1: undefined", "1 at 1: undefined"]);
});

test("the immediate that Node sets itself after an exception is none of the program's", async () => {
  const program = `
    for (const label of [1, 2, 3, 4]) log(label);
    process.nextTick(() => {
      throw reason(5, "text");
    });`;
  const { crashed, excluded } = await runInGuest(port, program);
  expect({ crashed, excluded }).toEqual({ crashed: true, excluded: undefined });
});

const againstPlainNode: Differ = async (program) => {
  const guest = await runInGuest(port, program);
  if (guest.excluded !== undefined && guest.excluded !== "short") return undefined;
  const node = guest.crashed ? nodes.crashing : nodes.calm;
  const { log } = await node.run(program, guest.end);
  return log === null ? undefined : compare(program, log, guest.log);
};

function compare(
  program: string,
  expected: readonly string[],
  actual: readonly string[],
): Difference | undefined {
  const same = expected.join("\n") === actual.join("\n");
  return same ? undefined : { program, expected, actual };
}

function lengthOf({ difference }: Compared): number {
  return difference?.program.length ?? 0;
}

function isUnhandled(line: string): boolean {
  return line.startsWith("unhandled");
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

/** What the nodes of a tree do, each once. */
function constructsIn(tree: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof tree !== "object" || tree === null) return found;
  if ("does" in tree) found.add(String(tree.does));
  if ("ends" in tree && "steps" in tree && tree.ends !== "falls off") found.add("throw");
  for (const part of Object.values(tree)) constructsIn(part, found);
  return found;
}
