/** Processor time, which an endless loop uses up at the same rate on a busy machine as on an idle one. */
import { readFileSync } from "node:fs";

const TICKS_PER_SECOND = 100;

/** What a process and those it started do with the processor. */
export interface CpuUse {
  /** Processor time until now. */
  readonly seconds: number;
  /** Whether one of them computes, or would if the machine were not busy with others. */
  readonly isComputing: boolean;
}

/** Looks at a process; `undefined` without /proc. */
export function cpuUse(pid: number): CpuUse | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [utime = 0, stime = 0] = fields.slice(11, 13).map(Number);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
    const inside = children === "" ? [] : children.split(" ").map(Number);
    const below = inside.flatMap((child) => cpuUse(child) ?? []);
    return {
      seconds: below.reduce((sum, one) => sum + one.seconds, (utime + stime) / TICKS_PER_SECOND),
      isComputing: fields[0] === "R" || below.some((one) => one.isComputing),
    };
  } catch {
    return undefined;
  }
}
