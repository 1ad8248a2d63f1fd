/** How far a command is, for somebody who watches. */
export type ProgressBar = {
  /** One more is done. @param write writes the line of it, above the bar */
  step(write: () => void): void;
  /** Takes the bar away. */
  end(): void;
};

const WIDTH = 30;

/**
 * A bar on the last line of a terminal; where stderr is no terminal, nothing but the lines.
 * @param total how many there are to do
 */
export function progressBar(total: number, out: NodeJS.WriteStream = process.stderr): ProgressBar {
  let done = 0;
  const clear = () => void (out.isTTY && out.write("\r\u001b[K"));
  const draw = () => {
    if (!out.isTTY) return;
    const filled = Math.round((done / total) * WIDTH);
    out.write(`[${"#".repeat(filled)}${" ".repeat(WIDTH - filled)}] ${done}/${total}`);
  };
  draw();
  return {
    step(write) {
      done += 1;
      clear();
      write();
      draw();
    },
    end: clear,
  };
}
