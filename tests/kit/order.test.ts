/** What happens at the same time, or nearly, happens in the order in which Node lets it happen. */
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { playWith } from "./play.ts";
import { UNIT, programs } from "./programs.ts";

const COUNT = 250;
const SEED = 20_260_105;

/** An answer that runs a program and tells, once all is over, the labels and the times that were wrong. */
type Runner = { start(): void; result(): string };

async function inTheGuest(program: string): Promise<readonly number[]> {
  const files = {
    "tiny.ts": `export { start, result } from "./program.js";`,
    "program.js": `
      const labels = [], wrong = [], unit = ${UNIT}, begin = Date.now();
      const onTime = (due) => { if (Date.now() - begin !== due) wrong.push([due, Date.now() - begin]); };
      const log = (label, due) => { labels.push(label); onTime(due); };
      export function start() { ${program} }
      export const result = () => JSON.stringify({ labels, wrong });`,
  };
  const shape = { start: "function", result: "function" } as const;
  const { value } = await playWith<Runner>(files, shape, async ({ answer, world }) => {
    await answer.start();
    await world.idle();
    return answer.result();
  });
  const { labels, wrong } = JSON.parse(String(value)) as Record<string, readonly number[]>;
  expect(wrong, program).toEqual([]);
  return labels!;
}

async function inPlainNode(sources: readonly string[]): Promise<readonly (readonly number[])[]> {
  const script = fileURLToPath(new URL("plain-node.ts", import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(JSON.stringify({ sources, unit: UNIT }));
  return JSON.parse(await text(child.stdout)) as readonly (readonly number[])[];
}

test(
  `${COUNT} programs log in the guest what they log in plain Node`,
  { timeout: 60_000 },
  async () => {
    const sources = [...new Set(fc.sample(programs, { seed: SEED, numRuns: COUNT * 2 }))].slice(
      0,
      COUNT,
    );
    expect(sources.length).toBe(COUNT);
    const real = inPlainNode(sources);
    const virtual: (readonly number[])[] = [];
    for (const source of sources) virtual.push(await inTheGuest(source));
    const expected = await real;
    const different = sources
      .map((program, index) => ({ program, expected: expected[index], actual: virtual[index] }))
      .filter((one) => one.expected?.join() !== one.actual?.join())
      .toSorted((a, b) => a.program.length - b.program.length);
    expect(different[0], `${different.length} programs differ, the shortest is`).toBeUndefined();
  },
);
