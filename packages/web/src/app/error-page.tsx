import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ProblemText } from "../components/problem-text.tsx";

/** Shown in place of a page that broke off, or that could not read what it shows. */
export const ErrorPage = ({ error, reset }: { readonly error: unknown; readonly reset?: () => void }) => {
  const { t } = useTranslation();
  return (
    <main className="sheet alone" id="content">
      <h1>{t("error.title")}</h1>
      <ProblemText error={error} />
      <p className="actions">
        {reset !== undefined && (
          <button type="button" className="btn btn-primary" onClick={reset}>
            {t("error.retry")}
          </button>
        )}
        <Link to="/">{t("error.home")}</Link>
      </p>
    </main>
  );
};

export const NotFoundPage = () => {
  const { t } = useTranslation();
  return (
    <main className="sheet alone" id="content">
      <h1>{t("error.notFoundTitle")}</h1>
      <p>{t("error.notFound")}</p>
      <p>
        <Link to="/">{t("error.home")}</Link>
      </p>
    </main>
  );
};
