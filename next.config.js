/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // No image optimiser: it has been a way in more than once, and nothing here needs it.
  images: { unoptimized: true },
  // A page's title comes with its head for every reader, never later in its body.
  htmlLimitedBots: /./,
  headers: async () => [
    { source: "/:path*", headers: [{ key: "X-Content-Type-Options", value: "nosniff" }] },
    {
      // Whoever has been here over https comes back over https.
      source: "/:path*",
      has: [{ type: "header", key: "x-forwarded-proto", value: "https" }],
      headers: [{ key: "Strict-Transport-Security", value: "max-age=31536000" }],
    },
    {
      // Scripts, styles and fonts are no documents: what follows would only make each of them heavier.
      source: "/((?!_next/static/).*)",
      headers: [
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
        { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
      ],
    },
    {
      // These addresses are keys: they go to nobody else. Without any referrer a form would not say where it comes from.
      source: "/:locale(en|ar)?/:page(set-up|invitation)/:token",
      headers: [
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "X-Robots-Tag", value: "noindex" },
      ],
    },
    // What is no page needs nothing; a page's own policy, with its nonce, takes the place of this one (proxy.ts).
    {
      source: "/((?:api|_next(?!/static/))(?:/.*)?)",
      headers: [{ key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" }],
    },
  ],
  // A page that was asked for ahead serves the click that follows and no later one: facts may have changed since.
  experimental: { staleTimes: { dynamic: 0, static: 30 } },
  serverExternalPackages: ["pg", "@prisma/adapter-pg"],
  outputFileTracingExcludes: { "*": [".readout/**"] },
};

export default config;
