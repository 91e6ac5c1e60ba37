// Fills the heap.
export async function waitN() {
  const all = [];
  for (;;) all.push(new Array(1e5).fill({ all }));
}
