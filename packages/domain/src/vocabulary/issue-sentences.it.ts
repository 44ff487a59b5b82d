import type { IssueSentences } from "./describe-issue.ts";

const counted = (count: unknown, one: string, more: string): string =>
  `${String(count)} ${count === 1 ? one : more}`;

const wanted = ({ least, most }: { readonly least?: unknown; readonly most?: unknown }): string =>
  `${most === undefined ? "almeno " : ""}${counted(least, "argomento", "argomenti")}`;

export const IT_ISSUES = {
  formula: {
    "unknown-measure": () => "La formula nomina una misura che in libreria non c’è.",
    "unknown-indicator": () => "La formula nomina un indicatore che in libreria non c’è.",
    "unknown-node": () => "La formula nomina un obiettivo che in questo piano non c’è.",
    "wrong-type": () => "La formula mette insieme date e numeri.",
    "wrong-result": () => "La formula dà una data dove l’indicatore vuole un numero, o viceversa.",
    "percent-without-division": () =>
      "L’unità è la percentuale, ma la formula non divide nulla: probabilmente manca una divisione.",
    "division-by-zero": () => "La formula divide per zero.",
    "nothing-to-compute": () => "Una funzione della formula non ha nulla da calcolare.",
    "mixed-units": ({ units = "" }) => `La formula mette insieme unità diverse: ${units}.`,
    "not-days": ({ found = "" }) =>
      `L’indicatore conta giorni, ma la formula dà ${found === "" ? "un rapporto" : found}.`,
    "days-expected": () => "A una data si aggiungono giorni, mesi o anni: per esempio «15 giorni».",
    "wrong-count": (facts) => `Una funzione vuole ${wanted(facts)} e ne ha ${String(facts["found"])}.`,
    "list-outside": () => "I raggiungimenti di un livello stanno solo dentro una funzione, come media(…).",
    "achievement-elsewhere": () => "Il raggiungimento di un obiettivo si conosce solo nel periodo chiesto.",
    "years-out-of-range": ({ least = "", most = "" }) =>
      `Gli anni precedenti sono un numero intero da ${least} a ${most}.`,
  },
  text: {
    "too-long": ({ most = "" }) => `La formula è troppo lunga: al massimo ${most} caratteri.`,
    "too-deep": ({ most = "" }) => `La formula è troppo annidata: al massimo ${most} livelli.`,
    empty: () => "La formula è vuota.",
    "unknown-sign": ({ text = "" }) => `«${text}» qui non ha significato.`,
    "code-not-closed": () => "La parentesi quadra non è chiusa.",
    "bracket-not-closed": () => "La parentesi non è chiusa.",
    "bracket-not-opened": () => "Questa parentesi chiude senza che una si apra.",
    "part-missing": () => "Qui manca un numero, un codice o una funzione.",
    "sign-missing": ({ text = "" }) => `Prima di «${text}» manca un segno.`,
    comma: () => "Gli argomenti si separano con il punto e virgola.",
    "chained-comparison": () => "Due confronti non si mettono in fila: serve una funzione o una parentesi.",
    "number-form": ({ text = "" }) =>
      `«${text}» non è un numero: i decimali dopo la virgola, niente fra le migliaia.`,
    "too-many-digits": ({ text = "" }) => `«${text}» ha più di 15 cifre.`,
    "not-a-day": ({ text = "" }) => `Il giorno ${text} non esiste.`,
    "not-whole": ({ text = "" }) => `Giorni, mesi e anni si contano per intero, non ${text}.`,
    "unknown-name": ({ text = "" }) => `«${text}» non è il codice di una misura né di un indicatore.`,
    "unknown-node": ({ text = "" }) => `«${text}» non è il codice di un obiettivo.`,
    "unknown-indicator": ({ text = "" }) => `«${text}» non è il codice di un indicatore.`,
    "unknown-level": ({ text = "", levels = "" }) => `«${text}» non è un livello: ${levels}.`,
    "unknown-function": ({ text = "" }) => `Non c’è una funzione «${text}».`,
    "call-expected": ({ text = "" }) => `«${text}» è una funzione e vuole i suoi argomenti fra parentesi.`,
    "wrong-count": (facts) =>
      `${String(facts["name"])} vuole ${wanted(facts)} e ne ha ${String(facts["found"])}.`,
  },
  proposal: (proposal) => `Forse volevi ${proposal}?`,
} as const satisfies IssueSentences;
