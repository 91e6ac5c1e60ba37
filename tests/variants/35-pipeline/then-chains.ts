// Style: closures and chains of .then; an iterator is an object with three functions.
interface Stage<T> {
  next(): Promise<IteratorResult<T, void>>;
  return(): Promise<IteratorResult<T, void>>;
  [Symbol.asyncIterator](): Stage<T>;
}

const end = { done: true, value: undefined } as const;

function stage<T, R>(
  source: AsyncIterable<T>,
  step: (
    result: IteratorYieldResult<T>,
    again: () => Promise<IteratorResult<R, void>>,
  ) => Promise<IteratorResult<R, void>>,
): AsyncGenerator<R, void> {
  let iterator: AsyncIterator<T> | undefined;
  let isOver = false;
  const close = (): Promise<unknown> => {
    isOver = true;
    return Promise.resolve(iterator?.return?.());
  };
  const next = (): Promise<IteratorResult<R, void>> => {
    if (isOver) return Promise.resolve(end);
    iterator ??= source[Symbol.asyncIterator]();
    return iterator.next().then((result) => {
      if (result.done) {
        isOver = true;
        return end;
      }
      return Promise.resolve(result)
        .then((given) => step(given, next))
        .catch((error: unknown) => {
          const fail = (): never => {
            throw error;
          };
          return isOver ? fail() : close().then(fail, fail);
        });
    });
  };
  const self: Stage<R> = {
    next,
    return: () => close().then(() => end),
    [Symbol.asyncIterator]: () => self,
  };
  return self as unknown as AsyncGenerator<R, void>;
}

export const mapAsync = <T, R>(
  source: AsyncIterable<T>,
  fn: (value: T) => R | Promise<R>,
): AsyncGenerator<R, void> =>
  stage<T, R>(source, ({ value }) =>
    Promise.resolve(fn(value)).then((mapped) => ({ done: false, value: mapped })),
  );

export const filterAsync = <T>(
  source: AsyncIterable<T>,
  keep: (value: T) => boolean | Promise<boolean>,
): AsyncGenerator<T, void> =>
  stage<T, T>(source, (result, again) =>
    Promise.resolve(keep(result.value)).then((isKept) => (isKept ? result : again())),
  );

export const take = <T>(source: AsyncIterable<T>, count: number): AsyncGenerator<T, void> => {
  let left = count;
  const taken = stage<T, T>(source, (result) => Promise.resolve(result));
  const { next } = taken;
  taken.next = () => (left-- > 0 ? next() : taken.return());
  return taken;
};
