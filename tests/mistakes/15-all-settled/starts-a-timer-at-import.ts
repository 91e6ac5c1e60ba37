// Starts a timer when it is imported, and nobody ever stops it.
// caught by: leaves nothing behind
let uptime = 0;
setInterval(() => uptime++, 1_000);

export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const outcomes = Array.from(values, async (value): Promise<PromiseSettledResult<T>> => {
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
