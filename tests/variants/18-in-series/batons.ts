// Style: a companion for each work, all there from the start; each waits for the one before it.
export function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  let baton: Promise<unknown> = Promise.resolve();
  const runners = works.map((work) => {
    const runner = baton.then(() => work());
    baton = runner;
    return runner;
  });
  return Promise.all(runners);
}
