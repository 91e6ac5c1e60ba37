// Style: the first value decides at once; the failures are awaited one after another, in input order.
export async function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const first = Promise.withResolvers<T>();
  const attempts: Promise<T>[] = [];
  for (const value of values) {
    const attempt = Promise.resolve(value) as Promise<T>;
    attempt.then(first.resolve, () => {});
    attempts.push(attempt);
  }

  const giveUp = async (): Promise<void> => {
    const errors: unknown[] = [];
    for (const attempt of attempts) {
      try {
        await attempt;
        return;
      } catch (error) {
        errors.push(error);
      }
    }
    first.reject(new AggregateError(errors, "no attempt fulfilled"));
  };

  void giveUp();
  return first.promise;
}
