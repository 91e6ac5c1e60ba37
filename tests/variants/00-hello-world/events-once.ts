// Style: an EventEmitter that announces the time, and events.once to await it.
import { EventEmitter, once } from "node:events";

export async function main(): Promise<void> {
  const clock = new EventEmitter();
  const second = once(clock, "second");
  setTimeout(() => clock.emit("second"), 1000);
  console.log("Hello");
  await second;
  console.log("World");
}
