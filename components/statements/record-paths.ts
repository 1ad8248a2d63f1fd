/** The canonical path of a meeting, below the language. */
export function meetingPath(meeting: { id: string; slug: string }): string {
  return `/meetings/${meeting.id}/${meeting.slug}`;
}

/** The path of a statement alone. */
export function statementPath(statement: { meetingId: string; number: number }): string {
  return `/meetings/${statement.meetingId}/statements/${statement.number}`;
}

/** Where a statement stands on the page of its meeting. */
export function statementAnchor(number: number): string {
  return `s${number}`;
}

/** Where a report is described on the page of its meeting. */
export function reportAnchor(reportId: string): string {
  return `report-${reportId}`;
}
