// Works out beforehand how many calls fit into the timeout, as if they took no time.
// caught by: rejects at the timeout, whatever is in flight
import { setTimeout as sleep } from "node:timers/promises";

export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const { interval, timeout } = options;
  const calls = Math.ceil(timeout / interval);
  for (let call = 1; call <= calls; call++) {
    const value = await probe();
    if (value !== undefined) return value;
    await sleep(Math.min(interval, timeout - (call - 1) * interval));
  }
  throw new DOMException(`nothing came within ${timeout} ms`, "TimeoutError");
}
