// Goes by way of util.callbackify, which makes an error of a reason that is falsy.
// caught by: rejects when the first to settle rejects
import { callbackify } from "node:util";

export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of values) {
      const listen = callbackify(async () => value as Promise<T>);
      listen((error, result) => {
        if (error === null) resolve(result);
        else reject(error);
      });
    }
  });
}
