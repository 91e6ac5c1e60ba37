// Has one line for all mutexes there are.
// caught by: starts each work as soon as the one before has ended
let last: Promise<unknown> = Promise.resolve();

export class Mutex {
  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(() => work());
    last = result.catch(() => {});
    return result;
  }
}
