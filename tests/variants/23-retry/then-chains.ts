// Style: no async function at all, only .then chains, and Promise.try for a work that throws.
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const retry = <T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> => {
  const { attempts, delay } = options;
  if (!(attempts >= 1 && Number.isSafeInteger(attempts))) {
    return Promise.reject(new RangeError("attempts must be a whole number from 1"));
  }
  const tryFrom = (attempt: number, wait: number): Promise<T> =>
    Promise.try(work, attempt).catch((error: unknown) =>
      attempt < attempts
        ? sleep(wait).then(() => tryFrom(attempt + 1, wait * 2))
        : Promise.reject(error),
    );
  return tryFrom(1, delay);
};
