// Style: an EventEmitter for calls, and a DisposableStack that sets things right after each of them.
import { EventEmitter } from "node:events";

export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  const events = new EventEmitter<{ call: A[]; open: [] }>();
  const latest = new Map<"args", A>();
  let shut = false;

  const go = (args: A): void => {
    using afterwards = new DisposableStack();
    afterwards.defer(() => setTimeout(() => events.emit("open"), interval));
    shut = true;
    fn(...args);
  };
  events.on("open", () => {
    shut = false;
    const args = latest.get("args");
    latest.clear();
    if (args !== undefined) go(args);
  });
  return (...args: A): void => {
    if (shut) latest.set("args", args);
    else go(args);
  };
}
