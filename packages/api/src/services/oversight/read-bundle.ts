import type { readBundle as endpoint } from "@albero/contract";
import { csvOf, type BodyId } from "@albero/domain";
import { loadEvidence, readBody, type Evidence, type Tx } from "@albero/store";
import { zipSync, type Zippable } from "fflate";
import type { Handler } from "../../http/bind.ts";
import type { Language } from "../../http/language.ts";
import { answer } from "../../reply.ts";
import { bytesOfFile } from "../file-bytes.ts";
import type { Service, View } from "../service.ts";
import { yearOfDesk } from "./desk.ts";
import { askedOfYear } from "./watched.ts";

/** As much as one archive carries; what does not go in is listed with its hash. */
const MOST_BYTES = 200 * 1024 * 1024;

type Words = {
  readonly manifest: string;
  readonly heads: readonly string[];
  readonly missing: string;
  readonly noValue: string;
  readonly tooLarge: string;
  readonly there: string;
};

const WORDS: Readonly<Record<Language, Words>> = {
  it: {
    manifest: "elenco.csv",
    heads: ["misura", "nome", "periodo", "struttura", "stato", "documento", "impronta SHA-256"],
    missing: "manca il documento",
    noValue: "manca il valore",
    tooLarge: "resta nel sistema: l’archivio sarebbe troppo grande",
    there: "presente",
  },
  en: {
    manifest: "list.csv",
    heads: ["measure", "name", "period", "unit", "state", "document", "SHA-256"],
    missing: "document missing",
    noValue: "value missing",
    tooLarge: "stays in the system: the archive would be too large",
    there: "there",
  },
};

/** A value of the year with its documents; none where the value itself is missing. */
type Proved = {
  readonly head: readonly string[];
  readonly hasValue: boolean;
  readonly proofs: readonly Evidence[];
};

const provedIn = (view: View, year: number, evidence: readonly Evidence[]): readonly Proved[] =>
  [...askedOfYear(view, year).values()].flat().map(({ measure, period, unitId, standing }) => ({
    head: [measure.code, measure.name, period, unitId === null ? "" : (view.units.get(unitId)?.name ?? "")],
    hasValue: standing.last !== null,
    proofs: evidence.filter(({ entrySeq }) => entrySeq === standing.last?.seq),
  }));

/** The documents that go in, as many as fit, each once by its contents. */
const packed = (proved: readonly Proved[]): ReadonlyMap<string, Evidence> => {
  const taken = new Map<string, Evidence>();
  let bytes = 0;
  for (const proof of proved.flatMap(({ proofs }) => proofs)) {
    if (taken.has(proof.sha256) || bytes + proof.size > MOST_BYTES) continue;
    bytes += proof.size;
    taken.set(proof.sha256, proof);
  }
  return taken;
};

/** Under which name a document stands in the archive: what it is called, told apart by the beginning of its hash. */
const nameOf = ({ title, sha256 }: Evidence): string =>
  `documenti/${sha256.slice(0, 8)}-${title.replaceAll(/[^\p{L}\p{N}._ -]/gu, "_")}`;

const rowsOf = (
  { head, hasValue, proofs }: Proved,
  { taken, words }: { readonly taken: ReadonlyMap<string, Evidence>; readonly words: Words },
): readonly (readonly string[])[] => {
  if (proofs.length === 0) return [[...head, hasValue ? words.missing : words.noValue, "", ""]];
  return proofs.map((proof) => {
    const kept = taken.get(proof.sha256);
    const state = kept === undefined ? words.tooLarge : words.there;
    return [...head, state, kept === undefined ? proof.title : nameOf(kept), proof.sha256];
  });
};

const archive = async (
  tx: Tx,
  { bodyId, proved, words }: { bodyId: BodyId; proved: readonly Proved[]; words: Words },
): Promise<Uint8Array<ArrayBuffer>> => {
  const taken = packed(proved);
  const rows = proved.flatMap((each) => rowsOf(each, { taken, words }));
  const files: Zippable = { [words.manifest]: new TextEncoder().encode(csvOf([words.heads, ...rows])) };
  for (const proof of taken.values()) files[nameOf(proof)] = await bytesOfFile(tx, bodyId, proof.sha256);
  // Pictures and documents are compressed already; a day of its own keeps the same bytes for the same contents.
  return new Uint8Array(zipSync(files, { level: 1, mtime: new Date(1980, 0, 1) }));
};

/** The documents of a year as one archive, with a list of every value asked for and what of it is missing. */
export const readBundle =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const bodyId = call.params.bodyId as BodyId;
    const view = await yearOfDesk(service, call);
    const scope = { bodyId, accountId: call.caller.actor.accountId };
    return readBody(service.parts.database, scope, async (tx) => {
      const year = Number(call.params.year);
      const proved = view === null ? [] : provedIn(view, year, await loadEvidence(tx, bodyId));
      const bytes = await archive(tx, { bodyId, proved, words: WORDS[call.language] });
      return answer({ name: `documenti-${year}.zip`, mediaType: "application/zip", bytes });
    });
  };
