// Starts processes that start processes.
// only inside bwrap: it would leave processes on the machine, were it to get through
import { provoke } from "./provoke.js";

export async function waitN() {
  const found = await provoke();
  const { spawn } = found?.getBuiltinModule?.("child_process") ?? globalThis.child_process ?? {};
  for (let n = 0; n < 20; n++) spawn?.("/bin/sh", ["-c", "sleep 5 & sleep 5"], { detached: true });
  return [1];
}
