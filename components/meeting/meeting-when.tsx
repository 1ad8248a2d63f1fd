// Statements stand below meetings in the table of imports and date their meetings too, so this is written down there.
export { MeetingWhen, shownDate } from "@/components/statements/meeting-when";
