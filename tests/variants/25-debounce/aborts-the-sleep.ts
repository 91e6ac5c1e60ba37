// Style: one AbortController for each call, whose signal stops the sleep of the call before.
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
  let make: (() => void) | undefined;

  const later = async (signal: AbortSignal): Promise<void> => {
    try {
      await sleep(wait, undefined, { signal });
    } catch {
      return;
    }
    flush();
  };

  const cancel = (): void => {
    controller.abort();
    make = undefined;
  };

  const flush = (): void => {
    const now = make;
    cancel();
    now?.();
  };

  return Object.assign(
    (...args: A): void => {
      cancel();
      make = () => fn(...args);
      controller = new AbortController();
      void later(controller.signal);
    },
    { cancel, flush },
  );
}
