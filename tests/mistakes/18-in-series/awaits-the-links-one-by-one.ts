// Keeps a link for each work; when one rejects, the links behind it reject, too, and nobody looks.
// caught by: leaves no rejection unhandled
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  let link: Promise<unknown> = Promise.resolve();
  const links = works.map((work) => {
    const own = link.then(() => work());
    link = own;
    return own;
  });
  const results: T[] = [];
  for (const own of links) results.push(await own);
  return results;
}
