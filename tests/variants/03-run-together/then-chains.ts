// Style: nested .then chains, and a race that lets an early failure through.
export const runTogether = <A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> => {
  const first = foo();
  const second = bar();
  const both = first.then((a) => second.then((b): [A, B] => [a, b]));
  const onlyFailures = second.then(() => both);
  return Promise.race([both, onlyFailures]);
};
