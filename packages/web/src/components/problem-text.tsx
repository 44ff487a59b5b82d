import { useTranslation } from "react-i18next";
import { ProblemError } from "../app/problem-error.ts";

/** A problem in words: what the service says of the place and the remedy, else what its code means. */
export const ProblemText = ({ error }: { readonly error: unknown }) => {
  const { t } = useTranslation();
  if (!(error instanceof ProblemError)) return <p role="alert">{t("error.unexpected")}</p>;
  const { problem } = error;
  if (problem.code === "unreachable") return <p role="alert">{t("error.offline")}</p>;
  return (
    <div role="alert">
      <p>{t(`problem.${problem.code}`)}</p>
      {problem.detail !== "" && <p className="soft">{problem.detail}</p>}
    </div>
  );
};
