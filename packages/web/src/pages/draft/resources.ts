import type { PlanContentView } from "@albero/contract";
import { readNumber } from "../../i18n/read-number.ts";
import type { DraftNode } from "./outline.ts";

type Programme = NonNullable<DraftNode["programme"]>;

/** The key of a programme as it is written, "011.005"; the code alone where its mission is not known. */
export const programmeKey = (programme: DraftNode["programme"]): string =>
  programme === null ? "" : [programme.mission, programme.code].filter((part) => part !== null).join(".");

/**
 * The programme a text names: by its key mission.programme, with the name it already has in the plan; `null` for an
 * empty text, `undefined` where it is no key.
 */
export const programmeFrom = (text: string, content: PlanContentView): Programme | null | undefined => {
  if (text === "") return null;
  const key = /^(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (key === null) return undefined;
  const [mission = "", code = ""] = key.slice(1).map((part) => part.padStart(3, "0"));
  const known = content.nodes.find(
    ({ programme }) => programme?.mission === mission && programme.code === code,
  );
  return { mission, code, name: known?.programme?.name ?? "" };
};

/** Reads an amount of euro: "235.000" is what people mean by it; empty is none, `undefined` what cannot be read. */
export const readAmount = (text: string): string | null | undefined => {
  const bare = text.replace("€", "").trim();
  if (bare === "") return null;
  const reading = readNumber(bare);
  if (reading.kind === "not-a-number") return undefined;
  const number = reading.kind === "number" ? reading.number : reading.readings[0];
  const [whole = "", cents = ""] = number.split(".");
  return /^\d{1,13}$/.test(whole) && cents.length <= 2 ? `${whole}.${cents.padEnd(2, "0")}` : undefined;
};

/** The resources with the amount of a year; without an amount the year leaves. */
export const withAmount = (
  resources: DraftNode["resources"],
  year: number,
  amount: string | null,
): DraftNode["resources"] =>
  [...resources.filter((row) => row.year !== year), ...(amount === null ? [] : [{ year, amount }])].toSorted(
    (a, b) => a.year - b.year,
  );
