// Prints World in a timer's callback and resolves at once.
// caught by: resolves once World is printed
export async function main(): Promise<void> {
  console.log("Hello");
  setTimeout(() => {
    console.log("World");
  }, 1000);
}
