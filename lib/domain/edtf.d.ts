// The package has no types of its own; this is the little of it that is used.
declare module "edtf" {
  /** Parses an EDTF date; min and max are milliseconds since 1970, infinite where the date is open. */
  export default function edtf(text: string): { min: number; max: number };
}
