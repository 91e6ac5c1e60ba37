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
  let generation = 0;
  let kept: A | null = null;

  function debounced(...args: A): void {
    kept = args;
    void fire(++generation);
  }

  async function fire(mine: number): Promise<void> {
    await sleep(wait);
    if (mine === generation) debounced.flush();
  }

  debounced.cancel = (): void => {
    generation++;
    kept = null;
  };

  debounced.flush = (): void => {
    const args = kept;
    debounced.cancel();
    if (args) fn(...args);
  };

  return debounced;
}
