// Prints World both in the timer's callback and after the wait.
// caught by: prints nothing else
export async function main(): Promise<void> {
  console.log("Hello");
  await new Promise<void>((resolve) => {
    setTimeout(() => {
      console.log("World");
      resolve();
    }, 1000);
  });
  console.log("World");
}
