// Style: no async function at all, only .then chains that call themselves.
export function collect<T>(source: AsyncIterable<T>, limit: number = Infinity): Promise<T[]> {
  if (limit === 0) return Promise.resolve([]);
  const read = (iterator: AsyncIterator<T>, values: readonly T[]): Promise<T[]> =>
    iterator.next().then((result) => {
      if (result.done) return [...values];
      const more = [...values, result.value];
      if (more.length < limit) return read(iterator, more);
      return Promise.resolve(iterator.return?.()).then(() => more);
    });
  return Promise.resolve().then(() => read(source[Symbol.asyncIterator](), []));
}
