// Calls console.log on the spot and gives the timer what it returned.
// caught by: prints World 1,000 ms later
export async function main(): Promise<void> {
  console.log("Hello");
  await new Promise<void>((resolve) => {
    const print = console.log("World") as unknown;
    setTimeout(print as () => void, 1000);
    setTimeout(resolve, 1000);
  });
}
