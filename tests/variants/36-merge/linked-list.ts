// Style: a linked list of promises, whose open end is filled by whatever arrives first.
interface Node<T> {
  readonly from: AsyncIterator<T>;
  readonly result: IteratorResult<T>;
  readonly rest: Promise<Node<T>>;
}

export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  let end = Promise.withResolvers<Node<T>>();
  let rest = end.promise;
  rest.catch(() => {});
  const iterators = Array.from(sources, (source) => source[Symbol.asyncIterator]());
  let left = iterators.length;

  async function append(from: AsyncIterator<T>): Promise<void> {
    try {
      const result = await from.next();
      const next = Promise.withResolvers<Node<T>>();
      next.promise.catch(() => {});
      end.resolve({ from, result, rest: next.promise });
      end = next;
    } catch (error) {
      end.reject(error);
    }
  }

  await using _closing = {
    async [Symbol.asyncDispose]() {
      await Promise.allSettled(iterators.map(async (iterator) => iterator.return?.()));
    },
  };
  for (const iterator of iterators) void append(iterator);
  while (left > 0) {
    const node = await rest;
    rest = node.rest;
    if (node.result.done === true) {
      left -= 1;
      iterators.splice(iterators.indexOf(node.from), 1);
    } else {
      yield node.result.value;
      void append(node.from);
    }
  }
}
