/** The files of a submission: read from a folder that nobody has looked at, which may be made of anything. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadGrader } from "../../graders/kit/grade/course.ts";
import { gradeOne } from "../../graders/kit/grade/submissions.ts";
import { openJail } from "./play.ts";

describe("a submission", () => {
  const folder = mkdtempSync(join(tmpdir(), "meanwhile-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const solution = new URL("../../solutions/04-wait-n/", import.meta.url).pathname;

  test.each([
    ["a link to a file of ours", "file", "wait-n.ts is a link: hand in the file itself"],
    [
      "a link to a folder of ours",
      "folder",
      "the folder 04-wait-n is a link: hand in the files themselves",
    ],
    ["a helper that is a link", "helper", "helper.ts is a link: hand in the file itself"],
    ["a link to nowhere", "nowhere", "wait-n.ts is a link: hand in the file itself"],
    ["a link to itself", "itself", "the folder 04-wait-n is a link: hand in the files themselves"],
    ["a FIFO", "fifo", "wait-n.ts is no file with a text in it"],
    ["a folder in place of the file", "inside", "wait-n.ts is a folder: expected a file"],
    ["a name that is no UTF-8", "name", "\ufffd.ts can't be read: ENOENT"],
    ["files of more than 1 MB altogether", "large", "the answer has more than 1024 KB"],
    ["a file of more than 1 MB", "huge", "the answer has more than 1024 KB"],
  ])("that is or holds %s is refused", async (_, kind, message) => {
    const answer = join(folder, kind, "04-wait-n");
    mkdirSync(join(folder, kind));
    if (kind === "folder") symlinkSync(solution, answer);
    else if (kind === "itself") symlinkSync("04-wait-n", answer);
    else mkdirSync(answer);
    if (kind === "fifo") spawnSync("mkfifo", [join(answer, "wait-n.ts")]);
    if (kind === "inside") mkdirSync(join(answer, "wait-n.ts"));
    if (kind === "name" || kind === "large") writeFileSync(join(answer, "wait-n.ts"), "");
    if (kind === "name") writeFileSync(Buffer.from(`${answer}/\u00ff.ts`, "latin1"), "");
    if (kind === "large") {
      for (const name of "abcdef") writeFileSync(join(answer, `${name}.ts`), "/".repeat(2e5));
    }
    if (kind === "huge") writeFileSync(join(answer, "wait-n.ts"), "/".repeat(1.1e6));
    if (kind === "file") symlinkSync(join(solution, "wait-n.ts"), join(answer, "wait-n.ts"));
    if (kind === "nowhere") symlinkSync("/nowhere", join(answer, "wait-n.ts"));
    if (kind === "helper") {
      writeFileSync(join(answer, "wait-n.ts"), `export * from "./helper.ts";`);
      symlinkSync(join(solution, "wait-n.ts"), join(answer, "helper.ts"));
    }
    const result = await gradeOne(await loadGrader("04-wait-n"), join(folder, kind), openJail, 7);
    expect(result).toMatchObject({ status: "error", score: 0, message });
  });
});
