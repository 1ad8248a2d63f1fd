/** The pages that the head and the jump box lead to: path below the language, and the message that names it. */
export const PAGES = [
  ["/", "navDashboard"],
  ["/meetings", "navMeetings"],
  ["/statements", "navStatements"],
  ["/topics", "navTopics"],
  ["/people", "navPeople"],
  ["/parties", "navParties"],
] as const;

/** What the head also leads to for those who may write. */
export const EDITOR_PAGES = [
  ["/import", "navImport"],
  ["/review", "navReview"],
] as const;
