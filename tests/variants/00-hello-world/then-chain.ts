// Style: no async function at all; a promise made by hand and one .then.
export function main(): Promise<void> {
  console.log("Hello");
  return new Promise<void>((resolve) => {
    setTimeout(resolve, 1000);
  }).then(() => {
    console.log("World");
  });
}
