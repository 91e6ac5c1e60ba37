// Style: a plain generator for the logic, and a little runner that resumes it, as co did.
function run<T>(routine: Generator<Promise<unknown>, T, unknown>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const advance = (resume: () => IteratorResult<Promise<unknown>, T>): void => {
    try {
      const step = resume();
      if (step.done) {
        resolve(step.value);
        return;
      }
      step.value.then(
        (value) => advance(() => routine.next(value)),
        (error: unknown) => advance(() => routine.throw(error)),
      );
    } catch (error) {
      reject(error);
    }
  };
  advance(() => routine.next());
  return promise;
}

export function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  return run(
    (function* () {
      const resource = (yield acquire()) as R;
      let end: () => T;
      try {
        const result = (yield use(resource)) as T;
        end = () => result;
      } catch (error) {
        end = () => {
          throw error;
        };
      }
      let trouble: { error: unknown } | undefined;
      try {
        yield release(resource);
      } catch (error) {
        trouble = { error };
      }
      const result = end();
      if (trouble) throw trouble.error;
      return result;
    })(),
  );
}
