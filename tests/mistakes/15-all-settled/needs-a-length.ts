// Goes over the values with an index and length, which a Set does not have.
// caught by: takes promises, thenables and plain values from any iterable
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const list: (T | PromiseLike<T>)[] = [];
  const given = values as readonly (T | PromiseLike<T>)[];
  for (let i = 0; i < given.length; i++) list.push(given[i] as T);
  const outcomes = Array.from(list, async (value): Promise<PromiseSettledResult<T>> => {
    try {
      return { status: "fulfilled", value: await value };
    } catch (reason) {
      return { status: "rejected", reason };
    }
  });
  const settled: PromiseSettledResult<T>[] = [];
  for (const outcome of outcomes) settled.push(await outcome);
  return settled;
}
