/**
 * Prints `Hello` at once, prints `World` 1,000 ms later, and then resolves.
 *
 * Both are printed with `console.log`, each on a line of its own.
 */
export async function main(): Promise<void> {
  console.log("Hello");
  // The timer calls resolve when its time has come; until then main is suspended, not busy.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  console.log("World");
}
