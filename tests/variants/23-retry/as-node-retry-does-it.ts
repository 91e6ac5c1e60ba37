// Style: as node-retry does it, with a table of waits that is made beforehand, and an operation.
type Attempt = (currentAttempt: number) => void;

class Operation {
  private readonly timeouts: number[];
  private attempts = 1;
  private fn: Attempt = () => {};

  constructor(timeouts: number[]) {
    this.timeouts = timeouts;
  }

  attempt(fn: Attempt): void {
    this.fn = fn;
    this.fn(this.attempts);
  }

  retry(): boolean {
    const timeout = this.timeouts.shift();
    if (timeout === undefined) return false;
    setTimeout(() => {
      this.attempts++;
      this.fn(this.attempts);
    }, timeout);
    return true;
  }
}

function timeouts(retries: number, minTimeout: number): number[] {
  const table: number[] = [];
  for (let i = 0; i < retries; i++) table.push(minTimeout * Math.pow(2, i));
  return table;
}

export function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  return new Promise((resolve, reject) => {
    const { attempts, delay } = options;
    if (!Number.isInteger(attempts) || attempts < 1) throw new RangeError(`attempts: ${attempts}`);
    const operation = new Operation(timeouts(attempts - 1, delay));
    operation.attempt((number) => {
      Promise.resolve()
        .then(() => work(number))
        .then(resolve, (error: unknown) => {
          if (!operation.retry()) reject(error);
        });
    });
  });
}
