// Style: each call races its timer against a deferred promise, which the next call settles.
import { promisify } from "node:util";

const sleep = promisify(setTimeout);

interface Debounced<A extends unknown[]> {
  (...args: A): void;
  cancel(): void;
  flush(): void;
}

type News = "quiet" | "flushed" | "dropped";

export function debounce<A extends unknown[]>(
  fn: (...args: A) => void,
  wait: number,
): Debounced<A> {
  let deferred: PromiseWithResolvers<News> | undefined;
  const tell = (news: News): void => {
    deferred?.resolve(news);
    deferred = undefined;
  };

  return Object.assign(
    (...args: A): void => {
      tell("dropped");
      const mine = Promise.withResolvers<News>();
      deferred = mine;
      const quiet = sleep(wait).then((): News => "quiet");
      void Promise.race([quiet, mine.promise]).then((news) => {
        if (news === "dropped") return;
        if (deferred === mine) deferred = undefined;
        fn(...args);
      });
    },
    { cancel: () => tell("dropped"), flush: () => tell("flushed") },
  );
}
