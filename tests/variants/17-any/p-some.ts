// Style: a small library's, as p-any is made of p-some; options, and a subclass of AggregateError.
class NoneFulfilled extends AggregateError {
  override name = "NoneFulfilled";

  constructor(errors: readonly unknown[], count: number) {
    super(errors, `Expected ${count} to fulfil, but all ${errors.length} rejected`);
  }
}

interface Options<T> {
  readonly count: number;
  readonly filter?: (value: T) => boolean;
}

function some<T>(
  iterable: Iterable<T | PromiseLike<T>>,
  { count, filter = () => true }: Options<T>,
): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const values: T[] = [];
    const errors: unknown[] = [];
    let elementCount = 0;
    let rejectedCount = 0;
    let isCompleted = false;

    const fulfilled = (value: T): void => {
      if (isCompleted || !filter(value)) return;
      values.push(value);
      if (values.length < count) return;
      isCompleted = true;
      resolve(values);
    };

    const rejected = (error: unknown, index: number): void => {
      if (isCompleted) return;
      errors[index] = error;
      rejectedCount++;
      failIfTooFew();
    };

    const failIfTooFew = (): void => {
      if (elementCount - rejectedCount >= count) return;
      isCompleted = true;
      reject(new NoneFulfilled(errors, count));
    };

    for (const element of iterable) {
      const index = elementCount++;
      (async () => {
        try {
          fulfilled(await element);
        } catch (error) {
          rejected(error, index);
        }
      })();
    }
    failIfTooFew();
  });
}

export async function any<T>(iterable: Iterable<T | PromiseLike<T>>): Promise<T> {
  const [value] = await some(iterable, { count: 1 });
  return value as T;
}
