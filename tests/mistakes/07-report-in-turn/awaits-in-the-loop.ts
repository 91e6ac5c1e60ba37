// Awaits each work before it starts the next: sequential.
// caught by: starts all works concurrently, in order
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  for (const work of works) report(await work());
}
