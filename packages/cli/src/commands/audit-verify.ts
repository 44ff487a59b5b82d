import { readFileSync } from "node:fs";
import { checkExport, verifyBody, type ExportFound, type Verified } from "@albero/api";
import { ok } from "@albero/domain";
import { inNoBody, listBodies } from "@albero/store";
import type { Context, Outcome } from "../lib/context.ts";
import { withParts } from "../lib/parts.ts";
import { unknownBody } from "../lib/stored-body.ts";
import { refuseWith } from "../sentence.ts";

export type VerifyOptions = {
  /** An exported register to check instead of the database. */
  readonly file?: string;
  readonly body?: string;
  /** The folder with anchors to hold the chain against, instead of that of the settings. */
  readonly anchors?: string;
  readonly json?: boolean;
};

const WHY: Readonly<Record<string, string>> = {
  missing: "it is missing",
  changed: "it is not as it was written",
  "not-chained": "it does not follow from the one before",
  "not-anchored": "it is not the one the anchor keeps",
};

const broken = (name: string, seq: number, because: string): string =>
  `${name}: broken at entry ${seq}: ${WHY[because] ?? because}`;

const told = (slug: string, { found, anchor }: Verified): string => {
  if (!found.intact) return broken(slug, found.seq, found.because);
  const against = anchor === null ? "no anchor kept" : `as anchored on ${anchor.day} at entry ${anchor.seq}`;
  return `${slug}: intact, ${found.entries} entries, head ${found.head}, ${against}`;
};

const toldOfFile = (file: string, found: ExportFound): string => {
  if (found.intact)
    return `${file}: intact, ${found.entries} entries, ${found.signed ? "signed" : "not signed"}`;
  if (found.seq !== null) return broken(file, found.seq, found.because);
  return found.because === "seal-broken"
    ? `${file}: its seal does not hold: it was changed after it was made`
    : `${file}: it is no exported register`;
};

const notIntact = (count: number) =>
  refuseWith("audit-broken", `${count === 1 ? "A register is" : `${count} registers are`} not intact.`)
    .problem;

const verifyFile = ({ write }: Context, file: string, asJson: boolean): Outcome => {
  const found = checkExport(readFileSync(file, "utf8"));
  write(`${asJson ? JSON.stringify({ file, ...found }, null, 2) : toldOfFile(file, found)}\n`);
  return found.intact ? null : notIntact(1);
};

/**
 * `albero audit verify`: computes the chain of every body again and holds it against the anchors kept outside of the
 * database, or checks an exported register by itself. Names the first entry that is not as it was written.
 */
export const auditVerify =
  ({ file, body: slug, anchors, json = false }: VerifyOptions) =>
  async (context: Context): Promise<Outcome> => {
    if (file !== undefined) return verifyFile(context, file, json);
    const done = await withParts(context, "audit verify", async (parts) => {
      const bodies = await inNoBody(parts.database, listBodies);
      const wanted = bodies.filter((body) => slug === undefined || body.slug === slug);
      if (slug !== undefined && wanted.length === 0)
        return unknownBody(
          slug,
          bodies.map((body) => body.slug),
        );
      const folder = anchors ?? parts.config.audit.folder;
      const verified: { readonly body: string; readonly how: Verified }[] = [];
      for (const body of wanted)
        verified.push({ body: body.slug, how: await verifyBody(parts, body, folder) });
      return ok(verified);
    });
    if (!done.ok) return done.problem;
    const rows = done.value.map(({ body, how }) => ({ body, ...how.found, anchor: how.anchor }));
    context.write(
      json
        ? `${JSON.stringify({ intact: rows.every(({ intact }) => intact), bodies: rows }, null, 2)}\n`
        : done.value.map(({ body, how }) => `${told(body, how)}\n`).join(""),
    );
    const bad = rows.filter(({ intact }) => !intact).length;
    return bad === 0 ? null : notIntact(bad);
  };
