/**
 * The `crypto` that answers see: its random bytes come from the seed, so that every run can be
 * replayed; what runs on other threads is refused.
 */
import { current } from "./current.ts";
import { refusal } from "./refused.ts";

const subtle = new Proxy(
  {},
  {
    get: refusal(
      "crypto.subtle",
      "which runs in real time and can't be used in an exercise",
    ) as () => never,
  },
);

/** Makes it of Node's own. */
export function virtualCrypto(native: object): object {
  const members = { getRandomValues, randomUUID, subtle };
  const entries = Object.entries(members).map(([name, value]) => [name, { value }] as const);
  return Object.create(native, Object.fromEntries(entries)) as object;
}

function getRandomValues<T extends NodeJS.TypedArray>(array: T): T {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  for (let index = 0; index < bytes.length; index++) bytes[index] = current().entropy() * 256;
  return array;
}

function randomUUID(): string {
  const hex = [...getRandomValues(new Uint8Array(16))].map((byte) =>
    byte.toString(16).padStart(2, "0"),
  );
  const [text, variant] = [hex.join(""), "89ab"[Math.floor(current().entropy() * 4)]];
  const parts = [text.slice(0, 8), text.slice(8, 12), `4${text.slice(13, 16)}`];
  return [...parts, `${variant}${text.slice(17, 20)}`, text.slice(20)].join("-");
}
