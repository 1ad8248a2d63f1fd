/** How long a session lasts, in days. It is not prolonged: a page that is read cannot set cookies. */
export const SESSION_DAYS = 7;

/** How long an invitation is good for, in days. */
export const INVITATION_DAYS = 7;
