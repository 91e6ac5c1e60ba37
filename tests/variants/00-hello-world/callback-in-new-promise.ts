// Style: everything inside one hand-made promise, as one wraps an API of callbacks.
export const main = (): Promise<void> =>
  new Promise((resolve) => {
    console.log("Hello");
    setTimeout(() => {
      console.log("World");
      resolve();
    }, 1000);
  });
