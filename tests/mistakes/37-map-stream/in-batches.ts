// Reads a batch of limit values, maps them together, and yields them all before the next batch.
// caught by: yields each as soon as it and all before it are mapped
export async function* mapStream<T, R>(
  source: AsyncIterable<T>,
  mapper: (value: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R, void> {
  let batch: Promise<R>[] = [];
  for await (const value of source) {
    const mapped = mapper(value);
    mapped.catch(() => {});
    batch.push(mapped);
    if (batch.length < limit) continue;
    for (const result of batch) yield await result;
    batch = [];
  }
  for (const result of batch) yield await result;
}
