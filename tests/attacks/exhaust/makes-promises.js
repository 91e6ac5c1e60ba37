// Makes promises without end, none of which settles.
export async function waitN() {
  const all = [];
  for (;;) all.push(new Promise(() => {}).then(() => all));
}
