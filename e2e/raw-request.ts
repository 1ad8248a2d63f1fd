import { connect } from "node:net";

/**
 * Sends a request line as it stands: a browser, and everything built on URL, would tidy it up first.
 * @param line Method and address: "GET /en/%E0".
 * @param headers Further header lines.
 */
export function rawRequest(
  baseURL: string | undefined,
  line: string,
  headers: string[] = [],
): Promise<{ status: number; type: string; text: string }> {
  const { port, hostname, host } = new URL(baseURL ?? "");
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      const lines = [`${line} HTTP/1.1`, `Host: ${host}`, "Connection: close", ...headers, "", ""];
      socket.write(lines.join("\r\n"));
    });
    let text = "";
    socket.setTimeout(10_000, () => socket.destroy());
    socket.on("data", (chunk) => {
      text += chunk.toString("utf8");
    });
    socket.on("error", reject);
    socket.on("close", () =>
      resolve({
        status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0),
        type: /^content-type: (.*)$/im.exec(text)?.[1] ?? "",
        text,
      }),
    );
  });
}
