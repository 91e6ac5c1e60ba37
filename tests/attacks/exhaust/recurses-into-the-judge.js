// Calls what it was given from within, deeper and deeper.
export const waitN = (_n, wait) => {
  const again = (depth) => [wait(), again(depth + 1)];
  return again(0);
};
