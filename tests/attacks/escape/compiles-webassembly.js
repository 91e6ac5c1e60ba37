// Compiles WebAssembly, whose memory lies outside the heap and whose threads can sleep.
export async function waitN() {
  const bytes = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
  try {
    new WebAssembly.Instance(new WebAssembly.Module(bytes));
  } catch {}
  new WebAssembly.Memory({ initial: 1, maximum: 60_000, shared: true });
  return [1];
}
