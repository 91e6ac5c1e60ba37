// Answers the caller from one place and starts the attempts in another, which never hears of a success.
// caught by: starts no more after a success
export async function firstSuccess<T>(
  attempts: readonly (() => Promise<T>)[],
  delay: number,
): Promise<T> {
  const slots = attempts.map(() => Promise.withResolvers<T>());
  const startAll = async (): Promise<void> => {
    for (const [index, attempt] of attempts.entries()) {
      const { promise, resolve } = slots[index]!;
      resolve(attempt());
      const turn = Promise.withResolvers<void>();
      const timer = setTimeout(turn.resolve, delay).unref();
      promise.catch(turn.resolve);
      await turn.promise;
      clearTimeout(timer);
    }
  };
  void startAll();
  return Promise.any(slots.map(({ promise }) => promise));
}
