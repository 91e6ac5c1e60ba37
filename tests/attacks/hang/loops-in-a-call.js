// Never comes back from a call.
export async function waitN() {
  for (;;);
}
