// Style: the helpers of iterators, and Promise.try for whatever they throw.
export const race = <T>(values: Iterable<T | PromiseLike<T>>): Promise<T> => {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const start = (): void =>
    Iterator.from(values)
      .map(async (value) => value)
      .forEach((runner) => {
        runner.then(resolve, reject);
      });
  Promise.try(start).catch(reject);
  return promise;
};
