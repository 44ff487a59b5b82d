import { join } from "node:path";
import type { ApiConfig } from "@albero/api";
import { ok } from "@albero/domain";
import { emailIn, given, type Environment, type Reading } from "./setting.ts";

/** Where what proves the register is kept; the key itself is read when the service is put together. */
export type Keeping = {
  readonly audit: ApiConfig["audit"];
  /** The folder backups are written to. */
  readonly backups: string;
  /** The file of the key that signs; `null`: nothing is signed. */
  readonly keyFile: string | null;
};

const mailTo = (env: Environment): Reading<string | null> =>
  given(env, "AUDIT_MAIL_TO") === undefined ? ok(null) : emailIn(env, "AUDIT_MAIL_TO", "");

type Around = { readonly dataDir: string; readonly isEmbedded: boolean };

/** Reads where things are kept; what proves the register has a usual place beside the embedded database only. */
export const keepingOf = (env: Environment, { dataDir, isEmbedded }: Around): Reading<Keeping> => {
  const usual = (name: string): string | null => (isEmbedded ? join(dataDir, name) : null);
  const to = mailTo(env);
  if (!to.ok) return to;
  const folder = given(env, "AUDIT_ANCHOR_DIR") ?? usual("anchors");
  const keyFile = given(env, "AUDIT_KEY_FILE") ?? usual("audit-key.pem");
  const backups = given(env, "BACKUP_DIR") ?? join(dataDir, "backups");
  return ok({ backups, audit: { key: null, folder, mailTo: to.value }, keyFile });
};
