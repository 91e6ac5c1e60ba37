// Style: no async function and no count; each value is hung on the chain of those before it.
export const allSettled = <T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> =>
  new Promise((resolve) => {
    let chain: Promise<PromiseSettledResult<T>[]> = Promise.resolve([]);
    for (const value of values) {
      const before = chain;
      const outcome: Promise<PromiseSettledResult<T>> = Promise.resolve(value).then(
        (result) => ({ status: "fulfilled", value: result as T }),
        (reason: unknown) => ({ status: "rejected", reason }),
      );
      chain = before.then((list) => outcome.then((one) => [...list, one]));
    }
    resolve(chain);
  });
