// Uses an interval in place of a timer and never clears it.
// caught by: leaves nothing behind
export function main(): Promise<void> {
  return new Promise((resolve) => {
    console.log("Hello");
    let ticks = 0;
    setInterval(() => {
      ticks++;
      if (ticks > 1) return;
      console.log("World");
      resolve();
    }, 1000);
  });
}
