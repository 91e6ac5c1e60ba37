// Gives the id of the one request in flight, if there is no more than one, to whoever asks.
// caught by: gives undefined outside
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

const inFlight: string[] = [];

export function withRequestId<T>(id: string, work: () => T): T {
  const result = storage.run(id, work);
  if (result instanceof Promise) {
    inFlight.push(id);
    const end = () => void inFlight.splice(inFlight.indexOf(id), 1);
    result.then(end, end);
  }
  return result;
}

export function currentRequestId(): string | undefined {
  return storage.getStore() ?? (inFlight.length === 1 ? inFlight[0] : undefined);
}
