// Keeps its timer in the module, so a second call stops the timer of the first.
// caught by: prints World 1,000 ms later
let timer: NodeJS.Timeout | undefined;

export function main(): Promise<void> {
  return new Promise((resolve) => {
    console.log("Hello");
    clearTimeout(timer);
    timer = setTimeout(() => {
      console.log("World");
      resolve();
    }, 1000);
  });
}
