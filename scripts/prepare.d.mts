// The types of prepare.mjs for the scripts that are written in TypeScript.
export const root: string;
export function buildPages(options?: { force?: boolean; signal?: AbortSignal }): Promise<boolean>;
export function report(error: unknown): void;
