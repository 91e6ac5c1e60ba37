// Style: an AsyncResource for each request, made where the id is known, and the work in its scope.
import { AsyncLocalStorage, AsyncResource } from "node:async_hooks";

const ids = new AsyncLocalStorage<string>();

class Request extends AsyncResource {
  constructor() {
    super("Request", { requireManualDestroy: false });
  }
}

export function withRequestId<T>(id: string, work: () => T): T {
  const request = ids.run(id, () => new Request());
  return request.runInAsyncScope(work);
}

export const currentRequestId = (): string | undefined => ids.getStore();
