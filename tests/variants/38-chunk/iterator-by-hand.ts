// Style: no generator at all, but an object with next and return, a queue of one resolver, and callbacks.
export function chunk<T>(
  source: AsyncIterable<T>,
  size: number,
  wait: number,
): AsyncGenerator<T[], void> {
  type Asked = PromiseWithResolvers<IteratorResult<T[], void>>;
  let iterator: AsyncIterator<T> | undefined;
  let asked: Asked | undefined;
  let values: T[] = [];
  let timer: NodeJS.Timeout | undefined;
  let reading = false;
  let due = false;
  let over = false;
  let thrown: unknown[] = [];

  const look = (): void => {
    if (asked === undefined) return;
    const { resolve, reject } = asked;
    if (values.length > 0 && (due || over || values.length >= size)) {
      clearTimeout(timer);
      asked = undefined;
      due = false;
      const value = values;
      values = [];
      resolve({ done: false, value });
    } else if (over) {
      asked = undefined;
      if (thrown.length === 0) return resolve({ done: true, value: undefined });
      const [error] = thrown;
      thrown = [];
      reject(error);
    } else if (!reading) {
      read();
    }
  };
  const finish = (...errors: readonly unknown[]): void => {
    reading = false;
    over = true;
    thrown.push(...errors);
    look();
  };
  const read = (): void => {
    reading = true;
    iterator ??= source[Symbol.asyncIterator]();
    iterator.next().then((result) => {
      if (over) return;
      if (result.done) return finish();
      reading = false;
      if (values.length === 0) {
        timer = setTimeout(() => {
          due = true;
          look();
        }, wait);
      }
      values.push(result.value);
      look();
    }, finish);
  };
  const chunks = {
    next(): Promise<IteratorResult<T[], void>> {
      const { promise } = (asked = Promise.withResolvers());
      look();
      return promise;
    },
    async return(): Promise<IteratorResult<T[], void>> {
      clearTimeout(timer);
      values = [];
      const wasOver = over;
      over = true;
      if (!wasOver && iterator?.return) iterator.return().catch(() => {});
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => chunks,
  };
  return chunks as unknown as AsyncGenerator<T[], void>;
}
