import { Transform } from "node:stream";

/** Passes bytes on, and fails when more come than may. */
export function capped(most: number, error: () => Error): Transform {
  let length = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      length += chunk.length;
      if (length > most) done(error());
      else done(null, chunk);
    },
  });
}
