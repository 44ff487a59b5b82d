import { useTranslation } from "react-i18next";
import { changeLanguage, currentLanguage, LANGUAGES } from "../i18n/i18n.ts";

const NAMES = { it: "Italiano", en: "English" } as const;

/** Italian or English, by their own names. */
export const LanguageSwitch = () => {
  const { t } = useTranslation();
  const now = currentLanguage();
  return (
    <div className="languages" role="group" aria-label={t("app.language")}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          className="plain"
          lang={language}
          aria-pressed={language === now}
          onClick={() => void changeLanguage(language)}
        >
          <span aria-hidden="true">{language.toUpperCase()}</span>
          <span className="visually-hidden">{NAMES[language]}</span>
        </button>
      ))}
    </div>
  );
};
