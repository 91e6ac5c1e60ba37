/** Nothing stray: the places of an exercise agree, and what the pages name exists. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { ROOT, exerciseIds, loadGrader } from "../graders/kit/grade/course.ts";
import type { Grader } from "../graders/kit/checks/grader.ts";
import { openInline } from "../graders/kit/port/inline.ts";
import { gradeSource } from "../graders/kit/verify/gradings.ts";
import { pagesOf } from "../graders/kit/verify/pages.ts";

const ids = exerciseIds();

/** The folders of a folder of the workspace. */
function foldersOf(path: string): readonly string[] {
  const entries = readdirSync(join(ROOT, path), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** A page of the workspace. */
function read(file: string): { readonly file: string; readonly source: string } {
  return { file, source: readFileSync(join(ROOT, file), "utf8") };
}

const pages = [
  ...["README.md", ".github/CONTRIBUTING.md", ".github/SECURITY.md", "exercises/README.md"].map(
    read,
  ),
  ...ids.flatMap((id) => [`exercises/${id}/README.md`, `exercises/${id}/hints.md`].map(read)),
];

describe("the workspace", () => {
  test.each(["exercises", "solutions", "tests/variants", "tests/mistakes"])(
    "%s has a folder for each grader, and no other",
    (path) => {
      expect(foldersOf(path).toSorted()).toEqual(ids);
    },
  );

  test("exercises are numbered from 00 without gaps", () => {
    const numbers = ids.map((id) => Number(id.slice(0, 2)));
    expect(numbers).toEqual(ids.map((_, index) => index));
  });

  test("the map names nothing but exercises", () => {
    const { source } = read("exercises/README.md");
    const linked = [...source.matchAll(/\]\((\d\d-[a-z0-9-]+)\/README\.md\)/g)].map(([, id]) => id);
    expect([...new Set(linked)]).toEqual(ids);
  });

  test("relative links lead to files", () => {
    for (const { file, source } of pages) {
      const links = source.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g);
      for (const [, link = ""] of links) {
        expect(existsSync(join(ROOT, file, "..", link)), `${file}: ${link}`).toBe(true);
      }
    }
  });
});

describe("the pages", () => {
  test("name scripts that there are", () => {
    const { scripts } = JSON.parse(read("package.json").source) as { scripts: object };
    for (const { file, source } of pages) {
      for (const [, name = ""] of source.matchAll(/npm run (?:--silent )?([a-z]+)/g)) {
        expect(Object.keys(scripts), file).toContain(name);
      }
    }
  });

  test("show a grader that works", async () => {
    const { source } = read(".github/CONTRIBUTING.md");
    const code = /```ts\n(import [^]+?)```/.exec(source)?.[1] ?? "";
    const folder = mkdtempSync(join(tmpdir(), "meanwhile-"));
    const file = join(folder, "grader.ts");
    const kit = pathToFileURL(join(ROOT, "graders/kit/index.ts")).href;
    writeFileSync(file, code.replace("./kit/index.ts", kit));
    const grader = ((await import(pathToFileURL(file).href)) as { default: Grader }).default;
    rmSync(folder, { recursive: true });
    const grade = (answer: string) =>
      gradeSource(grader, read(answer).source, async () => openInline(), 7);
    const right = await grade("solutions/04-wait-n/wait-n.ts");
    const wrong = await grade("tests/mistakes/04-wait-n/awaits-in-the-loop.ts");
    expect([right.status, wrong.status]).toEqual(["passed", "failed"]);
  });
});

describe.each(ids)("%s", async (id) => {
  test.each(pagesOf(await loadGrader(id)))("$title", ({ problems }) => {
    expect(problems).toEqual([]);
  });
});
