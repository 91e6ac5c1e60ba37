// Style: step by step as the ECMAScript specification has it: the iterator by hand, a record of what
// remains that starts at 1, and two functions for each value of which only one works, and once.
export function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const capability = Promise.withResolvers<PromiseSettledResult<T>[]>();
  try {
    const iterator = values[Symbol.iterator]();
    const outcomes: PromiseSettledResult<T>[] = [];
    const remaining = { value: 1 };
    const countDown = (): void => {
      remaining.value -= 1;
      if (remaining.value === 0) capability.resolve(outcomes);
    };
    let index = 0;
    let next = iterator.next();
    while (next.done !== true) {
      const place = index;
      let alreadyCalled = false;
      const settle = (outcome: PromiseSettledResult<T>): void => {
        if (alreadyCalled) return;
        alreadyCalled = true;
        outcomes[place] = outcome;
        countDown();
      };
      remaining.value += 1;
      Promise.resolve(next.value).then(
        (value) => settle({ status: "fulfilled", value }),
        (reason: unknown) => settle({ status: "rejected", reason }),
      );
      index += 1;
      next = iterator.next();
    }
    countDown();
  } catch (error) {
    capability.reject(error);
  }
  return capability.promise;
}
