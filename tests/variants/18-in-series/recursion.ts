// Style: recursion; the first work is awaited, then the rest runs itself.
export async function inSeries<T>([first, ...rest]: readonly (() => Promise<T>)[]): Promise<T[]> {
  if (first === undefined) return [];
  return [await first(), ...(await inSeries(rest))];
}
