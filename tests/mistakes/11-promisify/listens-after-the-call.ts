// Listens for the end only after the call of fn, and misses a callback that comes at once.
// caught by: fulfils with the value
import { EventEmitter, once } from "node:events";

export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return async function (this: unknown, ...args) {
    const ends = new EventEmitter();
    fn.call(this, ...args, (error: unknown, value?: R) => {
      if (error === null || error === undefined) ends.emit("end", value);
      else ends.emit("error", error);
    });
    const [value] = (await once(ends, "end")) as [R];
    return value;
  };
}
