// Style: a deferred promise, settled by an async function that nobody awaits.
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const state: { now: Task<T>["status"] } = { now: "pending" };

  const follow = async (): Promise<void> => {
    try {
      resolve(await work());
      state.now = "fulfilled";
    } catch (error) {
      reject(error);
      state.now = "rejected";
    }
  };

  void follow();
  promise.catch(() => {});
  return Object.freeze({
    promise,
    get status() {
      return state.now;
    },
  });
}
