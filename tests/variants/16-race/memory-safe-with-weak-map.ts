// Style: a library's race that does not leak: it listens to each promise once in its life, and
// takes the losers' callbacks back when it is over.
interface Deferred {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

interface Record {
  readonly deferreds: Set<Deferred>;
  settled: boolean;
}

const records = new WeakMap<object, Record>();

function isObject(value: unknown): value is object {
  return value !== null && (typeof value === "object" || typeof value === "function");
}

function listen(contender: object): Record {
  const record: Record = { deferreds: new Set(), settled: false };
  Promise.resolve(contender).then(
    (value) => {
      for (const { resolve } of record.deferreds) resolve(value);
      record.deferreds.clear();
      record.settled = true;
    },
    (reason: unknown) => {
      for (const { reject } of record.deferreds) reject(reason);
      record.deferreds.clear();
      record.settled = true;
    },
  );
  return record;
}

export async function race<T>(contenders: Iterable<T | PromiseLike<T>>): Promise<T> {
  const all = [...contenders];
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const deferred: Deferred = { resolve: (value) => resolve(value as T), reject };
  for (const contender of all) {
    const record = isObject(contender) ? records.get(contender) : undefined;
    if (!isObject(contender) || record?.settled === true) {
      Promise.resolve(contender).then(resolve, reject);
    } else {
      const listened = record ?? listen(contender);
      records.set(contender, listened);
      listened.deferreds.add(deferred);
    }
  }
  return promise.finally(() => {
    for (const contender of all) {
      if (isObject(contender)) records.get(contender)?.deferreds.delete(deferred);
    }
  });
}
