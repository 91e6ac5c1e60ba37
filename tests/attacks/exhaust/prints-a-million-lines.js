// Prints a million lines.
export async function waitN() {
  for (let n = 0; n < 1e6; n++) console.log(`${n}/11 passed`);
  return [1];
}
