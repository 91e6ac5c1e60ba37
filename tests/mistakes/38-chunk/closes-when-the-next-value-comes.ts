// Reads in a for await loop, and leaves it only when one more value has come.
// caught by: closes the source when the consumer stops
export async function* chunk<T>(
  source: AsyncIterable<T>,
  size: number,
  wait: number,
): AsyncGenerator<T[], void> {
  let values: T[] = [];
  let timer: NodeJS.Timeout | undefined;
  let failure: { readonly reason: unknown } | undefined;
  let [isDue, isOver, isStopped] = [false, false, false];
  let wake = (): void => {};
  let makeRoom = (): void => {};
  const expire = (): void => {
    isDue = true;
    wake();
  };
  const read = async (): Promise<void> => {
    try {
      for await (const value of source) {
        if (isStopped) break;
        if (values.push(value) === 1) timer = setTimeout(expire, wait);
        wake();
        while (values.length === size && !isStopped) {
          await new Promise<void>((resolve) => (makeRoom = resolve));
        }
        if (isStopped) break;
      }
    } catch (reason) {
      failure = { reason };
    }
    isOver = true;
    wake();
  };
  void read();
  try {
    while (!isOver || values.length > 0) {
      if (values.length === size || ((isDue || isOver) && values.length > 0)) {
        const full = values;
        [values, isDue] = [[], false];
        clearTimeout(timer);
        makeRoom();
        yield full;
      } else {
        await new Promise<void>((resolve) => (wake = resolve));
      }
    }
    if (failure) throw failure.reason;
  } finally {
    isStopped = true;
    makeRoom();
    clearTimeout(timer);
  }
}
