// Awaits foo before it calls bar: sequential.
// caught by: runs both concurrently, foo first
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  const a = await foo();
  const b = await bar();
  return [a, b];
}
