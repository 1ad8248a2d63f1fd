/** Runs once in the web server, before its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NODE_ENV !== "production") return;
  const { startFront } = await import("@/lib/serving/start-front");
  startFront();
}
