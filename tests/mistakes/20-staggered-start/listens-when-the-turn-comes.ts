// Listens for the failure of an attempt only until the next one starts.
// caught by: leaves no rejection unhandled
export async function firstSuccess<T>(
  attempts: readonly (() => Promise<T>)[],
  delay: number,
): Promise<T> {
  const slots = attempts.map(() => Promise.withResolvers<T>());
  const all = Promise.any(slots.map(({ promise }) => promise));
  let isOver = false;
  const finish = (): void => void (isOver = true);
  all.then(finish, finish);
  const over = all.then(
    () => "over" as const,
    () => "over" as const,
  );
  const begin = async (): Promise<void> => {
    for (const [index, attempt] of attempts.entries()) {
      const own = attempt();
      own.then(slots[index]!.resolve);
      own.catch(slots[index]!.reject);
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, delay);
      await Promise.race([over, promise, own.catch(() => {})]);
      clearTimeout(timer);
      await Promise.resolve();
      await Promise.resolve();
      if (isOver) return;
    }
  };
  void begin();
  return all;
}
