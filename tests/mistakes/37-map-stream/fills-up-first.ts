// Reads until limit values are held before it looks whether the first of them is mapped.
// caught by: yields each as soon as it and all before it are mapped
export async function* mapStream<T, R>(
  source: AsyncIterable<T>,
  mapper: (value: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R, void> {
  const held: Promise<R>[] = [];
  for await (const value of source) {
    const mapped = mapper(value);
    mapped.catch(() => {});
    held.push(mapped);
    if (held.length >= limit) yield await (held.shift() as Promise<R>);
  }
  for (const result of held) yield await result;
}
