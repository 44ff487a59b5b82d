import type { FoundView } from "@albero/contract";
import type { KeyboardEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { CardLink, IndicatorLink, MeasureLink, NodeLink, UnitLink } from "../components/links.tsx";
import { named } from "../components/named.ts";

const LINKS = {
  node: NodeLink,
  indicator: IndicatorLink,
  measure: MeasureLink,
  card: CardLink,
  unit: UnitLink,
} as const;

const hasPage = (kind: FoundView["kind"]): kind is keyof typeof LINKS => kind in LINKS;

/** A thing that was found leads to its page, where it has one. */
const To = ({ found, children }: { readonly found: FoundView; readonly children: ReactNode }) => {
  if (!hasPage(found.kind)) return <span>{children}</span>;
  const Link = LINKS[found.kind];
  return <Link id={found.id}>{children}</Link>;
};

/** The arrows go from one link to the next, as in a list of choices. */
const onArrow = (event: KeyboardEvent<HTMLUListElement>): void => {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const links = [...event.currentTarget.querySelectorAll("a")];
  const at = links.findIndex((link) => link === document.activeElement);
  links[at + step]?.focus();
};

/** What was found, each with its kind and where the words stand in it. */
export const FoundList = ({ found }: { readonly found: readonly FoundView[] }) => {
  const { t } = useTranslation();
  return (
    <ul className="found-list" aria-label={t("search.found")} onKeyDown={onArrow}>
      {found.map((each) => (
        <li key={`${each.kind} ${each.id}`}>
          <To found={each}>
            {each.code === null ? each.title : named({ code: each.code, title: each.title })}
          </To>
          <span className="under one-line">
            {t(`search.kinds.${each.kind}`)}
            {each.excerpt !== null && ` · ${each.excerpt}`}
          </span>
        </li>
      ))}
    </ul>
  );
};
