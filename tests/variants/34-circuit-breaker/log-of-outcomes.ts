// Style: a log of what counted since the last opening; whether it is open is computed from it at each call.
import { setTimeout as sleep } from "node:timers/promises";

export function circuitBreaker<A extends unknown[], T>(
  work: (...args: A) => Promise<T>,
  options: { failures: number; resetAfter: number },
): (...args: A) => Promise<T> {
  let log: ("ok" | "failed")[] = [];
  let resting: Promise<void> | null = null;
  let trial: Promise<unknown> | null = null;
  let hasOpened = false;

  const rest = (): void => {
    log = [];
    hasOpened = true;
    resting = sleep(options.resetAfter).then(() => {
      resting = null;
    });
  };

  return async (...args) => {
    if (resting || trial) throw Object.assign(new Error("open"), { name: "CircuitOpenError" });
    const mine = log;
    const isTrial = hasOpened;
    const promise = work(...args);
    if (isTrial) trial = promise;
    try {
      const value = await promise;
      if (mine === log) {
        mine.push("ok");
        hasOpened = false;
        trial = null;
      }
      return value;
    } catch (error) {
      if (mine === log) {
        mine.push("failed");
        const last = mine.slice(-options.failures);
        const isFull = last.length === options.failures && !last.includes("ok");
        trial = null;
        if (isTrial || isFull) rest();
      }
      throw error;
    }
  };
}
