/** A load on the machine, beside which verdicts must stay what they are. */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

/** Keeps every core, 256 MB of memory and the disk busy until it is stopped. */
export function startLoad(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "meanwhile-soak-"));
  const compute = `for (let n = 1; ; n = (n * 48271) % 2147483647);`;
  const fill = `for (const keep = []; ; ) if (keep.push(Buffer.alloc(1 << 24, keep.length)) > 16) keep.length = 0;`;
  const write = `
    const { closeSync, fsyncSync, openSync, writeSync } = require("node:fs");
    const block = Buffer.alloc(1 << 20, 1);
    for (;;) {
      const file = openSync(${JSON.stringify(join(folder, "load"))}, "w");
      for (let n = 0; n < 32; n++) writeSync(file, block);
      fsyncSync(file);
      closeSync(file);
    }`;
  const programs = [...Array.from({ length: availableParallelism() }, () => compute), fill, write];
  const workers = programs.map((program) => new Worker(program, { eval: true }));
  return async () => {
    await Promise.all(workers.map((worker) => worker.terminate()));
    rmSync(folder, { recursive: true });
  };
}
