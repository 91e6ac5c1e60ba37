// Style: a function as a class, with its state in a WeakMap, and chains of then with two functions.
const tails = new WeakMap<object, Promise<void>>();

interface Mutex {
  runExclusive<T>(work: () => Promise<T>): Promise<T>;
}

const Mutex = function (this: Mutex): void {
  tails.set(this, Promise.resolve());
} as unknown as { new (): Mutex; readonly prototype: Mutex };

Mutex.prototype.runExclusive = function <T>(this: Mutex, work: () => Promise<T>): Promise<T> {
  const call = (): Promise<T> => work();
  const result = tails.get(this)!.then(call, call);
  const settle = (): void => {};
  tails.set(this, result.then(settle, settle));
  return result;
};

export { Mutex };
