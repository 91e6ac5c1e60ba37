// Style: recursion over an iterator; listens to the head, then to the tail, then puts them together.
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  return settleFrom(values[Symbol.iterator]());
}

async function settleFrom<T>(
  iterator: Iterator<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const step = iterator.next();
  if (step.done) return [];
  const head = outcomeOf(step.value);
  const tail = settleFrom(iterator);
  tail.catch(() => {});
  return [await head, ...(await tail)];
}

function outcomeOf<T>(value: T | PromiseLike<T>): Promise<PromiseSettledResult<T>> {
  return Promise.try(() => value as T)
    .then((result): PromiseSettledResult<T> => ({ status: "fulfilled", value: result as T }))
    .catch((reason: unknown) => ({ status: "rejected", reason }));
}
