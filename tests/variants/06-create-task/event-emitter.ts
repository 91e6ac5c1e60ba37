// Style: an EventEmitter that announces the end, once.
import { EventEmitter } from "node:events";

export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

interface News {
  fulfilled: [];
  rejected: [];
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  const news = new EventEmitter<News>();
  let status: Task<T>["status"] = "pending";
  for (const end of ["fulfilled", "rejected"] as const) {
    news.once(end, () => {
      status = end;
      news.removeAllListeners();
    });
  }
  const promise = new Promise<T>((resolve, reject) => {
    work().then(resolve, reject);
  });
  promise.then(
    () => news.emit("fulfilled"),
    () => news.emit("rejected"),
  );
  return {
    get status() {
      return status;
    },
    promise,
  };
}
