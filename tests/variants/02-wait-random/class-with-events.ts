// Style: a class that extends EventEmitter, with a listener that takes itself off.
import { EventEmitter } from "node:events";

class Alarm extends EventEmitter<{ ring: [] }> {
  readonly delay: number;

  constructor(maxDelay: number) {
    super();
    this.delay = Math.random() * maxDelay;
  }

  start(): this {
    setTimeout(() => this.emit("ring"), this.delay);
    return this;
  }
}

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const alarm = new Alarm(maxDelay);
  await new Promise<void>((resolve) => {
    alarm.once("ring", resolve).start();
  });
  return alarm.delay;
}
