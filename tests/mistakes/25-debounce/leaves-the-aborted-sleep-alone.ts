// Aborts the sleep of a dropped call, and nobody looks at the rejection of that sleep.
// caught by: leaves nothing behind
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
  let controller = new AbortController();
  let waiting: A | undefined;
  const cancel = (): void => {
    controller.abort();
    waiting = undefined;
  };
  const flush = (): void => {
    const args = waiting;
    cancel();
    if (args !== undefined) fn(...args);
  };
  const later = async (signal: AbortSignal): Promise<void> => {
    await sleep(wait, undefined, { signal });
    flush();
  };
  const debounced = (...args: A): void => {
    cancel();
    waiting = args;
    controller = new AbortController();
    void later(controller.signal);
  };
  return Object.assign(debounced, { cancel, flush });
}
