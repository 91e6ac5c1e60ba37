// Swallows a rejection, so it never settles when one of the two fails.
// caught by: rejects as soon as either rejects
export function runTogether<A, B>(foo: () => Promise<A>, bar: () => Promise<B>): Promise<[A, B]> {
  return new Promise((resolve) => {
    Promise.all([foo(), bar()]).then(resolve, () => {});
  });
}
