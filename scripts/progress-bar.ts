/** How far a command is, for somebody who watches. */
export type ProgressBar = {
  /** One more is done. @param write writes the line of it, above the bar; some have none */
  step(write?: () => void): void;
  /** Takes the bar away. */
  end(): void;
};

const WIDTH = 30;
/** Milliseconds between two drawings that no line makes necessary. */
const REDRAW = 100;
/** Milliseconds over which the speed is measured: what went quickly at first says little of what is left. */
const LATELY = 10_000;
/** Milliseconds before anything is said of the speed. */
const SOON = 1_000;

/**
 * A bar on the last line of a terminal with the speed and the time that is left; where stderr is no terminal, nothing but
 * the lines.
 * @param total how many there are to do
 * @param now milliseconds that only grow
 */
export function progressBar(
  total: number,
  out: NodeJS.WriteStream = process.stderr,
  now: () => number = () => performance.now(),
): ProgressBar {
  let done = 0;
  let drawn = Number.NEGATIVE_INFINITY;
  let marks = [{ at: now(), done }];
  const clear = () => void (out.isTTY && out.write("\r\u001b[K"));
  const draw = () => {
    if (!out.isTTY) return;
    drawn = now();
    marks = [
      ...marks.filter(({ at }, place) => place === marks.length - 1 || at > drawn - LATELY),
      { at: drawn, done },
    ];
    const filled = Math.round((done / total) * WIDTH);
    out.write(`[${"#".repeat(filled)}${" ".repeat(WIDTH - filled)}] ${done}/${total}${speed()}`);
  };
  const speed = () => {
    const [first] = marks;
    const milliseconds = first ? drawn - first.at : 0;
    const since = first ? done - first.done : 0;
    if (milliseconds < SOON || since === 0) return "";
    const perSecond = (since / milliseconds) * 1000;
    return ` · ${perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)}/s · ${left((total - done) / perSecond)} left`;
  };
  draw();
  return {
    step(write) {
      done += 1;
      if (!write && done < total && now() - drawn < REDRAW) return;
      clear();
      write?.();
      draw();
    },
    end: clear,
  };
}

function left(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5_400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3_600).toFixed(1)} h`;
}
