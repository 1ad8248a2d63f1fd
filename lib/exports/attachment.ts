/**
 * The Content-Disposition of a download (RFC 6266).
 * @param fileName A name of our own making; in `filename*` whatever is not plain is percent-encoded (RFC 8187).
 */
export function attachment(fileName: string): string {
  const plain = fileName.replace(/[^A-Za-z0-9._-]/g, "_");
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
