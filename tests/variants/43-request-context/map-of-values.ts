// Style: a context of many values in the manner of nestjs-cls, a Map that is copied for each request.
import { AsyncLocalStorage } from "node:async_hooks";

type Context = ReadonlyMap<string, unknown>;

const storage = new AsyncLocalStorage<Context>({ defaultValue: new Map() });

const cls = {
  get: (key: string): unknown => storage.getStore()?.get(key),
  runWith<T>(values: Readonly<Record<string, unknown>>, callback: () => T): T {
    const context = new Map([...(storage.getStore() ?? []), ...Object.entries(values)]);
    return storage.run(context, callback);
  },
};

export function withRequestId<T>(id: string, work: () => T): T {
  return cls.runWith({ requestId: id }, work);
}

export function currentRequestId(): string | undefined {
  const id = cls.get("requestId");
  return typeof id === "string" ? id : undefined;
}
