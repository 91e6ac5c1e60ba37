// Calls what it was given, without end.
export async function waitN(_n, wait) {
  for (;;) await wait();
}
