// Style: a polyfill's; the iteration protocol by hand, an executor in a try, and casts to promises.
interface Capability<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T | PromiseLike<T>) => void;
  readonly reject: (reason: unknown) => void;
}

function newPromiseCapability<T>(): Capability<T> {
  let resolve!: Capability<T>["resolve"];
  let reject!: Capability<T>["reject"];
  const promise = new Promise<T>((ownResolve, ownReject) => {
    resolve = ownResolve;
    reject = ownReject;
  });
  return { promise, resolve, reject };
}

function perform(exec: () => void): { error: boolean; value?: unknown } {
  try {
    exec();
    return { error: false };
  } catch (error) {
    return { error: true, value: error };
  }
}

function iterate<T>(iterable: Iterable<T>, step: (value: T) => void): void {
  const iterator = iterable[Symbol.iterator]();
  const next = iterator.next;
  for (let result = next.call(iterator); !result.done; result = next.call(iterator)) {
    step(result.value);
  }
}

export function race<T>(iterable: Iterable<T | PromiseLike<T>>): Promise<T> {
  const capability = newPromiseCapability<T>();
  const { reject } = capability;
  const result = perform(() => {
    iterate(iterable, (promise) => {
      Promise.resolve(promise).then(capability.resolve, reject);
    });
  });
  if (result.error) reject(result.value);
  return capability.promise;
}
