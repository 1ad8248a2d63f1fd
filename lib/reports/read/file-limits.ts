/** A file may have so many bytes. */
export const LARGEST_FILE = 10_000_000;

/** The ends of names of files that can be read. */
export const FILE_ENDINGS = [".txt", ".html", ".htm", ".docx", ".pdf"] as const;
