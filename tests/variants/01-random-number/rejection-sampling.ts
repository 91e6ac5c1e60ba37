// Style: rejection sampling; four random bits, drawn again while they name none of the ten.
function fourBits(): number {
  return Math.floor(Math.random() * 16);
}

export async function generateRandomNumber(): Promise<number> {
  let drawn = fourBits();
  while (drawn >= 10) drawn = fourBits();
  await new Promise<void>((resolve) => {
    setTimeout(() => resolve(), 1000);
  });
  return drawn + 1;
}
