// Loaded into the web server before its own code. Next answers an address whose percent signs spell no text, and a
// method that the platform forbids, with a bare error before any code of ours is asked: here the first becomes an address
// that nothing stands at, and the second is refused. And handlers learn who is connected, which nobody can pretend.
import { Server } from "node:http";

const FORBIDDEN = new Set(["TRACE", "TRACK", "CONNECT"]);
const emit = Server.prototype.emit;

/** The same address, every percent sign of an unreadable segment taken for the sign itself. */
export function wellFormed(address) {
  const [path, ...search] = address.split("?");
  const segments = path.split("/").map((segment) => (isReadable(segment) ? segment : segment.replaceAll("%", "%25")));
  return [segments.join("/"), ...search].join("?");
}

function isReadable(segment) {
  try {
    decodeURIComponent(segment);
    return true;
  } catch {
    return false;
  }
}

Server.prototype.emit = function (event, request, response, ...rest) {
  if (event === "request" && FORBIDDEN.has(request.method)) {
    response.writeHead(405, { Allow: "GET, HEAD, OPTIONS", "Content-Length": 0 }).end();
    return true;
  }
  if (event === "request") {
    request.url = wellFormed(request.url);
    // The name is that of lib/accounts/address-of.ts.
    request.headers["x-readout-peer"] = request.socket.remoteAddress ?? "";
  }
  return emit.call(this, event, request, response, ...rest);
};
