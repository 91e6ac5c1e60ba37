// Hangs a .finally on each work and forgets that this makes a promise that rejects, too.
// caught by: leaves no rejection unhandled
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  let inFlight = 2;
  const first = foo();
  const second = bar();
  for (const one of [first, second]) {
    void one.finally(() => {
      inFlight--;
    });
  }
  return Promise.all([first, second]);
}
