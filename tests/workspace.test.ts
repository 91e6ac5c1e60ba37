/** Nothing stray: the places of an exercise agree, and what the pages name exists. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { ROOT, exerciseIds, loadGrader } from "../graders/kit/grade/course.ts";
import { slugOf } from "../graders/kit/grade/sources.ts";
import type { Grader } from "../graders/kit/judge/grader.ts";
import { openInline } from "../graders/kit/port/inline.ts";
import { answersIn, grade, headOf, read } from "./answers.ts";

const ids = exerciseIds();

/** The folders of a folder of the workspace. */
function foldersOf(path: string): readonly string[] {
  const entries = readdirSync(join(ROOT, path), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** What stands before the body of the answer's functions: comments, types and signatures. */
function headerOf(source: string): string {
  return source.slice(
    0,
    source.search(/\{\n\s*\/\/ |\{\n {2}(throw|const|let|await|return|for|console)/),
  );
}

const lines = (text: string): readonly string[] => text.split("\n").map((line) => line.trim());

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

  test("the map names every exercise, in order, and no other", () => {
    const { source } = read("exercises", "README.md");
    const linked = [...source.matchAll(/\]\((\d\d-[a-z0-9-]+)\/README\.md\)/g)].map(([, id]) => id);
    expect([...new Set(linked)]).toEqual(ids);
  });

  test("relative links lead to files", () => {
    const pages = [
      ["README.md"],
      ["exercises", "README.md"],
      [".github", "CONTRIBUTING.md"],
      [".github", "SECURITY.md"],
    ];
    for (const page of pages) {
      const { file, source } = read(...page);
      const links = [...source.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(
        ([, link]) => link,
      );
      for (const link of links) {
        const path = join(file, "..", link ?? "");
        expect(() => readdirSync(join(ROOT, path, "..")), `${file}: ${link}`).not.toThrow();
      }
    }
  });
});

describe("the pages", () => {
  const pages = [
    read("README.md"),
    read(".github", "CONTRIBUTING.md"),
    read(".github", "SECURITY.md"),
    read("exercises", "README.md"),
    ...ids.flatMap((id) => [read("exercises", id, "README.md"), read("exercises", id, "hints.md")]),
  ];

  test("name scripts that there are", () => {
    const { scripts } = JSON.parse(read("package.json").source) as { scripts: object };
    for (const { file, source } of pages) {
      for (const [, name = ""] of source.matchAll(/npm run (?:--silent )?([a-z]+)/g)) {
        expect(Object.keys(scripts), file).toContain(name);
      }
    }
  });

  test("show a grader that works", async () => {
    const { source } = read(".github", "CONTRIBUTING.md");
    const code = /```ts\n(import [^]+?)```/.exec(source)?.[1] ?? "";
    const folder = mkdtempSync(join(tmpdir(), "meanwhile-"));
    const file = join(folder, "grader.ts");
    const kit = pathToFileURL(join(ROOT, "graders/kit/index.ts")).href;
    writeFileSync(file, code.replace("./kit/index.ts", kit));
    const grader = ((await import(pathToFileURL(file).href)) as { default: Grader }).default;
    rmSync(folder, { recursive: true });
    const open = async () => openInline();
    const right = await grade(grader, read("solutions/04-wait-n/wait-n.ts"), open);
    const wrong = await grade(grader, read("tests/mistakes/04-wait-n/awaits-in-the-loop.ts"), open);
    expect([right.status, wrong.status]).toEqual(["passed", "failed"]);
  });
});

describe.each(ids)("%s", (id) => {
  const slug = slugOf(id);

  test("has its files and nothing else", () => {
    const files = [`${slug}.ts`, "README.md", "hints.md", "play.ts"];
    expect(readdirSync(join(ROOT, "exercises", id)).toSorted()).toEqual(files.toSorted());
    expect(readdirSync(join(ROOT, "solutions", id))).toEqual([`${slug}.ts`]);
  });

  test("has a grader of the same name, whose points are whole", async () => {
    const grader = await loadGrader(id);
    expect(grader.id).toBe(id);
    for (const { points } of grader.checks)
      expect(Number.isInteger(points) && points > 0).toBe(true);
    const titles = grader.checks.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const { needs } of grader.checks)
      expect(titles).toEqual(expect.arrayContaining([...needs]));
  });

  test("has a README that says what each check looks at, in order", async () => {
    const { source } = read("exercises", id, "README.md");
    const [, section = ""] = source.split("## What is checked");
    const named = [...section.split("\n## ")[0]!.matchAll(/^- \*\*(.+?)\*\*: /gm)].map(
      ([, title]) => title,
    );
    const { checks } = await loadGrader(id);
    expect(named).toEqual(checks.map(({ title }) => title));
    expect(source.startsWith(`# ${id.slice(0, 2)} `)).toBe(true);
    for (const heading of [
      "## The task",
      "## Example",
      "## On the time line",
      "## Coming from Python",
    ]) {
      expect(source).toContain(heading);
    }
  });

  test("has three hints, none with a line of the solution", () => {
    const { source } = read("exercises", id, "hints.md");
    const headings = lines(source).filter((line) => line.startsWith("## "));
    expect(headings).toEqual(["## 1. A nudge", "## 2. The shape", "## 3. Nearly there"]);
    const hints = new Set(lines(source));
    const solution = lines(read("solutions", id, `${slug}.ts`).source);
    const stub = new Set(lines(read("exercises", id, `${slug}.ts`).source));
    const given = solution.filter((line) => line.length > 3 && !stub.has(line) && hints.has(line));
    expect(given).toEqual([]);
  });

  test("has a stub that the solution differs from in the body alone", () => {
    const stub = read("exercises", id, `${slug}.ts`).source;
    const solution = read("solutions", id, `${slug}.ts`).source;
    const header = headerOf(stub);
    expect(header).not.toBe("");
    // A solution may import what it needs before that.
    expect(
      solution
        .replace(/^(import .+\n)+\n?/, "")
        .startsWith(header.replace(/^(import .+\n)+\n?/, "")),
    ).toBe(true);
    expect(stub).toContain("// TODO: ");
    expect(stub).toContain('throw new Error("TODO: ');
    expect(solution).not.toContain("TODO");
  });

  test("has mistakes that say what is wrong and which check catches them", async () => {
    const { checks } = await loadGrader(id);
    const titles = ["loads", ...checks.map(({ title }) => title)];
    const heads = answersIn("mistakes", id).map(headOf);
    for (const { wrong, by } of heads) {
      expect(wrong).not.toBe("");
      expect(titles).toContain(by);
    }
    expect(heads.filter(({ by }) => by === "loads").length).toBeLessThanOrEqual(1);
  });
});
