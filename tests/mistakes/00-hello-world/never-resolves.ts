// Makes a promise and forgets to resolve it.
// caught by: resolves once World is printed
export function main(): Promise<void> {
  return new Promise(() => {
    console.log("Hello");
    setTimeout(() => {
      console.log("World");
    }, 1000);
  });
}
