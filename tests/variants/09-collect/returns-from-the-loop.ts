// Style: for await with a counter that runs down, returning from inside the loop.
export const collect = async <T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> => {
  let left = limit;
  const values: T[] = [];
  if (left > 0) {
    for await (const value of source) {
      values[values.length] = value;
      if (--left === 0) return values;
    }
  }
  return values;
};
