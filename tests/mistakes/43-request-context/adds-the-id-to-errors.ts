// Writes the id into the message of an error, which is no longer what was thrown.
// caught by: throws what work throws
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  try {
    return storage.run(id, work);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw Object.assign(new Error(`${id}: ${error.message}`), { name: error.name });
  }
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
