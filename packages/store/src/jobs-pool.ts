import { setTimeout as pause } from "node:timers/promises";
import { Pool } from "pg";

/** Connections for the library that runs jobs, which brings its own queries. */
export type JobsPool = {
  readonly pool: Pool;
  /** Ends the connections and waits until the server has let go of each, so that it can be stopped after it. */
  readonly close: () => Promise<void>;
};

/** How long a connection that says good-bye is waited for. */
const PATIENCE = 2_000;

/** Opens connections in the name of the role that owns the tables, as that library needs. */
export const openJobsPool = (url: string): JobsPool => {
  const pool = new Pool({ connectionString: url, max: 4, application_name: "albero-jobs" });
  let open = 0;
  // Kept to the end: a connection that the server closes first would otherwise end the program.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => {
    open += 1;
    client.on("error", () => undefined);
  });
  pool.on("remove", () => {
    open -= 1;
  });
  const close = async (): Promise<void> => {
    await pool.end();
    const giveUp = Date.now() + PATIENCE;
    while (open > 0 && Date.now() < giveUp) await pause(10);
  };
  return { pool, close };
};
