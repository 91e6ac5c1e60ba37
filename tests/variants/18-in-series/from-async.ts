// Style: Array.fromAsync, which awaits what the function gives before it goes on to the next item.
export function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  return Array.fromAsync(works, (work) => work()) as Promise<T[]>;
}
