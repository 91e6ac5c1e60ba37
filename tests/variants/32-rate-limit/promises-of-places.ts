// Style: no clock and no count: each place is a promise, free again some time after it was taken.
import { promisify } from "node:util";

const pause = promisify(setTimeout);

export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (limit % 1 !== 0 || !(limit > 0) || limit === Infinity) throw new RangeError("no such limit");
  const places: Promise<void>[] = [];
  let last: Promise<void> = Promise.resolve();

  return function turn(): Promise<void> {
    const place = places.length < limit ? last : places.shift()!;
    const mine = last.then(() => place);
    places.push(mine.then(() => pause(interval)));
    last = mine;
    return mine;
  };
}
