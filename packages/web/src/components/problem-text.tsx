import { useTranslation } from "react-i18next";
import { ProblemError } from "../app/problem-error.ts";

/** A problem in the words of the service, which come in the reader's language: what it is, the remedy, each place. */
export const ProblemText = ({ error }: { readonly error: unknown }) => {
  const { t } = useTranslation();
  if (!(error instanceof ProblemError)) return <p role="alert">{t("error.unexpected")}</p>;
  const { problem } = error;
  if (problem.code === "unreachable") return <p role="alert">{t("error.offline")}</p>;
  return (
    <div role="alert" className="problem">
      <p>
        <strong>{problem.title}.</strong> {problem.detail}
      </p>
      {problem.errors !== undefined && (
        <ul>
          {problem.errors.map(({ place, message }) => (
            <li key={place}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
};
