// Style: a deferred promise, and for each value an async function that awaits it.
export async function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const first = Promise.withResolvers<T>();

  const follow = async (value: T | PromiseLike<T>): Promise<void> => {
    try {
      first.resolve(await value);
    } catch (error) {
      first.reject(error);
    }
  };

  for (const value of values) void follow(value);
  return first.promise;
}
