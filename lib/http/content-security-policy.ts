/**
 * The content security policy of a page: scripts and styles only with the nonce of this answer, nothing from elsewhere.
 * @param development Adds what the development server's error overlay and reloading need.
 */
export function contentSecurityPolicy(nonce: string, development = false): string {
  const script = development ? " 'unsafe-eval'" : "";
  const style = development ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  return policy(`'nonce-${nonce}' 'strict-dynamic'${script}`, style);
}

/**
 * The policy of a page that is kept and given to many readers. A nonce that many know is none, so it names the very
 * scripts that may stand in the page. Scripts with an address must come from here: 'strict-dynamic' would refuse them,
 * since not all browsers take a hash for a script that they have to fetch.
 * @param scripts The SHA-256 of each inline script, in base64, and of each inline style.
 */
export function keptPolicy(scripts: readonly string[], styles: readonly string[] = []): string {
  return policy(hashes(scripts), hashes(styles));
}

const hashes = (digests: readonly string[]): string => digests.map((digest) => `'sha256-${digest}'`).join(" ");

function policy(script: string, style: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${script}`.trim(),
    `style-src 'self' ${style}`.trim(),
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
