// Sets two hundred thousand timers.
export async function waitN() {
  for (let n = 0; n < 2e5; n++) setTimeout(() => {}, 1e6 - n);
  return [1];
}
