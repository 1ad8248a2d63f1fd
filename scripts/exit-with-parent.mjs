// Loaded into the web server before its own code: it ends when the process that started it does, even by kill -9.
// Otherwise it would stay, nobody's child, and hold the port against the next start.
process.on("disconnect", () => process.exit(0));
// The channel alone must not keep a server alive that has nothing else to do.
process.channel?.unref();
