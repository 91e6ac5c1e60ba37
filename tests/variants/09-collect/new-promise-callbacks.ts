// Style: one hand-made promise, and callbacks that ask for the next value.
export function collect<T>(
  source: AsyncIterable<T>,
  limit = Number.POSITIVE_INFINITY,
): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const values: T[] = [];
    if (limit === 0) {
      resolve(values);
      return;
    }
    const iterator = source[Symbol.asyncIterator]();
    const finish = (): void => resolve(values);
    const take = (result: IteratorResult<T, unknown>): void => {
      if (result.done) {
        finish();
        return;
      }
      values.push(result.value);
      if (values.length < limit) ask();
      else if (iterator.return === undefined) finish();
      else iterator.return().then(finish, reject);
    };
    const ask = (): void => {
      iterator.next().then(take).catch(reject);
    };
    ask();
  });
}
