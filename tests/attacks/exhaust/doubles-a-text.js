// Makes the longest text that there can be, and gives it.
export async function waitN() {
  let text = "0123456789";
  while (text.length < 2 ** 28) text += text;
  return [text];
}
