// Reads the clock until it moves.
export async function waitN() {
  const start = Date.now();
  while (Date.now() - start < 300);
  return [1];
}
