/** The files of an answer: read from a folder that nobody has looked at, and nothing but them. */
import { lstatSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Broken, Fault } from "../failure.ts";

const MAX_FILE_BYTES = 256 << 10;
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

/**
 * Whether there is an answer to an exercise: something called `slug.ts` in its folder.
 *
 * @throws Fault when that can't be seen.
 */
export function isHandedIn(folder: string, id: string): boolean {
  return reading(() => {
    return lstatSync(join(folder, `${slugOf(id)}.ts`), { throwIfNoEntry: false }) !== undefined;
  });
}

/**
 * Reads the answer to an exercise: `slug.ts` and the other source files beside it.
 *
 * @throws Broken when a file is a link or too big, Fault when one can't be read.
 */
export function readSources(folder: string, id: string): Sources {
  return reading(() => {
    if (lstatSync(folder).isSymbolicLink()) {
      throw new Broken(`the folder ${id} is a link: hand in the files themselves`);
    }
    const names = sourceNames(folder, "", 0).filter((name) => name !== "play.ts");
    if (names.length > MAX_FILES) throw new Broken(`the answer has more than ${MAX_FILES} files`);
    return new Map(names.map((name) => [name, readSource(folder, name)]));
  });
}

/** What a file system refuses is a fault that names the file: `alice/04-wait-n/wait-n.ts can't be read: EIO`. */
function reading<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    throw path === undefined ? error : new Fault(`${path} can't be read: ${code}`);
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
  if (!stat.isFile()) throw new Broken(`${name} is a link: hand in the file itself`);
  if (stat.size > MAX_FILE_BYTES) {
    throw new Broken(`${name} has ${stat.size >> 10} KB, more than ${MAX_FILE_BYTES >> 10} KB`);
  }
  return readFileSync(path, "utf8");
}
