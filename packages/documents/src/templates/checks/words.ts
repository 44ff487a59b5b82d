import type { Language, Severity } from "@albero/domain";

export type Counts = {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly checks: number;
};

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export type CheckWords = {
  readonly title: string;
  readonly checkedOn: (day: string) => string;
  readonly summary: (counts: Counts) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly place: string;
  readonly found: string;
  readonly proposal: (actual: string, expected: string) => string;
  readonly clean: string;
  readonly check: string;
  readonly severity: string;
  readonly source: string;
};

/** The words of the sheet of checks; those of the checks themselves are the vocabulary's. */
export const WORDS: Readonly<Record<Language, CheckWords>> = {
  it: {
    title: "Controlli",
    checkedOn: (day) => `controllato il ${day}`,
    summary: ({ errors, warnings, infos, checks }) =>
      `${counted(checks, "controllo", "controlli")}: ${counted(errors, "errore", "errori")}, ${counted(warnings, "avviso", "avvisi")}, ${counted(infos, "informazione", "informazioni")}.`,
    severities: { error: "Errori", warning: "Avvisi", info: "Informazioni" },
    place: "Dove",
    found: "Che cosa e che cosa fare",
    proposal: (actual, expected) => `Proposta: da «${actual}» a «${expected}».`,
    clean: "Controlli senza rilievi",
    check: "Controllo",
    severity: "Gravità",
    source: "Fonte",
  },
  en: {
    title: "Checks",
    checkedOn: (day) => `checked on ${day}`,
    summary: ({ errors, warnings, infos, checks }) =>
      `${counted(checks, "check", "checks")}: ${counted(errors, "error", "errors")}, ${counted(warnings, "warning", "warnings")}, ${counted(infos, "piece of information", "pieces of information")}.`,
    severities: { error: "Errors", warning: "Warnings", info: "Information" },
    place: "Where",
    found: "What, and what to do",
    proposal: (actual, expected) => `Proposal: from “${actual}” to “${expected}”.`,
    clean: "Checks that found nothing",
    check: "Check",
    severity: "Severity",
    source: "Source",
  },
};
