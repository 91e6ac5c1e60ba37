// Keeps the permits in the module: a new semaphore sets them anew for all.
// caught by: has no more than permits held at a time
let free = 0;
const waiting: (() => void)[] = [];

export class Semaphore {
  constructor(permits: number) {
    if (!Number.isInteger(permits) || permits < 1) {
      throw new RangeError(`expected a whole number from 1, got ${permits}`);
    }
    free = permits;
  }

  async acquire(): Promise<() => void> {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    };
  }
}
