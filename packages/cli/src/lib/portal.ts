import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Parts } from "@albero/api";
import type { Context } from "./context.ts";

type Portal = NonNullable<Parts["portal"]>;
type Built = { readonly portalOf: (template: string) => Portal };

/** Opens what the build of the pages made to draw public pages with; `null` where nothing was built. */
export const openPortal = async ({ webRoot }: Pick<Context, "webRoot">): Promise<Parts["portal"]> => {
  const template = join(webRoot, "portal.html");
  const drawing = join(webRoot, "../portal/dist/render.js");
  if (!existsSync(template) || !existsSync(drawing)) return null;
  const { portalOf } = (await import(pathToFileURL(drawing).href)) as Built;
  return portalOf(readFileSync(template, "utf8"));
};
