// Reaches for the promisify of node:util through the module's default export.
// caught by: fulfils with the value
import util from "node:util";

export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  const { promisify: own } = util;
  return own(fn as never) as (...args: A) => Promise<R>;
}
