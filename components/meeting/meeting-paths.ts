// Statements stand below meetings in the table of imports and need the addresses too, so they are written down there.
export { meetingPath, reportAnchor, statementAnchor, statementPath } from "@/components/statements/record-paths";
