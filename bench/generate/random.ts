/** Numbers drawn by lot that are the same for the same seed on every machine. */
export type Random = {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** 64 hexadecimal digits, as of a SHA-256. */
  digest(): string;
};

/**
 * A source of random numbers of its own for each thing that is made, so that one does not depend on what was drawn for
 * another (sfc32).
 * @param parts what it is for: the seed, the kind of thing, its number
 */
export function randomFor(...parts: readonly (number | string)[]): Random {
  let [a, b, c, d] = mixed(parts.join("|"));
  const unit = (): number => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let warm = 0; warm < 12; warm++) unit();
  const next = () => unit() / 4_294_967_296;
  const hex = () => unit().toString(16).padStart(8, "0");
  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick: (list) => list[Math.floor(next() * list.length)] as (typeof list)[number],
    digest: () => hex() + hex() + hex() + hex() + hex() + hex() + hex() + hex(),
  };
}

// Four numbers of 32 bits from a text (MurmurHash's finaliser over FNV sums).
function mixed(text: string): [number, number, number, number] {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const draw = (): number => {
    hash = (hash + 0x9e3779b9) | 0;
    let mix = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
    return mix ^ (mix >>> 16);
  };
  return [draw(), draw(), draw(), draw()];
}

/** A lot over places 0 … n-1 with given weights. */
export type Lot = (random: Random) => number;

/** @param weights none below 0, at least one above */
export function lotOf(weights: readonly number[]): Lot {
  const sums = new Float64Array(weights.length);
  let total = 0;
  for (const [place, weight] of weights.entries()) {
    total += weight;
    sums[place] = total;
  }
  return (random) => {
    const wanted = random.next() * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** Zipf's law: the place k (from 1) has the weight 1 / k^exponent. */
export function zipf(size: number, exponent: number): number[] {
  return Array.from({ length: size }, (_, place) => 1 / (place + 1) ** exponent);
}

/** A lot over given things: `[thing, weight]`. */
export function choose<T>(choices: readonly (readonly [T, number])[]): (random: Random) => T {
  const lot = lotOf(choices.map(([, weight]) => weight));
  return (random) => (choices[lot(random)] as readonly [T, number])[0];
}
