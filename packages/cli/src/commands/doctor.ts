import { CHECKS, examine, sayCheck } from "@albero/api";
import { ok } from "@albero/domain";
import { inNoBody, listBodies } from "@albero/store";
import type { Context, Outcome } from "../lib/context.ts";
import { withParts } from "../lib/parts.ts";
import { refuseWith } from "../sentence.ts";

export type DoctorOptions = { readonly json?: boolean };

/** `albero doctor`: looks at everything the installation stands on; exit code 1 where something fails. */
export const doctor =
  ({ json = false }: DoctorOptions) =>
  async (context: Context): Promise<Outcome> => {
    const done = await withParts(context, "doctor", async (parts) => {
      const bodies = await inNoBody(parts.database, listBodies);
      return ok(await examine({ parts, bodies }, CHECKS));
    });
    if (!done.ok) return done.problem;
    const said = done.value.map((check) => sayCheck(check, "en"));
    const line = ({ state, title, text, remedy }: (typeof said)[number]): string =>
      `${state.padEnd(4)} ${title}: ${text}${remedy === null ? "" : ` ${remedy}`}\n`;
    context.write(json ? `${JSON.stringify({ checks: said }, null, 2)}\n` : said.map(line).join(""));
    const failing = said.filter(({ state }) => state === "fail").map(({ title }) => title);
    return failing.length === 0 ? null : refuseWith("not-well", `Not well: ${failing.join(", ")}.`).problem;
  };
