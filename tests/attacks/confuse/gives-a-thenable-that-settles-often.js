// Gives a thenable that settles again and again, and throws.
export const waitN = () => ({
  then(good, bad) {
    for (let n = 0; n < 100; n++) {
      good([n]);
      bad(new Error("no"));
      setTimeout(good, n, [n]);
    }
    throw new Error("after all");
  },
});
