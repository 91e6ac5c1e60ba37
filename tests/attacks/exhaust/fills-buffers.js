// Fills memory outside the heap.
// only inside bwrap: it takes all the memory that the limits leave it
export async function waitN() {
  const all = [];
  for (;;) all.push(new Uint8Array(1 << 26));
}
