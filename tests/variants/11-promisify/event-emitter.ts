// Style: an emitter with an event for either end.
import { EventEmitter } from "node:events";

export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function (this: unknown, ...args) {
    const ends = new EventEmitter();
    return new Promise<R>((resolve, reject) => {
      ends.once("value", resolve);
      ends.once("failure", reject);
      fn.call(this, ...args, (error: unknown, value?: R) => {
        ends.emit(error === null || error === undefined ? "value" : "failure", error ?? value);
      });
    });
  };
}
