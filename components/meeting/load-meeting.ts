import { cache } from "react";
import { getMeeting } from "@/lib/queries/get-meeting";
import { getStatement } from "@/lib/queries/get-statement";

/** A meeting by the id in an address; null for anything that is no id. Asked once a request, by page and metadata. */
export const loadMeeting = cache(async (id: string) => (/^m[0-9a-z]{7}$/.test(id) ? await getMeeting(id) : null));

/** A statement by the id and number in an address; null for anything that is neither. */
export const loadStatement = cache(async (id: string, number: string) => {
  const valid = /^m[0-9a-z]{7}$/.test(id) && /^[1-9]\d{0,3}$/.test(number);
  return valid ? await getStatement(id, Number(number)) : null;
});
