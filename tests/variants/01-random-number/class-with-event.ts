// Style: a class that extends EventEmitter and announces its number; the caller listens once.
import { EventEmitter, once } from "node:events";

class Dice extends EventEmitter<{ rolled: [number: number] }> {
  readonly #sides: number;

  constructor(sides: number) {
    super();
    this.#sides = sides;
  }

  roll(duration: number): this {
    setTimeout(() => {
      const share = Math.random();
      this.emit("rolled", Math.floor(share * this.#sides) + 1);
    }, duration);
    return this;
  }
}

export async function generateRandomNumber(): Promise<number> {
  const [number] = (await once(new Dice(10).roll(1000), "rolled")) as [number];
  return number;
}
