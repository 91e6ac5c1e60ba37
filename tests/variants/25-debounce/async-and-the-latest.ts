// Style: an async function that sleeps and then asks whether it is still the latest.
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
  let latest: A | null = null;

  function debounced(...args: A): void {
    latest = args;
    void fire(args);
  }

  async function fire(mine: A): Promise<void> {
    await sleep(wait);
    if (mine === latest) debounced.flush();
  }

  debounced.cancel = (): void => {
    latest = null;
  };

  debounced.flush = (): void => {
    const args = latest;
    latest = null;
    if (args) fn(...args);
  };

  return debounced;
}
