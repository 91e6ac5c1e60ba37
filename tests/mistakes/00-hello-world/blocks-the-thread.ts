// Counts to a large number in place of waiting: time does not pass for anyone else.
// caught by: prints World 1,000 ms later
export async function main(): Promise<void> {
  console.log("Hello");
  let count = 0;
  while (count < 20_000_000) count++;
  console.log("World");
}
