// Writes files, where it can: in the folder for temporary ones, at home, beside itself.
// only inside bwrap: it would leave files on the machine, were it to get through
import { provoke } from "./provoke.js";

export async function waitN() {
  const found = await provoke();
  const fs = found?.getBuiltinModule?.("fs") ?? globalThis.fs;
  for (const folder of ["/tmp", "/dev/shm", "/root", "/home", ".", "/proc/self/fd"]) {
    try {
      fs?.writeFileSync(`${folder}/meanwhile-was-here`, "x");
    } catch {}
  }
  return [1];
}
