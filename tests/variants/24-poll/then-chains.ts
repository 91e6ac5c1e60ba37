// Style: recursion in .then chains, and scheduler.wait, stopped by a signal of its own.
import { scheduler } from "node:timers/promises";

export const poll = <T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> => {
  const limit = new AbortController();
  const pause = new AbortController();
  const expired = scheduler.wait(options.timeout, { signal: limit.signal }).then(
    () => Promise.reject(new DOMException("too late", "TimeoutError")),
    () => new Promise<never>(() => {}),
  );
  const look = (): Promise<T> =>
    probe().then((value) =>
      value === undefined
        ? scheduler.wait(options.interval, { signal: pause.signal }).then(look)
        : value,
    );
  return Promise.race([look(), expired]).finally(() => {
    limit.abort();
    pause.abort();
  });
};
