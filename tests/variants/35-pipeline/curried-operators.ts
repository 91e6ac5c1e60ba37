// Style: as the package streaming-iterables: functions that take their options first, and generators behind them.
async function* _map<T, B>(func: (data: T) => B | Promise<B>, iterable: AsyncIterable<T>) {
  for await (const val of iterable) {
    yield await func(val);
  }
}

function map<T, B>(func: (data: T) => B | Promise<B>) {
  return (iterable: AsyncIterable<T>): AsyncGenerator<B, void> => _map(func, iterable);
}

async function* _filter<T>(
  filterFunc: (data: T) => boolean | Promise<boolean>,
  iterable: AsyncIterable<T>,
) {
  for await (const data of iterable) {
    if (await filterFunc(data)) {
      yield data;
    }
  }
}

function filter<T>(filterFunc: (data: T) => boolean | Promise<boolean>) {
  return (iterable: AsyncIterable<T>): AsyncGenerator<T, void> => _filter(filterFunc, iterable);
}

async function* _take<T>(count: number, iterable: AsyncIterable<T>) {
  if (count <= 0) return;
  let taken = 0;
  for await (const val of iterable) {
    yield val;
    taken++;
    if (taken >= count) {
      return;
    }
  }
}

export const mapAsync = <T, R>(source: AsyncIterable<T>, fn: (value: T) => R | Promise<R>) =>
  map(fn)(source);

export const filterAsync = <T>(
  source: AsyncIterable<T>,
  keep: (value: T) => boolean | Promise<boolean>,
) => filter(keep)(source);

export const take = <T>(source: AsyncIterable<T>, count: number) => _take(count, source);
