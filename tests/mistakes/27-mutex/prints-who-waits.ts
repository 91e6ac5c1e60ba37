// Prints how many are in line.
// caught by: leaves nothing behind
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();
  #inLine = 0;

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    console.log(`${++this.#inLine} in line`);
    const result = this.#last.then(() => work());
    this.#last = result.catch(() => {}).then(() => this.#inLine--);
    return result;
  }
}
