// Style: a library's race that does not leak: it listens to each promise once in its life, and
// takes the losers' callbacks back when it is over.
interface Deferred {
  readonly resolve: (value: never) => void;
  readonly reject: (reason: unknown) => void;
}

const waiting = new WeakMap<Promise<unknown>, Set<Deferred>>();

function waitingFor(promise: Promise<unknown>): Set<Deferred> {
  let deferreds = waiting.get(promise);
  if (deferreds === undefined) {
    deferreds = new Set();
    waiting.set(promise, deferreds);
    listen(promise, deferreds);
  }
  return deferreds;
}

function listen(promise: Promise<unknown>, deferreds: Set<Deferred>): void {
  const settle = (how: (deferred: Deferred) => void): void => {
    waiting.delete(promise);
    for (const deferred of deferreds) how(deferred);
  };
  promise.then(
    (value) => settle(({ resolve }) => resolve(value as never)),
    (reason: unknown) => settle(({ reject }) => reject(reason)),
  );
}

export async function race<T>(contenders: Iterable<T | PromiseLike<T>>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const deferred: Deferred = { resolve, reject };
  const entered: Set<Deferred>[] = [];
  for (const contender of contenders) {
    const deferreds = waitingFor(Promise.resolve(contender));
    deferreds.add(deferred);
    entered.push(deferreds);
  }
  try {
    return await promise;
  } finally {
    for (const deferreds of entered) deferreds.delete(deferred);
  }
}
