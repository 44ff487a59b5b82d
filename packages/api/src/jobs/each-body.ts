import { inNoBody, listBodies, type StoredBody } from "@albero/store";
import type { Service } from "../services/service.ts";

/** Does something for every body; one in trouble does not keep the others from it. */
export const forEachBody = async (
  service: Service,
  work: (body: StoredBody) => Promise<unknown>,
): Promise<void> => {
  const { database, log } = service.parts;
  for (const body of await inNoBody(database, listBodies)) {
    try {
      await work(body);
    } catch (error) {
      log.error({ err: error, body: body.slug }, "a job of a body was left for the next time");
    }
  }
};
