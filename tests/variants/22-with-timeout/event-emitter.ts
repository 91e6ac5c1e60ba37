// Style: an EventEmitter that announces the end of the work or of the time, and events.once.
import { EventEmitter, once } from "node:events";

type Outcome<T> =
  | { readonly status: "fulfilled"; readonly value: T }
  | { readonly status: "rejected"; readonly reason: unknown };

export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const news = new EventEmitter();
  const controller = new AbortController();
  const timer = setTimeout(() => {
    const reason = new DOMException("the time is up", "TimeoutError");
    news.emit("outcome", { status: "rejected", reason });
    controller.abort(reason);
  }, ms);
  const outcome = once(news, "outcome") as Promise<[Outcome<T>]>;
  const tell = (end: Outcome<T>): void => void news.emit("outcome", end);
  work(controller.signal).then(
    (value) => tell({ status: "fulfilled", value }),
    (reason: unknown) => tell({ status: "rejected", reason }),
  );
  const [end] = await outcome;
  clearTimeout(timer);
  if (end.status === "rejected") throw end.reason;
  return end.value;
}
