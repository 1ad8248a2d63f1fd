import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fetchGuarded } from "./fetch-guarded";
import type { Network } from "./network";
import { isPublicAddress } from "./public-address";

const PUBLIC = "93.184.215.14";

describe("which addresses are public", () => {
  it.each([PUBLIC, "8.8.8.8", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"])("%s is", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
  it.each(
    (
      "0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.1 192.168.1.1 " +
      "198.18.0.1 224.0.0.1 240.0.0.1 255.255.255.255 168.63.129.16 :: ::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 64:ff9b::7f00:1 " +
      "64:ff9b:1::1 2002:7f00:1:: 2001::1 2001:db8::1 fe80::1 fc00::1 fd00:ec2::254 ff02::1 100::1 3fff::1 ::7f00:1 not-one"
    ).split(" "),
  )("%s is not", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("asking an address", () => {
  let server: Server;
  let answer: (path: string, response: ServerResponse) => void;
  let dialled: string[];
  let resolved: string[];
  const names: Record<string, string[] | (() => string[])> = {
    "news.example": [PUBLIC],
    "inner.example": ["10.0.0.5"],
    "mixed.example": [PUBLIC, "127.0.0.1"],
  };
  const network: Network = {
    resolve: async (host) => {
      resolved.push(host);
      const found = names[host];
      if (!found) throw new Error("ENOTFOUND");
      return typeof found === "function" ? found() : found;
    },
    allows: isPublicAddress,
    dial: (address, port) => {
      dialled.push(`${address}:${port}`);
      return { host: "127.0.0.1", port: (server.address() as AddressInfo).port };
    },
    patience: 3_000,
  };
  const ask = (address: string, patience = 3_000) => fetchGuarded(address, { ...network, patience });

  beforeAll(async () => {
    server = createServer((request, response) => answer(`${request.headers.host}${request.url}`, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    [dialled, resolved] = [[], []];
    answer = (path, response) => response.setHeader("content-type", "text/html").end(path);
  });

  it("connects to the address that was checked, in the name of the host", async () => {
    expect(await ask("http://news.example/a?b=1#c")).toEqual({
      bytes: Buffer.from("news.example/a?b=1"),
      mediaType: "text/html",
      address: "http://news.example/a?b=1",
    });
    expect(dialled).toEqual([`${PUBLIC}:80`]);
    expect(resolved).toEqual(["news.example"]);
  });

  it("asks the name once, so that a second, different answer changes nothing", async () => {
    let times = 0;
    names["turning.example"] = () => [times++ === 0 ? PUBLIC : "127.0.0.1"];
    await ask("http://turning.example/");
    expect([times, dialled]).toEqual([1, [`${PUBLIC}:80`]]);
    // Asked anew, it is checked anew.
    await expect(ask("http://turning.example/")).rejects.toMatchObject({ problem: "address_not_public" });
  });

  it.each([
    ["address_scheme", "ftp://news.example/"],
    ["address_scheme", "file:///etc/passwd"],
    ["address_scheme", "javascript:alert(1)"],
    ["bad_address", "news.example/a"],
    ["bad_address", "http://"],
    ["bad_address", `http://news.example/${"a".repeat(3000)}`],
    ["address_port", "http://news.example:8080/"],
    ["address_port", "http://news.example:22/"],
    ["address_credentials", "http://user:secret@news.example/"],
    ["address_credentials", "http://user@news.example/"],
    ["address_unknown_host", "http://nowhere.example/"],
    ["address_not_public", "http://inner.example/"],
    ["address_not_public", "http://mixed.example/"],
    ["address_not_public", "http://127.0.0.1/"],
    ["address_not_public", "http://2130706433/"],
    ["address_not_public", "http://0x7f.1/"],
    ["address_not_public", "http://0177.0.0.1/"],
    ["address_not_public", "http://127.1/"],
    ["address_not_public", "http://１２７.0.0.1/"],
    ["address_not_public", "http://169.254.169.254/latest/meta-data/"],
    ["address_not_public", "http://[::1]/"],
    ["address_not_public", "http://[::ffff:7f00:1]/"],
    ["address_not_public", "http://[::ffff:169.254.169.254]/"],
    ["address_not_public", "http://[64:ff9b::a9fe:a9fe]/"],
    ["address_not_public", "http://[fd00:ec2::254]/"],
    ["address_not_public", "http://127.0.0.1./"],
    ["address_not_public", "http://169.254.169.254."],
    ["address_not_public", "http://127\u30020\u30020\u30021/"],
    ["address_not_public", "http://\u2460\u2461\u2466.\u24ea.\u24ea.\u2460/"],
    ["address_not_public", "http:/\\127.0.0.1/"],
    ["address_not_public", "http:127.0.0.1"],
    ["address_not_public", "http://127.0.0.1#@news.example/"],
    ["address_not_public", "http://127.0.0.1\\@news.example/"],
    ["address_not_public", "http://127.0.0.1:80\\@news.example/"],
    ["address_not_public", "http://[::127.0.0.1]/"],
    ["address_not_public", "http://[::ffff:0:127.0.0.1]/"],
    ["address_not_public", "http://[2002:7f00:1::]/"],
    ["address_not_public", "http://[fec0::1]/"],
    ["address_not_public", "http://0/"],
    ["bad_address", "http://127.0.0.1%00.example/"],
    ["bad_address", "http://[fe80::1%25lo]/"],
  ])("refuses without connecting (%s): %s", async (problem, address) => {
    await expect(ask(address)).rejects.toMatchObject({ problem });
    expect(dialled).toEqual([]);
  });

  it.each([
    ["address_not_public", "http://127.0.0.1/admin"],
    ["address_not_public", "http://inner.example/"],
    ["address_not_public", "//169.254.169.254/"],
    ["address_scheme", "file:///etc/passwd"],
    ["address_port", "http://news.example:6379/"],
    ["address_credentials", "http://a:b@news.example/"],
  ])("checks what it is redirected to (%s): %s", async (problem, location) => {
    answer = (_, response) => response.writeHead(302, { location }).end();
    await expect(ask("http://news.example/")).rejects.toMatchObject({ problem });
    expect(dialled).toHaveLength(1);
  });

  it("follows five redirects and no more", async () => {
    answer = (path, response) => {
      const left = Number(path.split("/")[1]);
      if (left === 0) response.end("there");
      else response.writeHead(301, { location: `/${left - 1}` }).end();
    };
    expect(await ask("http://news.example/5")).toMatchObject({ address: "http://news.example/0" });
    await expect(ask("http://news.example/6")).rejects.toMatchObject({ problem: "address_redirects" });
  });

  it("receives no more than a report may have, also when it is packed", async () => {
    answer = (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(100_000)));
        if (!response.destroyed) response.once("drain", more);
      };
      more();
    };
    await expect(ask("http://news.example/endless")).rejects.toMatchObject({ problem: "too_large" });
    answer = (_, response) => response.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(50_000_000)));
    await expect(ask("http://news.example/bomb")).rejects.toMatchObject({ problem: "too_large" });
    answer = (_, response) => response.setHeader("content-encoding", "gzip").end(gzipSync("small"));
    expect((await ask("http://news.example/small")).bytes.toString()).toBe("small");
  });

  it("waits for nobody for ever", async () => {
    answer = (_, response) => void response.write("a");
    await expect(ask("http://news.example/slow", 200)).rejects.toMatchObject({ problem: "address_too_slow" });
    answer = () => {};
    await expect(ask("http://news.example/silent", 200)).rejects.toMatchObject({ problem: "address_too_slow" });
    names["slow.example"] = () => [PUBLIC];
    const never = { ...network, patience: 200, resolve: () => new Promise<string[]>(() => {}) };
    await expect(fetchGuarded("http://slow.example/", never)).rejects.toMatchObject({ problem: "address_too_slow" });
  });

  it("says when an answer is none", async () => {
    answer = (_, response) => response.writeHead(404).end("gone");
    await expect(ask("http://news.example/")).rejects.toMatchObject({ problem: "address_status" });
    answer = (_, response) => response.destroy();
    await expect(ask("http://news.example/")).rejects.toMatchObject({ problem: "address_unreachable" });
  });
});
