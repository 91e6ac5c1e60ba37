// Keeps the results in variables of the module, so overlapping calls overwrite each other's.
// caught by: gives both results in argument order
let fooResult: unknown;
let barResult: unknown;

export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  const runFoo = async (): Promise<void> => {
    fooResult = await foo();
  };
  const runBar = async (): Promise<void> => {
    barResult = await bar();
  };
  await Promise.all([runFoo(), runBar()]);
  return [fooResult, barResult] as [A, B];
}
