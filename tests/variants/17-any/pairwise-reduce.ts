// Style: a reduce over the list; one of two at a time, and the reasons of both when both reject.
type Attempt<T> = Promise<{ readonly value: T } | { readonly reasons: readonly unknown[] }>;

async function attempt<T>(value: T | PromiseLike<T>): Attempt<T> {
  try {
    return { value: await value };
  } catch (error) {
    return { reasons: [error] };
  }
}

function either<T>(one: Attempt<T>, other: Attempt<T>): Attempt<T> {
  return new Promise((resolve) => {
    const reasons = new Map<Attempt<T>, readonly unknown[]>();
    for (const each of [one, other]) {
      void each.then((outcome) => {
        if ("value" in outcome) return resolve(outcome);
        reasons.set(each, outcome.reasons);
        if (reasons.size < 2) return;
        resolve({ reasons: [one, other].flatMap((both) => reasons.get(both) ?? []) });
      });
    }
  });
}

export async function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const none: Attempt<T> = Promise.resolve({ reasons: [] });
  const outcome = await Array.from(values, attempt).reduce(either, none);
  if ("value" in outcome) return outcome.value;
  throw new AggregateError(outcome.reasons);
}
