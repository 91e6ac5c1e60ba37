/** `npm test`, `npm run play` and `npm run debug`, stopped in the middle: they end, and nothing goes on. */
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../../graders/kit/grade/course.ts";
import { isAlive, linesOf, processesBelow, start, until } from "./processes.ts";
import type { Process } from "./processes.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGKILL"] as const;

/** A copy of the workspace in which exercise 04 never ends. */
let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "meanwhile-faults-"));
  for (const name of ["exercises", "graders", "package.json", "package-lock.json"]) {
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  writeFileSync(join(copy, "exercises/04-wait-n/wait-n.ts"), "for (;;);");
});
afterAll(() => rmSync(copy, { recursive: true }));

const play = (body: string): void => writeFileSync(join(copy, "exercises/04-wait-n/play.ts"), body);

/** All processes below a command, once it has some. */
function familyOf(pid: number): Promise<readonly Process[]> {
  return until(() => {
    const below = processesBelow(pid);
    return below.length > 0 && below;
  });
}

describe.each(SIGNALS)("on %s", (name) => {
  test("npm test ends, and so do its jails", async () => {
    const { pid, ended } = start(["test", "04"], { root: copy });
    const family = await familyOf(pid);
    process.kill(pid, name);
    const { code, signal } = await ended;
    expect([name, 128 + constants.signals[name]]).toContain(signal ?? code); // Vitest may hear it.
    await until(() => !family.some(isAlive));
  });

  test("npm run play ends, and so does what it plays", async () => {
    const seen = join(copy, `${name}.txt`);
    const file = JSON.stringify(seen);
    play(`import { writeFileSync } from "node:fs";
      writeFileSync(${file}, process.pid + "\\n");
      setInterval(() => {}, 1_000);`);
    const { pid, ended } = start(["play", "04"], { root: copy });
    const [player] = await until(() => linesOf(seen).length > 0 && linesOf(seen));
    const family = processesBelow(pid);
    process.kill(pid, name);
    const { code, signal } = await ended;
    expect({ code, signal }).toEqual({ code: null, signal: name });
    expect(Number(player)).toBe(pid); // It has become what it plays, so nothing else is left to end.
    await until(() => !family.some(isAlive));
  });

  test("npm run debug ends, and so does what it debugs", async () => {
    const running = start(["debug", "04"], { root: copy });
    await until(() => running.printed().includes("Debugger listening on"));
    const family = processesBelow(running.pid);
    process.kill(running.pid, name);
    const { code, signal } = await running.ended;
    expect({ code, signal }).toEqual({ code: null, signal: name });
    await until(() => !family.some(isAlive));
  });
});

test("npm run play exits as what it plays does", async () => {
  play("process.exitCode = 7;");
  expect(await start(["play", "04"], { root: copy }).ended).toMatchObject({ code: 7, stderr: "" });
});

test("npm run play lets what it plays hear a signal", async () => {
  const seen = join(copy, "heard.txt");
  play(`import { writeFileSync } from "node:fs";
    process.on("SIGTERM", () => { console.log("heard"); process.exit(5); });
    writeFileSync(${JSON.stringify(seen)}, "ready\\n");
    setInterval(() => {}, 1_000);`);
  const { pid, ended } = start(["play", "04"], { root: copy });
  await until(() => linesOf(seen).length > 0);
  process.kill(pid, "SIGTERM");
  expect(await ended).toMatchObject({ code: 5, stdout: "heard\n" });
});
