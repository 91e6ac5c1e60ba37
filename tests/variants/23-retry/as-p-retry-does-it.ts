// Style: as p-retry does it, with options that have defaults, and a delay that is worked out.
interface Options {
  readonly retries: number;
  readonly minTimeout: number;
  readonly maxTimeout?: number;
  readonly factor?: number;
  readonly shouldRetry?: (error: unknown) => boolean;
}

function calculateDelay(attemptNumber: number, options: Required<Options>): number {
  const delay = Math.round(options.minTimeout * options.factor ** (attemptNumber - 1));
  return Math.min(delay, options.maxTimeout);
}

async function pRetry<T>(input: (attempt: number) => Promise<T>, options: Options): Promise<T> {
  const settings: Required<Options> = {
    factor: 2,
    maxTimeout: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    ...options,
  };
  if (!Number.isInteger(settings.retries) || settings.retries < 0) {
    throw new RangeError("Expected `retries` to be a non-negative integer.");
  }
  let attemptNumber = 0;
  while (true) {
    attemptNumber++;
    try {
      return await input(attemptNumber);
    } catch (error) {
      const retriesLeft = settings.retries - (attemptNumber - 1);
      if (retriesLeft <= 0 || !settings.shouldRetry(error)) throw error;
      const finalDelay = calculateDelay(attemptNumber, settings);
      await new Promise<void>((resolve) => {
        setTimeout(resolve, finalDelay);
      });
    }
  }
}

export function retry<T>(
  work: (attempt: number) => Promise<T>,
  { attempts, delay }: { attempts: number; delay: number },
): Promise<T> {
  return pRetry(work, { retries: attempts - 1, minTimeout: delay });
}
