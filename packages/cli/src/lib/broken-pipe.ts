/**
 * Ends the program quietly once nobody reads what it writes any more, as after `albero evaluate … | head`: that is no
 * fault. A service that listens for the signal to stop is asked to, so that its database stops with it.
 */
export const endWithReader = (stream: NodeJS.WriteStream): void => {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    if (process.listenerCount("SIGTERM") > 0) process.kill(process.pid, "SIGTERM");
    else process.exit();
  });
};
