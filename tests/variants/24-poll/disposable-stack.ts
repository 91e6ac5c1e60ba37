// Style: explicit resource management: what is to be undone is deferred to the end of the block.
export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  using atTheEnd = new DisposableStack();
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const limit = setTimeout(() => {
    reject(new DOMException("The operation was aborted due to timeout", "TimeoutError"));
  }, options.timeout);
  atTheEnd.defer(() => clearTimeout(limit));
  const step = (): void => {
    const take = (value: T | undefined): void => {
      if (value !== undefined) resolve(value);
      else if (!atTheEnd.disposed) atTheEnd.adopt(setTimeout(step, options.interval), clearTimeout);
    };
    probe().then(take, reject);
  };
  step();
  return await promise;
}
