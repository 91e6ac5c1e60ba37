/** Results that cost time to make and depend on nothing but their inputs, kept on disk. */
import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeWholeFile } from "./whole-file.ts";

const FOLDER = fileURLToPath(new URL("../../node_modules/.cache/meanwhile/", import.meta.url));

/** The SHA-256 of some texts, in hexadecimal. */
export function digest(...texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest("hex");
}

/** What `make` makes of the inputs, or made of the same inputs some time before. It must survive JSON. */
export function cached<T>(inputs: readonly string[], make: () => T): T {
  const file = `${FOLDER}${digest(process.version, ...inputs)}.json`;
  try {
    return JSON.parse(readFileSync(file, "utf8")) as T;
  } catch {
    const made = make();
    keep(file, JSON.stringify(made));
    return made;
  }
}

/** Keeps a text; a disk that can't be written to costs time and nothing else. */
function keep(file: string, text: string): void {
  try {
    mkdirSync(FOLDER, { recursive: true });
    writeWholeFile(file, `${file}.${randomUUID()}`, text);
  } catch {
    // Made anew the next time.
  }
}
