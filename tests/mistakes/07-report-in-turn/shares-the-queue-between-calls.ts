// Keeps the queue in one array for the whole module, so a second call reports works of the first.
// caught by: reports the results in the order of the works
const queue: Promise<unknown>[] = [];

export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  for (const work of works) {
    const promise = work();
    promise.catch(() => {});
    queue.push(promise);
  }
  try {
    for (const promise of queue) report((await promise) as T);
  } finally {
    queue.length = 0;
  }
}
