// Blocks its thread, without using the processor.
export async function waitN() {
  const cell = new Int32Array(new SharedArrayBuffer(4));
  Reflect.apply(Atomics.wait, Atomics, [cell, 0, 0]);
  return [1];
}
