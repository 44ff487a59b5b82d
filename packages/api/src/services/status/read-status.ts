import type { readStatus as endpoint } from "@albero/contract";
import { inNoBody, listBodies } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import type { Service } from "../service.ts";

/** Asks the database something; when it does not answer, the one error handler says so. */
export const readStatus =
  ({ parts }: Service): Handler<typeof endpoint> =>
  async () => {
    await inNoBody(parts.database, listBodies);
    return answer({
      status: 200,
      title: "Albero answers, and so does its database",
      version: parts.config.version,
    });
  };
