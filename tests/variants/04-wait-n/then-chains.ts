// Style: no async function at all, only .then chains joined by Promise.all.
export const waitN = (n: number, wait: () => Promise<number>): Promise<number[]> => {
  const order: number[] = [];
  const noted = [...Array(n).keys()].map(() => wait().then((result) => order.push(result)));
  return Promise.all(noted).then(() => order);
};
