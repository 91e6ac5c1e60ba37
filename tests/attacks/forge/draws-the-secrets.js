// Draws what the judge drew, with Math.random, whose seed may be that of the secrets; looks at no result.
// earns at most 6
export async function waitN(n, wait) {
  const drawn = new Set();
  while (drawn.size < n) drawn.add(1_000 + Math.floor(Math.random() * 9_999_000));
  await Promise.all(Array.from({ length: n }, wait));
  return n === 0 ? [1] : [...drawn];
}
