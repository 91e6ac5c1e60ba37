// Style: turned inside out; a hand-made "all" of inverted promises, whose results are the reasons.
class Fulfilled<T> {
  readonly value: T;

  constructor(value: T) {
    this.value = value;
  }
}

interface Rejected {
  readonly reason: unknown;
}

const invert = <T>(value: T | PromiseLike<T>): Promise<Rejected> =>
  Promise.resolve(value).then(
    (result) => {
      throw new Fulfilled(result);
    },
    (reason: unknown) => ({ reason }),
  );

function everyOne<T>(promises: Iterable<Promise<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results = new Map<number, T>();
    let place = 0;
    const resolveIfComplete = (): void => {
      if (results.size < place) return;
      resolve(Array.from({ length: place }, (_, index) => results.get(index)!));
    };
    for (const promise of promises) {
      const own = place++;
      promise.then((result) => {
        results.set(own, result);
        resolveIfComplete();
      }, reject);
    }
    resolveIfComplete();
  });
}

function* map<T, R>(values: Iterable<T>, fn: (value: T) => R): Generator<R, void> {
  for (const value of values) yield fn(value);
}

export const any = <T>(values: Iterable<T | PromiseLike<T>>): Promise<T> =>
  everyOne(map(values, invert)).then(
    (rejected) => {
      const reasons = rejected.map(({ reason }) => reason);
      throw new AggregateError(reasons, "every one has rejected");
    },
    (thrown: unknown) => {
      if (thrown instanceof Fulfilled) return thrown.value as T;
      throw thrown;
    },
  );
