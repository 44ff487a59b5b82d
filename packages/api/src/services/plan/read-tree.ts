import type { readTree as endpoint } from "@albero/contract";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { treeView } from "../../views/tree.ts";
import { look, type Service } from "../service.ts";

/** The performance tree at a moment. */
export const readTree =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const seen = await look(service, call);
    return seen.ok ? answer({ moment: seen.value.moment, ...treeView(seen.value.lens) }) : seen;
  };
