/** Processor time, which an endless loop uses up at the same rate on a busy machine as on an idle one. */
import { readFileSync } from "node:fs";

const TICKS_PER_SECOND = 100;

/** Seconds of processor time that a process and those it started have used; `undefined` without /proc. */
export function cpuSeconds(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [utime = 0, stime = 0] = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .slice(11, 13)
      .map(Number);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
    const inside = children === "" ? [] : children.split(" ").map(Number);
    const below = inside.reduce((sum, child) => sum + (cpuSeconds(child) ?? 0), 0);
    return (utime + stime) / TICKS_PER_SECOND + below;
  } catch {
    return undefined;
  }
}
