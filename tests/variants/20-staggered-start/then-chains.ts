// Style: no async function; .then chains, and a promise of each attempt's turn.
export const firstSuccess = <T>(
  attempts: readonly (() => Promise<T>)[],
  delay: number,
): Promise<T> => {
  let stop = (): void => {};
  let isOver = false;
  const patience = (ms: number, early: Promise<unknown>): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      stop = () => clearTimeout(timer);
      early.catch(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  const begin = (before: Promise<unknown>, attempt: () => Promise<T>) =>
    before.then(() => (isOver ? never : attempt()));
  const never = new Promise<never>(() => {});
  const started: Promise<T>[] = [];
  attempts.reduce((turn: Promise<unknown>, attempt) => {
    const own = begin(turn, attempt);
    started.push(own);
    return turn.then((): unknown => isOver || patience(delay, own));
  }, Promise.resolve());
  return Promise.any(started).finally(() => {
    isOver = true;
    stop();
  });
};
