import type { readSession as endpoint } from "@albero/contract";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import type { Service } from "../service.ts";
import { sessionView } from "./session-view.ts";

/** Who is signed in. */
export const readSession =
  ({ parts }: Service): Handler<typeof endpoint> =>
  async ({ caller }) =>
    answer(await sessionView(parts, caller));
