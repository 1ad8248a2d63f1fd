import edtf from "edtf";

/** The first and the last day that a date allows, both at midnight UTC; null where it is open or its year unknown. */
export type DateBounds = { earliest: Date | null; latest: Date | null };

const UNBOUNDED: DateBounds = { earliest: null, latest: null };

/**
 * The days between which an EDTF date lies.
 * @param value EDTF level 0 to 2, or null where nothing is known
 * @returns both bounds null for null and for a date whose year is wholly unspecified (XXXX-05-16)
 * @throws Error naming the value when it is not EDTF
 */
export function dateBounds(value: string | null): DateBounds {
  if (value === null) return UNBOUNDED;
  const day = plainDay(value);
  if (day) return { earliest: day, latest: new Date(day) };
  const { min, max } = parse(value);
  // A year without a digit would read as the years 0 to 9999, which says nothing.
  if (/(^|[/[{,.])-?X{4}/.test(value)) return UNBOUNDED;
  return { earliest: startOfDay(min), latest: startOfDay(max) };
}

// A day is what nearly every date is; the grammar of EDTF takes a thousand times as long.
function plainDay(value: string): Date | null {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(value)) return null;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? day : null;
}

// The same months and years are asked for again and again.
const parsed = new Map<string, { min: number; max: number }>();
const KEPT = 1_000;

function parse(value: string): { min: number; max: number } {
  const known = parsed.get(value);
  if (known) return known;
  const read = parseAnew(value);
  if (parsed.size >= KEPT) parsed.clear();
  parsed.set(value, read);
  return read;
}

function parseAnew(value: string): { min: number; max: number } {
  try {
    const { min, max } = edtf(value);
    return { min, max };
  } catch {
    throw new Error(`"${value.slice(0, 40)}" is not a date in EDTF.`);
  }
}

function startOfDay(time: number): Date | null {
  if (!Number.isFinite(time)) return null;
  const date = new Date(time);
  date.setUTCHours(0, 0, 0, 0);
  return date;
}
