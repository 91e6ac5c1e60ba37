// Style: each call races its timer against a deferred promise, which whatever comes next settles.
import { promisify } from "node:util";

const sleep = promisify(setTimeout);

interface Debounced<A extends unknown[]> {
  (...args: A): void;
  cancel(): void;
  flush(): void;
}

export function debounce<A extends unknown[]>(
  fn: (...args: A) => void,
  wait: number,
): Debounced<A> {
  let settle: (news: "make" | "drop") => void = () => {};

  return Object.assign(
    (...args: A): void => {
      settle("drop");
      const { promise, resolve } = Promise.withResolvers<"make" | "drop">();
      settle = resolve;
      void sleep(wait).then(() => resolve("make"));
      void promise.then((news) => {
        if (news === "make") fn(...args);
      });
    },
    { cancel: () => settle("drop"), flush: () => settle("make") },
  );
}
