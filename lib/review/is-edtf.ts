import { dateBounds } from "@/lib/domain/date-bounds";

/** Whether a date in EDTF can be read; null says nothing, and can. */
export function isEdtf(date: string | null): boolean {
  try {
    dateBounds(date);
    return true;
  } catch {
    return false;
  }
}
