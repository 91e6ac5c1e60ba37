// Waits for all to settle before it rejects.
// caught by: rejects as soon as one rejects
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const settled: Promise<void>[] = [];
  const results: T[] = [];
  const reasons: { readonly reason: unknown }[] = [];
  for (const value of values) {
    const place = settled.length;
    settled.push(
      Promise.resolve(value).then(
        (result) => {
          results[place] = result;
        },
        (reason: unknown) => {
          reasons.push({ reason });
        },
      ),
    );
  }
  for (const one of settled) await one;
  const [first] = reasons;
  if (first !== undefined) throw first.reason;
  return results;
}
