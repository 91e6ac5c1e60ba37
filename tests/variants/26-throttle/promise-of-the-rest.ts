// Style: a promise for the end of the interval; the first call in between waits for it.
import { promisify } from "node:util";

const sleep = promisify(setTimeout);

export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let rest: Promise<void> | undefined;
  let last: A;
  let waiting = false;

  const make = (): void => {
    rest = sleep(interval).then(() => {
      rest = undefined;
    });
    fn(...last);
  };

  return (...args: A): void => {
    last = args;
    if (!rest) {
      make();
    } else if (!waiting) {
      waiting = true;
      void rest.then(() => {
        waiting = false;
        make();
      });
    }
  };
}
