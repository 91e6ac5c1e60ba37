// Style: a class that is a small state machine over an enum, which needs a compiler.
enum Line {
  First = "Hello",
  Second = "World",
}

class Greeting {
  private done: () => void = () => {};
  readonly end = new Promise<void>((resolve) => {
    this.done = resolve;
  });

  constructor(private readonly pause: number) {}

  print(line: Line): void {
    console.log(line);
    switch (line) {
      case Line.First:
        setTimeout(() => this.print(Line.Second), this.pause);
        break;
      case Line.Second:
        this.done();
    }
  }
}

export async function main(): Promise<void> {
  const greeting = new Greeting(1000);
  greeting.print(Line.First);
  await greeting.end;
}
