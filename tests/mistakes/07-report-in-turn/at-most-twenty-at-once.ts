// Starts the first twenty works, and each further one when another has ended.
// caught by: starts all works concurrently, in order
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const slots = works.map(() => Promise.withResolvers<T>());
  for (const { promise } of slots) promise.catch(() => {});
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < works.length; index = next++) {
      const slot = slots[index]!;
      await works[index]!().then(slot.resolve, slot.reject);
    }
  };
  void Promise.all(Array.from({ length: 20 }, worker));
  for (const { promise } of slots) report(await promise);
}
