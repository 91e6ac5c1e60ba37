// Goes by way of util.callbackify, which makes an error of a reason that is falsy.
// caught by: rejects with the errors in input order when all have rejected
import { callbackify } from "node:util";

export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const list = [...values];
    let missing = list.length;
    if (missing === 0) reject(new AggregateError([]));
    list.forEach((value, place) => {
      callbackify(async () => value as Promise<T>)((error, result) => {
        if (error === null) return resolve(result);
        errors[place] = error;
        if (--missing === 0) reject(new AggregateError(errors));
      });
    });
  });
}
