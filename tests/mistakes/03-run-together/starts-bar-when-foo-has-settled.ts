// Starts bar in the .finally of foo, when foo has already ended.
// caught by: runs both concurrently, foo first
export function runTogether<A, B>(foo: () => Promise<A>, bar: () => Promise<B>): Promise<[A, B]> {
  return new Promise((resolve, reject) => {
    let first: A;
    foo()
      .then((a) => {
        first = a;
      }, reject)
      .finally(() => {
        bar().then((b) => resolve([first, b]), reject);
      });
  });
}
