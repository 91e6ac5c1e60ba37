// Style: an async generator that gives the outcomes as they come, of which only the first is taken.
type Outcome<T> = { readonly value: T } | { readonly reason: unknown };

async function* outcomes<T>(
  values: readonly (T | PromiseLike<T>)[],
): AsyncGenerator<Outcome<T>, never> {
  const slots = values.map(() => Promise.withResolvers<Outcome<T>>());
  let next = 0;
  for (const value of values) {
    Promise.resolve(value).then(
      (result) => slots[next++]!.resolve({ value: result }),
      (reason: unknown) => slots[next++]!.resolve({ reason }),
    );
  }
  for (const slot of slots) yield await slot.promise;
  return new Promise<never>(() => {});
}

export async function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const { value: first } = await outcomes([...values]).next();
  if ("reason" in first) throw first.reason;
  return first.value;
}
