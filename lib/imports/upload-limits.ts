/** What one request may hold: bytes in all, and files. */
export const UPLOAD_LIMITS = { bytes: 300_000_000, files: 5_000 };
