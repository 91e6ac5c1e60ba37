// Style: recursion over pairs; only two promises are ever joined, and lists of results are put together.
function both<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  return new Promise((resolve, reject) => {
    one.then((a) => other.then((b) => resolve([a, b]), reject), reject);
    other.catch(reject);
  });
}

export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const iterator = values[Symbol.iterator]();
  const rest = async (): Promise<T[]> => {
    const { done, value } = iterator.next();
    if (done) return [];
    const [first, others] = await both(
      Promise.resolve(value).then((result) => [result]),
      rest(),
    );
    return [...first, ...others];
  };
  return rest();
}
