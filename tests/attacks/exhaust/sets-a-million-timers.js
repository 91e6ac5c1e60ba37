// Sets a million timers.
export async function waitN() {
  for (let n = 0; n < 1e6; n++) setTimeout(() => {}, 1e6 - n);
  return [1];
}
