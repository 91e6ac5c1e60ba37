// Draws what the judge drew: with crypto, which has a seed, too.
export const waitN = async (n) => {
  const numbers = crypto.getRandomValues(new Uint32Array(n || 1));
  return Array.from(numbers, (number) => 1_000 + (number % 9_999_000));
};
