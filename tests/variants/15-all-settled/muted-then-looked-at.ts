// Style: step by step; mutes every rejection first, then looks at one promise after another with try.
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const promises: Promise<T>[] = [];
  for (const value of values) {
    const promise: Promise<T> = Promise.resolve(value) as Promise<T>;
    promise.catch(() => {});
    promises.push(promise);
  }
  const outcomes: PromiseSettledResult<T>[] = [];
  for (let i = 0; i < promises.length; i++) {
    try {
      const value = (await promises[i]) as T;
      outcomes.push({ status: "fulfilled", value: value });
    } catch (error) {
      outcomes.push({ status: "rejected", reason: error });
    }
  }
  return outcomes;
}
