/** Resolves at the first Ctrl-C or request to stop; later ones change nothing, since stopping is under way. */
export const untilAskedToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
  });
