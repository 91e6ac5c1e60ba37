// Leaves a hundred thousand rejections, each with an error of its own.
export async function waitN() {
  for (let n = 0; n < 1e5; n++) void Promise.reject(new Error(`number ${n}`));
  return [1];
}
