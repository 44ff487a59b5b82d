import { administerExamples, administratorLink, type AdministratorLink } from "@albero/api";
import { ok } from "@albero/domain";
import { addressOf } from "../lib/address.ts";
import type { Context, Outcome } from "../lib/context.ts";
import { withParts } from "../lib/parts.ts";

/** The lines that tell the administrator how to come in; the token stands behind `#`, so it never reaches a log. */
export const linkLines = (base: string, { email, token }: AdministratorLink): readonly string[] => [
  `the administrator (${email}) signs in once with this link, within an hour:`,
  `  ${base}/entra#token=${token}`,
];

/** `albero admin link`: makes a new one-time link for the administrator; those made before stop working. */
export const adminLink = async (context: Context): Promise<Outcome> => {
  const { settings } = context;
  const done = await withParts(context, "admin link", async (parts) => {
    const link = await administratorLink(parts, settings.adminEmail);
    await administerExamples(parts, settings.adminEmail);
    return ok(link);
  });
  if (!done.ok) return done.problem;
  for (const line of linkLines(addressOf(settings), done.value)) context.say(line);
  return null;
};
