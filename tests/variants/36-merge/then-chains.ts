// Style: callbacks and chains of promises, without async, in a closure.
export function merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  const end: IteratorResult<T, void> = { done: true, value: undefined };
  const ready: (() => Promise<IteratorResult<T, void>>)[] = [];
  let wanted: ((result: Promise<IteratorResult<T, void>>) => void) | null = null;
  let again: (() => void) | null = null;
  let iterators: AsyncIterator<T>[] | null = null;
  let over = false;

  function offer(result: () => Promise<IteratorResult<T, void>>): void {
    ready.push(result);
    if (wanted) {
      const take = wanted;
      wanted = null;
      take(ready.shift()!());
    }
  }

  function ask(iterator: AsyncIterator<T>): void {
    iterator.next().then(
      (result) => {
        if (!result.done) {
          return offer(() => {
            again = () => ask(iterator);
            return Promise.resolve({ done: false, value: result.value });
          });
        }
        iterators = iterators!.filter((one) => one !== iterator);
        if (iterators.length === 0) offer(() => Promise.resolve(end));
      },
      (error) => {
        offer(() => close().then(() => Promise.reject(error)));
      },
    );
  }

  function open(): void {
    iterators = sources.map((source) => source[Symbol.asyncIterator]());
    iterators.forEach(ask);
    if (iterators.length === 0) over = true;
  }

  function close(): Promise<unknown> {
    over = true;
    const open = iterators ?? [];
    return Promise.allSettled(open.map((iterator) => iterator.return && iterator.return()));
  }

  return {
    next() {
      if (!iterators) open();
      again?.();
      again = null;
      if (over) return Promise.resolve(end);
      const first = ready.shift();
      if (first) return first();
      return new Promise((resolve) => {
        wanted = resolve;
      });
    },
    return() {
      return close().then(() => end);
    },
    throw(error) {
      return close().then(() => Promise.reject(error));
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]() {
      return close().then(() => undefined);
    },
  };
}
