/** The files of an answer: read from a folder that nobody has looked at, and nothing but them. */
import { lstatSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Broken } from "../failure.ts";

const MAX_FILE_BYTES = 256 << 10;
const MAX_BYTES = 1 << 20;
const MAX_FILES = 50;
const MAX_DEPTH = 4;

/** A file name by its text; names are relative to the exercise's folder. */
export type Sources = ReadonlyMap<string, string>;

/** `wait-n` of `04-wait-n`. */
export function slugOf(id: string): string {
  return id.slice(3);
}

/** `04-wait-n/wait-n.ts` of `04-wait-n`. */
export function answerFile(id: string): string {
  return `${id}/${slugOf(id)}.ts`;
}

/** Whether there is an answer to an exercise: something called `slug.ts` in its folder. */
export function isHandedIn(folder: string, id: string): boolean {
  try {
    return lstatSync(join(folder, `${slugOf(id)}.ts`), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true; // A folder that can't be looked into: to read it says why.
  }
}

/**
 * Reads the answer to an exercise: `slug.ts` and the other source files beside it.
 *
 * @throws Broken when a file is none, too big, or can't be read.
 */
export function readSources(folder: string, id: string): Sources {
  if (readable(id, () => lstatSync(folder)).isSymbolicLink()) {
    throw new Broken(`the folder ${id} is a link: hand in the files themselves`);
  }
  const all = readable(id, () => sourceNames(folder, "", 0));
  const names = all.filter((name) => name !== "play.ts");
  if (names.length > MAX_FILES) throw new Broken(`the answer has more than ${MAX_FILES} files`);
  const entry = `${slugOf(id)}.ts`;
  if (!names.includes(entry)) throw new Broken(`${entry} is a folder: expected a file`);
  let bytes = 0;
  return new Map(
    names.map((name) => {
      const text = readable(name, () => readSource(folder, name));
      bytes += text.length;
      if (bytes > MAX_BYTES) throw new Broken(`the answer has more than ${MAX_BYTES >> 10} KB`);
      return [name, text];
    }),
  );
}

/** Reads something of a submission. That it can't be read is the submission's fault, and not ours. */
function readable<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new Broken(`${name} can't be read: ${code}`);
  }
}

function sourceNames(folder: string, below: string, depth: number): string[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const name = `${below}${entry.name}`;
    if (entry.isDirectory()) {
      const inside = depth < MAX_DEPTH && entry.name !== "node_modules";
      return inside ? sourceNames(folder, `${name}/`, depth + 1) : [];
    }
    return /\.([cm]?[jt]s|json)$/.test(name) ? [name] : [];
  });
}

function readSource(folder: string, name: string): string {
  const path = join(folder, name);
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) throw new Broken(`${name} is a link: hand in the file itself`);
  if (!stat.isFile()) throw new Broken(`${name} is no file with a text in it`);
  if (stat.size > MAX_FILE_BYTES) {
    throw new Broken(`${name} has ${stat.size >> 10} KB, more than ${MAX_FILE_BYTES >> 10} KB`);
  }
  return readFileSync(path, "utf8");
}
