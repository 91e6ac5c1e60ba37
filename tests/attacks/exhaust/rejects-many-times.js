// Leaves a hundred thousand rejections, each with a long message.
export async function waitN() {
  for (let n = 0; n < 1e5; n++) void Promise.reject(new Error("x".repeat(2_000)));
  return [1];
}
