/**
 * The file that a report goes to. It is known to be writable before an hour of grading, and gets the
 * whole report or none of it. While grading goes on, a journal lies beside it, `FILE.partial`, a line
 * of JSON for each exercise: what had been graded when the process was killed is there. A report takes
 * the journal away. A journal that is found was left by a run that was killed, and is never overwritten.
 */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { UsageError } from "../failure.ts";
import { removeFile, writeWholeFile } from "../whole-file.ts";

/** A file for one report. */
export class OutFile {
  /** Says, when an earlier run was killed, where what it had graded is kept. */
  readonly leftover: string | undefined;
  readonly #path: string;
  readonly #journal: string | undefined;
  #descriptor: number | undefined;

  /** @throws UsageError when a report can't be written there. */
  constructor(name: string) {
    try {
      const there = statSync(name, { throwIfNoEntry: false });
      this.#path = there === undefined ? name : realpathSync(name); // A link is followed, not replaced.
      if (there !== undefined) accessSync(this.#path, constants.W_OK);
      if (there?.isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
      if (there !== undefined && !there.isFile()) return; // Nothing lies beside a device or a pipe.
      this.#journal = `${this.#path}.partial`;
      this.leftover = keepLeftover(this.#journal);
      this.#descriptor = openSync(this.#journal, "ax");
    } catch (error) {
      throw new UsageError(`--out ${name} can't be written: ${reasonOf(error)}`);
    }
  }

  /** Adds a line to the journal. A journal that can't be written ends there, and the grading goes on. */
  note(entry: unknown): void {
    if (this.#descriptor === undefined) return;
    try {
      writeAll(this.#descriptor, `${JSON.stringify(entry)}\n`);
    } catch {
      this.#close();
    }
  }

  /** Writes the report. Gives the reason when that fails; then the journal stays. */
  write(text: string): string | undefined {
    try {
      if (this.#journal === undefined) writeFileSync(this.#path, text);
      else writeWholeFile(this.#path, `${this.#path}.tmp`, text, true);
    } catch (error) {
      this.#close();
      return reasonOf(error);
    }
    this.discard();
    return undefined;
  }

  /** Takes the journal away: what is in it is in a report, or there is nothing in it. */
  discard(): void {
    this.#close();
    if (this.#journal !== undefined) removeFile(this.#journal);
  }

  #close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }
}

/** Moves a journal that is found to the first free name, and says so. One without results goes away. */
function keepLeftover(journal: string): string | undefined {
  if (!existsSync(journal)) return undefined;
  const count = readFileSync(journal, "utf8").split("\n").length - 2; // A head; after the last, "".
  if (count < 1) {
    rmSync(journal);
    return undefined;
  }
  let number = 1;
  while (existsSync(`${journal}.${number}`)) number++;
  const kept = `${journal}.${number}`;
  renameSync(journal, kept);
  const what = `${count} ${count === 1 ? "exercise" : "exercises"}`;
  return `an earlier run was killed after ${what}: the results are kept in ${kept}`;
}

/** Writes all of it: a disk that is nearly full takes a part. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
