import { CATALOGUE, FUNCTIONS } from "@albero/domain";
import { useTranslation } from "react-i18next";
import { currentLanguage } from "../../i18n/i18n.ts";

/** Every function of the language with a line on what it does. */
export const FunctionHelp = () => {
  const { t } = useTranslation();
  const language = currentLanguage();
  return (
    <details className="how">
      <summary>{t("formula.functions")}</summary>
      <dl className="facts">
        {FUNCTIONS.map((name) => (
          <div key={name}>
            <dt>
              <code>{CATALOGUE[name].names[language]}(…)</code>
            </dt>
            <dd>{CATALOGUE[name].help[language]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
