/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // No image optimiser: it has been a way in more than once, and nothing here needs it.
  images: { unoptimized: true },
  serverExternalPackages: ["pg", "@prisma/adapter-pg"],
  outputFileTracingExcludes: { "*": [".readout/**"] },
};

export default config;
