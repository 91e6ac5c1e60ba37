// Style: a polyfill's; the protocol by hand, a guard against second calls, and a count from one.
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

export function any<T>(iterable: Iterable<T | PromiseLike<T>>): Promise<T> {
  const { promise, resolve, reject } = newPromiseCapability<T>();
  const result = perform(() => {
    const errors: unknown[] = [];
    let counter = 0;
    let remaining = 1;
    let alreadyResolved = false;
    iterate(iterable, (value) => {
      const index = counter++;
      let alreadyRejected = false;
      remaining++;
      Promise.resolve(value).then(
        (fulfilment) => {
          if (alreadyRejected || alreadyResolved) return;
          alreadyResolved = true;
          resolve(fulfilment);
        },
        (error: unknown) => {
          if (alreadyRejected || alreadyResolved) return;
          alreadyRejected = true;
          errors[index] = error;
          --remaining || reject(new AggregateError(errors, "No one promise resolved"));
        },
      );
    });
    --remaining || reject(new AggregateError(errors, "No one promise resolved"));
  });
  if (result.error) reject(result.value);
  return promise;
}
