// Style: an EventEmitter that tells of ends and failures; works are started in a microtask.
import { EventEmitter, once } from "node:events";

interface TaskGroup {
  readonly signal: AbortSignal;
  spawn(work: (signal: AbortSignal) => Promise<void>): void;
}

export async function withTaskGroup<T>(body: (group: TaskGroup) => Promise<T>): Promise<T> {
  const events = new EventEmitter<{ failure: [unknown]; end: []; idle: [] }>();
  const controller = new AbortController();
  const errors: unknown[] = [];
  let count = 0;
  let outcome: T | undefined;

  events.once("failure", (error) => {
    errors.push(error);
    controller.abort(error);
  });
  events.on("failure", () => events.emit("end"));
  events.on("end", () => {
    count--;
    if (count === 0) events.emit("idle");
  });
  const run = (work: (signal: AbortSignal) => Promise<unknown>): void => {
    count++;
    void Promise.try(() => Promise.resolve())
      .then(() => work(controller.signal))
      .then(
        () => events.emit("end"),
        (error: unknown) => events.emit("failure", error),
      );
  };
  const spawn: TaskGroup["spawn"] = (work) => {
    if (events.listenerCount("end") === 0) throw new Error("the group is over");
    run(work);
  };

  const idle = once(events, "idle");
  run(async (signal) => {
    outcome = await body({ signal, spawn });
  });
  await idle;
  events.removeAllListeners();
  if (errors.length === 1) throw errors[0];
  return outcome as T;
}
