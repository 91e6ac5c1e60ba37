// Passes Promise.all two awaited calls, so there is nothing left for it to wait for.
// caught by: runs both concurrently, foo first
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  return Promise.all([await foo(), await bar()]);
}
