const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
const HALF = 0x1ffff;

/**
 * The public id of the meeting with a number: scattered, and never the same for two numbers below 2^34. A permutation
 * (four rounds over two halves of 17 bits), so that a reference can name a meeting that is made somewhere else.
 */
export function meetingId(seed: number, number: number): string {
  let left = Math.floor(number / (HALF + 1)) & HALF;
  let right = number & HALF;
  for (let round = 0; round < 4; round++) {
    const mix = Math.imul(right + 1, 0x9e3779b1) ^ Math.imul(seed + round + 1, 0x85ebca6b);
    [left, right] = [right, left ^ ((Math.imul(mix ^ (mix >>> 15), 0x2c1b3c6d) >>> 11) & HALF)];
  }
  // 35 bits for 34: the last is any function of the others.
  const last = (right << 1) | ((left ^ (left >>> 3) ^ (right >>> 5)) & 1);
  const all = [left >>> 12, left >>> 7, left >>> 2, (left << 3) | (right >>> 14), right >>> 9, right >>> 4, last];
  return `m${all.map((each) => LETTERS[each & 31]).join("")}`;
}
