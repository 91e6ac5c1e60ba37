// Prints one line of 50 MB, without an end.
export async function waitN() {
  process.stdout.write("x".repeat(5e7));
  return [1];
}
