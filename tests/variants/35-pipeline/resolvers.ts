// Style: a promise with resolvers for each ask, settled by callbacks; the source is pulled by hand and closed without waiting.
type Sink<R> = {
  readonly give: (value: R) => void;
  readonly skip: () => void;
};

function stage<T, R>(
  source: AsyncIterable<T>,
  react: (value: T, sink: Sink<R>) => void | Promise<void>,
): AsyncGenerator<R, void> {
  let iterator: AsyncIterator<T> | undefined;
  let isOver = false;
  const close = (): void => {
    isOver = true;
    iterator?.return?.().catch(() => {});
    iterator = undefined;
  };
  const ask = (asked: PromiseWithResolvers<IteratorResult<R, void>>): void => {
    iterator ??= source[Symbol.asyncIterator]();
    iterator.next().then(
      ({ done, value }) => {
        if (done) {
          isOver = true;
          asked.resolve({ done: true, value: undefined });
          return;
        }
        const sink: Sink<R> = {
          give: (given) => asked.resolve({ done: false, value: given }),
          skip: () => ask(asked),
        };
        Promise.try(react, value as T, sink).catch((error: unknown) => {
          close();
          asked.reject(error);
        });
      },
      (error: unknown) => {
        isOver = true;
        asked.reject(error);
      },
    );
  };
  const generator = {
    next() {
      const asked = Promise.withResolvers<IteratorResult<R, void>>();
      if (isOver) asked.resolve({ done: true, value: undefined });
      else ask(asked);
      return asked.promise;
    },
    async return() {
      close();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => generator,
  };
  return generator as unknown as AsyncGenerator<R, void>;
}

export function mapAsync<T, R>(source: AsyncIterable<T>, fn: (value: T) => R | Promise<R>) {
  return stage<T, R>(source, async (value, { give }) => give(await fn(value)));
}

export function filterAsync<T>(
  source: AsyncIterable<T>,
  keep: (value: T) => boolean | Promise<boolean>,
) {
  return stage<T, T>(source, async (value, { give, skip }) => {
    if (await keep(value)) give(value);
    else skip();
  });
}

export function take<T>(source: AsyncIterable<T>, count: number) {
  let left = count;
  const values = stage<T, T>(source, (value, { give }) => give(value));
  const next = () => values.next();
  const stop = () => values.return(undefined as never);
  return {
    next: () => (left-- > 0 ? next() : stop()),
    return: stop,
    [Symbol.asyncIterator]() {
      return this;
    },
  } as unknown as AsyncGenerator<T, void>;
}
