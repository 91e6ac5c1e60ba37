// Style: what is carried along is a token alone; what belongs to it stands in a WeakMap.
import { AsyncLocalStorage } from "node:async_hooks";

interface Details {
  readonly id: string;
  readonly since: number;
}

const tokens = new AsyncLocalStorage<object>();
const details = new WeakMap<object, Details>();

export function withRequestId<T>(id: string, work: () => T): T {
  const token = Object.freeze({});
  details.set(token, { id, since: performance.now() });
  let result: { readonly value: T } | undefined;
  let failure: { readonly error: unknown } | undefined;
  tokens.run(token, () => {
    try {
      result = { value: work() };
    } catch (error) {
      failure = { error };
    }
  });
  if (failure) throw failure.error;
  return result!.value;
}

export function currentRequestId(): string | undefined {
  const token = tokens.getStore();
  return token && details.get(token)?.id;
}
