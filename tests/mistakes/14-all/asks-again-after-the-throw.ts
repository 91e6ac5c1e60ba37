// Goes over the iterable once more when it throws, in the hope of better luck.
// caught by: rejects when the iterable throws
function read<V>(values: Iterable<V>): V[] {
  const iterator = values[Symbol.iterator]();
  const list: V[] = [];
  for (;;) {
    let step: IteratorResult<V>;
    try {
      step = iterator.next();
    } catch {
      step = iterator.next();
    }
    if (step.done) return list;
    list.push(step.value);
  }
}

export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    for (const value of read(values)) {
      const place = missing++;
      Promise.resolve(value).then((result) => {
        results[place] = result;
        if (--missing === 0) resolve(results);
      }, reject);
    }
    if (missing === 0) resolve(results);
  });
}
