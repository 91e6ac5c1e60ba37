// Style: an EventEmitter that announces each number, and events.once to wait for it.
import { EventEmitter, once } from "node:events";

class Dice extends EventEmitter<{ number: [value: number] }> {
  roll(): void {
    setTimeout(() => this.emit("number", Math.random() * 10), 1_000);
  }
}

export async function* randomNumbers(): AsyncGenerator<number, void> {
  const dice = new Dice();
  for (let rolls = 0; rolls !== 10; rolls++) {
    dice.roll();
    const [value] = (await once(dice, "number")) as [number];
    yield value;
  }
}
