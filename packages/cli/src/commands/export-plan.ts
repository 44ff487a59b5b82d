import { writeBodyDocument } from "@albero/exchange";
import type { Context, Outcome } from "../lib/context.ts";
import { withParts } from "../lib/parts.ts";
import { putOut } from "../lib/put-out.ts";
import { storedBody } from "../lib/stored-body.ts";

export type ExportOptions = { readonly body?: string; readonly out?: string };

/** `albero export plan`: writes a whole body as one document, to a file or to the output. */
export const exportPlan =
  ({ body, out }: ExportOptions) =>
  async (context: Context): Promise<Outcome> => {
    const document = await withParts(context, "export plan", (parts) => storedBody(parts.database, body));
    return document.ok ? putOut(context, out, writeBodyDocument(document.value)) : document.problem;
  };
