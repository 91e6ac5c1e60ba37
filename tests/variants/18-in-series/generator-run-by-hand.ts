// Style: a generator that yields promises, and a runner for it, from the time before async functions.
function* steps<T>(works: readonly (() => Promise<T>)[]): Generator<Promise<T>, T[], T> {
  const results: T[] = [];
  for (const work of works) results.push(yield work());
  return results;
}

function run<T, R>(generator: Generator<Promise<T>, R, T>): Promise<R> {
  return new Promise((resolve, reject) => {
    const step = (...sent: [] | [T]): void => {
      const { value, done } = generator.next(...(sent as [T]));
      if (done) resolve(value);
      else value.then(step, reject);
    };
    step();
  });
}

export const inSeries = <T>(works: readonly (() => Promise<T>)[]): Promise<T[]> =>
  run(steps(works));
