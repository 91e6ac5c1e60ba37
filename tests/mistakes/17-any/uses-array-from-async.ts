// Makes an array of outcomes with Array.fromAsync, and looks for the first value in it.
// caught by: gives the value of the first to fulfil
type Outcome<T> = { readonly value: T } | { readonly reason: unknown };

export async function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const started = Array.from(values, async (value): Promise<Outcome<T>> => {
    try {
      return { value: await value };
    } catch (reason) {
      return { reason };
    }
  });
  const errors: unknown[] = [];
  for (const outcome of await Array.fromAsync(started)) {
    if ("value" in outcome) return outcome.value;
    errors.push(outcome.reason);
  }
  throw new AggregateError(errors);
}
