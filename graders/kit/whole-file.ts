/** Files that are written whole or not at all, whatever ends the writer or fills the disk. */
import { renameSync, rmSync, writeFileSync } from "node:fs";

/**
 * Writes a file by way of a draft beside it.
 *
 * @param lasts Whether it has to be on the disk, and not only on its way there.
 */
export function writeWholeFile(path: string, draft: string, text: string, lasts = false): void {
  try {
    writeFileSync(draft, text, { flush: lasts });
    renameSync(draft, path);
  } catch (error) {
    removeFile(draft);
    throw error;
  }
}

/** Removes a file, where there is one and that is possible. */
export function removeFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It stays: what else there is to do does not depend on it.
  }
}
