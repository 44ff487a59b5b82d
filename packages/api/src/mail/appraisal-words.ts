import type { AppraisalMove, Language } from "@albero/domain";

type AppraisalMail = {
  readonly moves: Readonly<
    Record<Extract<AppraisalMove, "assign" | "evaluate" | "ask-review" | "answer-review">, string>
  >;
  readonly greeting: (title: string) => string;
  readonly open: (year: number) => string;
  readonly why: (body: string) => string;
};

/** What mails about individual cards say: what happened, and where to look; never a figure. */
export const APPRAISAL_MAIL: Readonly<Record<Language, AppraisalMail>> = {
  it: {
    moves: {
      assign: "la tua scheda è stata assegnata",
      evaluate: "la tua valutazione è pronta",
      "ask-review": "è stato chiesto un riesame",
      "answer-review": "il riesame ha una risposta",
    },
    greeting: (title) => `All'attenzione di: ${title}`,
    open: (year) => `Apri la scheda ${year}`,
    why: (body) => `${body} scrive solo che c’è qualcosa da vedere: punteggi e giudizi restano nel sistema.`,
  },
  en: {
    moves: {
      assign: "your card was assigned",
      evaluate: "your evaluation is ready",
      "ask-review": "a review was asked for",
      "answer-review": "the review has an answer",
    },
    greeting: (title) => `To: ${title}`,
    open: (year) => `Open the card of ${year}`,
    why: (body) =>
      `${body} only writes that there is something to see: scores and judgements stay in the system.`,
  },
};
