// Looks every 50 ms whether all have come, and believes it only at the second look.
// caught by: resolves as soon as all have fulfilled
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const results: T[] = [];
  let missing = 0;
  const failure = Promise.withResolvers<T[]>();
  for (const value of values) {
    const place = missing++;
    Promise.resolve(value).then((result) => {
      results[place] = result;
      missing--;
    }, failure.reject);
  }
  if (missing === 0) return results;
  let looks = 0;
  const poll = setInterval(() => {
    if (missing === 0 && ++looks === 2) failure.resolve(results);
  }, 50);
  return failure.promise.finally(() => clearInterval(poll));
}
