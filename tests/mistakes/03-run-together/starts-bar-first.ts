// Calls bar before foo.
// caught by: runs both concurrently, foo first
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  const second = bar();
  const first = foo();
  return Promise.all([first, second]);
}
