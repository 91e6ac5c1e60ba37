// Rejects when the time is over, as a timeout would.
// caught by: resolves once World is printed
export function main(): Promise<void> {
  return new Promise((_resolve, reject) => {
    console.log("Hello");
    setTimeout(() => {
      console.log("World");
      reject(new Error("time is over"));
    }, 1000);
  });
}
