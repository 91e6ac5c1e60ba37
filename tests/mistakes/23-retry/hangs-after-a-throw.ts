// Calls the work in a callback of a timer, where nobody catches what it throws.
// caught by: takes a throw for a failure
export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  const { attempts, delay } = options;
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new RangeError(`attempts must be a whole number from 1, but is ${attempts}`);
  }
  return new Promise((resolve, reject) => {
    const run = (attempt: number): void => {
      work(attempt).then(resolve, (error: unknown) => {
        if (attempt === attempts) reject(error);
        else setTimeout(run, delay * 2 ** (attempt - 1), attempt + 1);
      });
    };
    run(1);
  });
}
