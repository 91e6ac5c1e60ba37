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
  const silence = new EventEmitter<{ quiet: [number] }>();
  let calls = 0;

  const cancel = (): void => {
    silence.removeAllListeners("quiet");
  };
  const debounced = (...args: A): void => {
    const call = ++calls;
    cancel();
    const listener = (which: number): void => {
      if (which !== call) return;
      silence.off("quiet", listener);
      fn(...args);
    };
    silence.on("quiet", listener);
    setTimeout(() => silence.emit("quiet", call), wait);
  };
  const flush = (): void => {
    silence.emit("quiet", calls);
  };
  return Object.assign(debounced, { cancel, flush });
}
