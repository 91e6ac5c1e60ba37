// Makes failures of the values and values of the failures, and leaves the rest to Promise.all.
// caught by: gives the value of the first to fulfil
export async function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const inverted = Array.from(values, async (value) => {
    let result: T;
    try {
      result = await value;
    } catch (error) {
      return error;
    }
    throw [result];
  });
  let errors: unknown[];
  try {
    errors = await Promise.all(inverted);
  } catch (thrown) {
    return (thrown as [T])[0];
  }
  throw new AggregateError(errors);
}
