// Puts the works on a queue with room for one, which goes on after a failure.
// caught by: calls no work after the one that failed
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const waiting: (() => Promise<void>)[] = [];
  const promises = works.map((work) => {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    waiting.push(() => work().then(resolve, reject));
    return promise;
  });
  const run = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next();
  };
  void run();
  return Promise.all(promises);
}
