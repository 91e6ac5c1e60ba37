/** The files of an answer: read from a folder that nobody has looked at, and nothing but them. */
import { lstatSync, readFileSync, readdirSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { Broken, Fault } from "../failure.ts";

/** Bundles of well-known libraries are answers, too. */
const MAX_BYTES = 1 << 20;
const MAX_FILES = 50;
const MAX_DEPTH = 4;
/** What can go wrong with any file, whatever it is. */
const OUR_ERRORS = new Set(["EACCES", "EIO", "EMFILE", "ENFILE", "ENOENT", "ENOMEM", "EPERM"]);
/** Stands in a name for bytes that are no text: a file of that name is not found again. */
const NO_TEXT = "\uFFFD";

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

/**
 * Whether there is an answer to an exercise: something called `slug.ts` in its folder.
 *
 * @throws Fault when that can't be seen.
 */
export function isHandedIn(folder: string, id: string): boolean {
  try {
    return reading(folder, () => {
      return lstatSync(join(folder, `${slugOf(id)}.ts`), { throwIfNoEntry: false }) !== undefined;
    });
  } catch (error) {
    if (error instanceof Broken) return true; // To read it says why.
    throw error;
  }
}

/**
 * Reads the answer to an exercise: `slug.ts` and the other source files beside it.
 *
 * @throws Broken when a file is none or too big, Fault when one can't be read.
 */
export function readSources(folder: string, id: string): Sources {
  return reading(folder, () => {
    if (lstatSync(folder).isSymbolicLink()) {
      throw new Broken(`the folder ${id} is a link: hand in the files themselves`);
    }
    const names = sourceNames(folder, "", 0).filter((name) => name !== "play.ts");
    if (names.length > MAX_FILES) throw new Broken(`the answer has more than ${MAX_FILES} files`);
    const entry = `${slugOf(id)}.ts`;
    if (!names.includes(entry)) throw new Broken(`${entry} is a folder: expected a file`);
    let bytes = 0;
    return new Map(
      names.map((name) => {
        const text = readSource(folder, name);
        bytes += text.length;
        if (bytes > MAX_BYTES) throw tooBig();
        return [name, text];
      }),
    );
  });
}

/**
 * Reads something of a submission. What the file system refuses is a fault that names the file, unless it
 * is how the files were handed in that can't be read, such as a folder that is a link to itself.
 */
function reading<T>(folder: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined || path === undefined) throw error;
    const isOurs = OUR_ERRORS.has(code) && !path.includes(NO_TEXT);
    if (isOurs) throw new Fault(`${path} can't be read: ${code}`);
    throw new Broken(`${relative(folder, path) || basename(folder)} can't be read: ${code}`);
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
  if (stat.size > MAX_BYTES) throw tooBig();
  return readFileSync(path, "utf8");
}

function tooBig(): Broken {
  return new Broken(`the answer has more than ${MAX_BYTES >> 10} KB`);
}
