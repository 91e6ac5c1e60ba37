// Never settles when the last attempt has failed.
// caught by: rejects with the last error, as soon as the last attempt has failed
export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  const { attempts, delay } = options;
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new RangeError(`attempts must be a whole number from 1, but is ${attempts}`);
  }
  return new Promise((resolve) => {
    const run = (attempt: number, wait: number): void => {
      Promise.try(work, attempt).then(resolve, () => {
        if (attempt < attempts) setTimeout(run, wait, attempt + 1, 2 * wait);
      });
    };
    run(1, delay);
  });
}
