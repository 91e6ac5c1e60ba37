// Starts to wait for a call only when the waiting for the one before is over.
// caught by: calls fn wait ms after the last call
import { setTimeout as sleep } from "node:timers/promises";

interface Debounced<A extends unknown[]> {
  (...args: A): void;
  cancel(): void;
  flush(): void;
}

export function debounce<A extends unknown[]>(
  fn: (...args: A) => void,
  wait: number,
): Debounced<A> {
  let chain: Promise<void> = Promise.resolve();
  let latest = 0;
  let waiting: A | undefined;
  const cancel = (): void => {
    latest++;
    waiting = undefined;
  };
  const flush = (): void => {
    const args = waiting;
    cancel();
    if (args !== undefined) fn(...args);
  };
  const debounced = (...args: A): void => {
    const mine = ++latest;
    waiting = args;
    chain = chain.then(async () => {
      await sleep(wait);
      if (mine === latest) flush();
    });
  };
  return Object.assign(debounced, { cancel, flush });
}
