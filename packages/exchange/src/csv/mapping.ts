import type { MappedColumns } from "@albero/domain";

const WORDS: Readonly<Record<keyof MappedColumns, RegExp>> = {
  measure: /^(cod\w*( misura)?|misura|measure|code|indicatore|id)$/i,
  value: /^(valore|value|dato|numero|quantit[aà]|totale)$/i,
  period: /^(periodo|period|quadrimestre|mese|anno|trimestre)$/i,
  unit: /^(struttura|unit[aà]( organizzativa)?|ufficio|servizio|sede|unit)$/i,
  note: /^(nota|note|annotazioni|motivo)$/i,
};

/** What the headings themselves tell, to be looked at by whoever brings the file. */
export const guessMapping = (
  headings: readonly string[],
): { readonly [Part in keyof MappedColumns]: string | null } => {
  const find = (part: keyof MappedColumns) => headings.find((heading) => WORDS[part].test(heading)) ?? null;
  return {
    measure: find("measure"),
    value: find("value"),
    period: find("period"),
    unit: find("unit"),
    note: find("note"),
  };
};
