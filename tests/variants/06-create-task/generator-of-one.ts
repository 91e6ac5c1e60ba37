// Style: an async generator that yields once; a Map from the end to its word.
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

async function* once<T>(work: () => Promise<T>): AsyncGenerator<T, void> {
  yield await work();
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  const ended = new Map<"end", "fulfilled" | "rejected">();
  const promise = once(work)
    .next()
    .then(({ value }) => value as T);
  promise.then(() => ended.set("end", "fulfilled")).catch(() => ended.set("end", "rejected"));
  return {
    promise,
    get status() {
      return ended.get("end") ?? "pending";
    },
  };
}
