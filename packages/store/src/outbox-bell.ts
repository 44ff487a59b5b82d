import type { PoolClient } from "pg";
import type { JobsPool } from "./jobs-pool.ts";
import { OUTBOX_CHANNEL } from "./repositories/outbox.ts";

/** Rings when messages came into the outbox, until it is taken down. */
export type OutboxBell = { readonly takeDown: () => void };

/** How long after a lost connection the next one is tried. */
const PAUSE = 5_000;

/**
 * Calls `rung` after every transaction that put messages into the outbox, so that they leave at once. A ring can be
 * missed while the connection is lost: whoever sends has to look by itself now and then too.
 */
export const hangOutboxBell = ({ pool }: JobsPool, rung: () => void): OutboxBell => {
  let client: PoolClient | null = null;
  let isDown = false;
  const lose = (): void => {
    client?.release(true);
    client = null;
    if (!isDown) setTimeout(() => void listen(), PAUSE).unref();
  };
  const listen = async (): Promise<void> => {
    if (isDown) return;
    try {
      client = await pool.connect();
      client.on("notification", rung);
      client.once("error", lose);
      await client.query(`listen ${OUTBOX_CHANNEL}`);
    } catch {
      lose();
    }
  };
  void listen();
  const takeDown = (): void => {
    isDown = true;
    lose();
  };
  return { takeDown };
};
