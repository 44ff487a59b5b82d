import type { exportBody as endpoint } from "@albero/contract";
import type { BodyId } from "@albero/domain";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import type { Service } from "../service.ts";

/** The whole body as one document, as the command line writes it. */
export const exportBody =
  (service: Service): Handler<typeof endpoint> =>
  async ({ params }) => {
    const { document } = await service.snapshots(params.bodyId as BodyId);
    return answer<unknown>(document);
  };
