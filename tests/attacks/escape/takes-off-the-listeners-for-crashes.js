// Takes the guest's listeners off the real process, so that no crash is told.
import { provoke } from "./provoke.js";

export async function waitN() {
  const found = await provoke();
  found?.removeAllListeners?.("unhandledRejection");
  found?.on?.("uncaughtException", () => {});
  found?.setUncaughtExceptionCaptureCallback?.(() => {});
  process.removeAllListeners();
  setTimeout(() => {
    throw new Error("nobody hears it");
  }, 10);
  return [await new Promise(() => {})];
}
