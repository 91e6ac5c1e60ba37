/**
 * Prints `Hello` at once, prints `World` 1,000 ms later, and then resolves.
 *
 * Both are printed with `console.log`, each on a line of its own.
 */
export async function main(): Promise<void> {
  // TODO: print Hello
  // TODO: wait for 1,000 ms without blocking the thread
  // TODO: print World
  throw new Error("TODO: main");
}
