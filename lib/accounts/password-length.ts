/** The shortest and the longest password, in UTF-16 code units. A longer one would only cost the hash its time. */
export const PASSWORD_LENGTH = { shortest: 12, longest: 128 };
