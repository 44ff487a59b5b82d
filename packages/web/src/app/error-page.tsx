import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ProblemText } from "../components/problem-text.tsx";
import { Plain } from "./plain-layout.tsx";

type Props = { readonly error: unknown; readonly reset?: () => void };

const Broken = ({ error, reset }: Props) => {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <ProblemText error={error} />
      <p className="actions">
        {reset !== undefined && (
          <button type="button" className="btn btn-primary" onClick={reset}>
            {t("error.retry")}
          </button>
        )}
        <Link to="/">{t("error.home")}</Link>
      </p>
    </div>
  );
};

/** In place of a page that broke off, within the frame of its body. */
export const BrokenPage = (props: Props) => {
  const { t } = useTranslation();
  return (
    <section className="sheet">
      <h1>{t("error.title")}</h1>
      <Broken {...props} />
    </section>
  );
};

/** In place of everything, when not even the frame could be made: the service is away, or the session unreadable. */
export const BrokenFrame = (props: Props) => {
  const { t } = useTranslation();
  return (
    <Plain title={t("error.title")}>
      <Broken {...props} />
    </Plain>
  );
};

export const NotFoundPage = () => {
  const { t } = useTranslation();
  return (
    <Plain title={t("error.notFoundTitle")}>
      <p>{t("error.notFound")}</p>
      <p>
        <Link to="/">{t("error.home")}</Link>
      </p>
    </Plain>
  );
};
