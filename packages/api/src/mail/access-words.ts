import type { Language } from "@albero/domain";

/** What a mail says that brings a link to come in. */
type AccessWords = {
  readonly subject: string;
  readonly greeting: (title: string) => string;
  readonly open: string;
  readonly why: (body: string) => string;
};

export const ACCESS_MAIL: Readonly<
  Record<Language, Readonly<Record<"invitation" | "recovery", AccessWords>>>
> = {
  it: {
    invitation: {
      subject: "invito a entrare",
      greeting: (title) => `All'attenzione di: ${title}`,
      open: "Entra la prima volta",
      why: (body) =>
        `${body} ha aperto un accesso per questo indirizzo. Il collegamento vale una volta sola, per sette giorni.`,
    },
    recovery: {
      subject: "password nuova",
      greeting: (title) => `All'attenzione di: ${title}`,
      open: "Scegli una password nuova",
      why: () =>
        "Qualcuno ha chiesto di cambiare la password di questo indirizzo. Il collegamento vale una volta sola, per mezz'ora; chi non l'ha chiesto non deve fare nulla.",
    },
  },
  en: {
    invitation: {
      subject: "invitation to come in",
      greeting: (title) => `To: ${title}`,
      open: "Come in for the first time",
      why: (body) => `${body} opened an account for this address. The link works once, for seven days.`,
    },
    recovery: {
      subject: "another password",
      greeting: (title) => `To: ${title}`,
      open: "Choose another password",
      why: () =>
        "Somebody asked to change the password of this address. The link works once, for half an hour; who did not ask need do nothing.",
    },
  },
};
