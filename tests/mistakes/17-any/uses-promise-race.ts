// Runs race after race with Promise.race; the loser of each leaves the field.
// caught by: gives the value of the first to fulfil
export async function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  type Failure = { readonly place: number; readonly reason: unknown };
  const field = new Map<number, Promise<{ readonly value: T } | Failure>>();
  for (const value of values) {
    const place = field.size;
    field.set(
      place,
      Promise.resolve(value).then(
        (result) => ({ value: result }),
        (reason: unknown) => ({ place, reason }),
      ),
    );
  }
  const errors: unknown[] = [];
  while (field.size > 0) {
    const first = await Promise.race(field.values());
    if ("value" in first) return first.value;
    errors[first.place] = first.reason;
    field.delete(first.place);
  }
  throw new AggregateError(errors);
}
