// Keeps the id for whoever asks when the work has thrown, to tell where the error came from.
// caught by: gives undefined outside
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

let failed: string | undefined;

export function withRequestId<T>(id: string, work: () => T): T {
  try {
    return storage.run(id, work);
  } catch (error) {
    failed = id;
    throw error;
  }
}

export function currentRequestId(): string | undefined {
  return storage.getStore() ?? failed;
}
