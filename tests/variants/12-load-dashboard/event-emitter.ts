// Style: an EventEmitter that tells of each part as it comes.
import { EventEmitter } from "node:events";

interface Api<U, S, O, F> {
  user(name: string): Promise<U>;
  settings(name: string): Promise<S>;
  orders(userId: number): Promise<O>;
  friends(userId: number): Promise<F>;
}

export function loadDashboard<U extends { id: number }, S, O, F>(
  api: Api<U, S, O, F>,
  name: string,
): Promise<{ user: U; settings: S; orders: O; friends: F }> {
  const news = new EventEmitter();
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const parts = new Map<string, unknown>();
  const tell = (part: string, comes: Promise<unknown>): void => {
    comes.then(
      (value) => news.emit("part", part, value),
      (error: unknown) => news.emit("failure", error),
    );
  };
  news.on("part", (part: string, value: unknown) => {
    parts.set(part, value);
    if (part === "user") {
      const { id } = value as U;
      tell("orders", api.orders(id));
      tell("friends", api.friends(id));
    }
    if (parts.size === 4) resolve(Object.fromEntries(parts));
  });
  news.once("failure", reject);
  tell("user", api.user(name));
  tell("settings", api.settings(name));
  return promise.finally(() => news.removeAllListeners()) as Promise<{
    user: U;
    settings: S;
    orders: O;
    friends: F;
  }>;
}
