/** What has to hold of the files of an exercise, besides that its answers get the right verdicts. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT, exerciseIds } from "../grade/course.ts";
import { answerFile, slugOf } from "../grade/sources.ts";
import type { Grader } from "../checks/grader.ts";
import { badPictures } from "./pictures.ts";
import { headOf, knownAnswers } from "./known-answers.ts";

/** Something that has to hold, and what is wrong with it. */
export interface Claim {
  readonly title: string;
  readonly problems: readonly string[];
}

const HEADINGS = ["## The task", "## Example", "## On the time line", "## Coming from Python"];
const HINTS = ["## 1. A nudge", "## 2. The shape", "## 3. Nearly there"];
const FEWEST_VARIANTS = 4;
const FEWEST_MISTAKES = 10;

/** Looks at everything that can be told without grading. */
export function pagesOf(grader: Grader): readonly Claim[] {
  const { id } = grader;
  const file = answerFile(id);
  const stub = read(`exercises/${file}`);
  const solution = read(`solutions/${file}`);
  return [
    claim("has its files and nothing else", filesOf(id)),
    claim("has a grader of its name, with whole points and titles of their own", gradingOf(grader)),
    claim("has a README that says what each check looks at, in order", readmeOf(grader)),
    claim("has pictures that look as the report draws them", badPictures(readmeFile(id))),
    claim("has three hints, none with a line of the solution", hintsOf(id, stub, solution)),
    claim("has a stub that the solution differs from in the body alone", stubOf(stub, solution)),
    claim("has its place in the map", mapOf(id)),
    claim("has variants, and mistakes for every check, which say so", mistakesOf(grader)),
  ];
}

function claim(title: string, problems: Iterable<string>): Claim {
  return { title, problems: [...problems] };
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

function readmeFile(id: string): string {
  return read(`exercises/${id}/README.md`);
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").map((line) => line.trim());
}

function* filesOf(id: string): Generator<string> {
  const answer = `${slugOf(id)}.ts`;
  const expected = {
    [`exercises/${id}`]: [answer, "README.md", "hints.md", "play.ts"],
    [`solutions/${id}`]: [answer],
  };
  for (const [folder, names] of Object.entries(expected)) {
    const there = new Set(readdirSync(join(ROOT, folder)));
    for (const name of names) if (!there.delete(name)) yield `${folder}/${name} is missing`;
    for (const name of there) yield `${folder}/${name} is none of its files`;
  }
}

function* gradingOf({ id, checks }: Grader): Generator<string> {
  if (!exerciseIds().includes(id)) yield `the grader calls itself ${id}`;
  const titles = checks.map(({ title }) => title);
  for (const [index, { title, points, needs }] of checks.entries()) {
    if (!Number.isInteger(points) || points < 1) yield `"${title}" gives ${points} points`;
    if (titles.indexOf(title) !== index) yield `"${title}" is there twice`;
    for (const need of needs) if (!titles.includes(need)) yield `"${title}" needs "${need}"`;
  }
}

function* readmeOf({ id, checks }: Grader): Generator<string> {
  const readme = readmeFile(id);
  if (!readme.startsWith(`# ${id.slice(0, 2)} `)) yield "its title has not the exercise's number";
  for (const heading of HEADINGS) if (!readme.includes(heading)) yield `"${heading}" is missing`;
  const [, after = ""] = readme.split("## What is checked");
  const [section = ""] = after.split("\n## ");
  const said = Array.from(section.matchAll(/^- \*\*(.+?)\*\*: /gm), ([, title]) => title);
  const titles = checks.map(({ title }) => title);
  for (const title of titles) if (!said.includes(title)) yield `it says nothing of "${title}"`;
  for (const title of said) if (!titles.includes(title ?? "")) yield `nothing checks "${title}"`;
  if (said.join("\n") !== titles.join("\n")) yield "its order is not that of the checks";
}

function* hintsOf(id: string, stub: string, solution: string): Generator<string> {
  const hints = linesOf(read(`exercises/${id}/hints.md`));
  const headings = hints.filter((line) => line.startsWith("## "));
  if (headings.join("\n") !== HINTS.join("\n")) yield `its headings are ${headings.join(", ")}`;
  const free = new Set(linesOf(stub));
  for (const line of linesOf(solution)) {
    if (line.length > 3 && !free.has(line) && hints.includes(line)) yield `it gives away: ${line}`;
  }
}

function* stubOf(stub: string, solution: string): Generator<string> {
  const header = headerOf(withoutImports(stub));
  if (header === "" || !withoutImports(solution).startsWith(header)) {
    yield "the solution does not begin as the stub does, but for its imports";
  }
  if (!stub.includes("// TODO: ")) yield "the stub has no step to do";
  if (!stub.includes('throw new Error("TODO: ')) yield "the stub does not throw its TODO";
  if (solution.includes("TODO")) yield "the solution has something left to do";
}

/** What stands before the body of the answer's functions: comments, types and signatures. */
function headerOf(source: string): string {
  const body = /\{\n\s*\/\/ |\{\n {2}(throw|const|let|await|return|for|console)/;
  return source.slice(0, source.search(body));
}

function withoutImports(source: string): string {
  return source.replace(/^(import .+\n)+\n?/, "");
}

function* mapOf(id: string): Generator<string> {
  const linked = Array.from(
    read("exercises/README.md").matchAll(/\]\((\d\d-[a-z0-9-]+)\/README\.md\)/g),
    ([, name]) => name,
  );
  const order = [...new Set(linked)];
  if (order.indexOf(id) !== exerciseIds().indexOf(id)) yield "the map does not link to it in order";
}

function* mistakesOf({ id, checks }: Grader): Generator<string> {
  const answers = knownAnswers(id);
  const variants = answers.filter(({ kind }) => kind === "variant");
  if (variants.length < FEWEST_VARIANTS) yield `it has ${variants.length} variants`;
  const mistakes = answers.filter(({ kind }) => kind === "mistake");
  if (mistakes.length < FEWEST_MISTAKES) yield `it has ${mistakes.length} mistakes`;
  const titles = ["loads", ...checks.map(({ title }) => title)];
  const caught = new Set<string>();
  for (const mistake of mistakes) {
    const { by } = headOf(mistake);
    if (!titles.includes(by)) yield `${mistake.file} does not say which check catches it`;
    if (by === "loads" && caught.has(by)) yield `${mistake.file} is one more that does not load`;
    caught.add(by);
  }
  for (const { title } of checks) if (!caught.has(title)) yield `no mistake is for "${title}"`;
}
