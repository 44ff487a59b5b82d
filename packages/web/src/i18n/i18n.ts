import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { it } from "./it.ts";

export type Language = "it" | "en";
export const LANGUAGES: readonly Language[] = ["it", "en"];
const STORED = "albero.language";

declare module "i18next" {
  // i18next reads its types from an interface that is merged with its own.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be merged
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof it };
  }
}

const loadEnglish = async (): Promise<void> => {
  if (i18next.hasResourceBundle("en", "translation")) return;
  const { en } = await import("./en.ts");
  i18next.addResourceBundle("en", "translation", en);
};

/** The language of the screens now. */
export const currentLanguage = (): Language => (i18next.language === "en" ? "en" : "it");

/** Changes the language, remembers it on this device, and tells the browser (so that voices read it rightly). */
export const changeLanguage = async (language: Language): Promise<void> => {
  if (language === "en") await loadEnglish();
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(STORED, language);
};

/** Starts in the language chosen before on this device, else in Italian. */
export const startLanguage = async (): Promise<void> => {
  await i18next.use(initReactI18next).init({
    lng: "it",
    fallbackLng: "it",
    resources: { it: { translation: it } },
    interpolation: { escapeValue: false },
  });
  if (localStorage.getItem(STORED) === "en") await changeLanguage("en");
};
