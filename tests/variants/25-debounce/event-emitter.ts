// Style: an EventEmitter that says "quiet" when it has been; cancel takes the listener away.
import { EventEmitter } from "node:events";

interface Debounced<A extends unknown[]> {
  (...args: A): void;
  cancel(): void;
  flush(): void;
}

export function debounce<A extends unknown[]>(
  fn: (...args: A) => void,
  wait: number,
): Debounced<A> {
  const silence = new EventEmitter<{ quiet: [unknown] }>();
  let latest: A;

  const cancel = (): void => {
    silence.removeAllListeners();
  };
  const debounced = (...args: A): void => {
    cancel();
    latest = args;
    const listener = (which: unknown): void => {
      if (which !== args) return;
      cancel();
      fn(...args);
    };
    silence.on("quiet", listener);
    setTimeout(() => silence.emit("quiet", args), wait);
  };
  const flush = (): void => {
    silence.emit("quiet", latest);
  };
  return Object.assign(debounced, { cancel, flush });
}
