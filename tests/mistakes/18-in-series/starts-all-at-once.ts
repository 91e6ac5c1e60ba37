// Maps the works to their promises, which starts them all, and awaits them together.
// caught by: runs one work at a time
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  return Promise.all(works.map((work) => work()));
}
