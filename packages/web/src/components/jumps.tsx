import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

type Part = { readonly anchor: string; readonly title: string };

const Links = ({ parts }: { readonly parts: readonly Part[] }) => (
  <ul>
    {parts.map(({ anchor, title }) => (
      <li key={anchor}>
        <Link to="." hash={anchor} search={(before) => before} replace>
          {title}
        </Link>
      </li>
    ))}
  </ul>
);

/** Above so many the links wait behind one word, or they would be a page themselves. */
const MANY = 8;

/** The parts of a long page, each a link to it; a page of one part needs none. */
export const Jumps = ({ parts }: { readonly parts: readonly Part[] }) => {
  const { t } = useTranslation();
  if (parts.length < 2) return null;
  return (
    <nav className="jumps" aria-label={t("app.onThisPage")}>
      {parts.length > MANY ? (
        <details>
          <summary>{t("app.partsOfPage", { count: parts.length })}</summary>
          <Links parts={parts} />
        </details>
      ) : (
        <Links parts={parts} />
      )}
    </nav>
  );
};
