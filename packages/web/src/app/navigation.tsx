import { Link, useRouterState } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useBodyId } from "./as-of.ts";
import { useMayAny } from "./may.ts";
import { isAt, sectionsFor, type SectionPage } from "./sections.ts";

type PageProps = { readonly page: SectionPage; readonly isHere: boolean; readonly onLeave: () => void };

const PageLink = ({ page, isHere, onLeave }: PageProps) => {
  const { t } = useTranslation();
  const bodyId = useBodyId();
  return (
    <Link
      to={page.to}
      params={{ bodyId }}
      className={isHere ? "is-here" : ""}
      activeOptions={{ exact: page.name === "home", includeSearch: false }}
      onClick={onLeave}
    >
      {t(`pages.${page.name}`)}
    </Link>
  );
};

type Props = { readonly isOpen: boolean; readonly onLeave: () => void };

/** The sections of a body: each reader sees those that are for them, and the pages of the section they are in. */
export const Navigation = ({ isOpen, onLeave }: Props) => {
  const { t } = useTranslation();
  const may = useMayAny();
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <nav
      className={`it-header-navbar-wrapper ${isOpen ? "is-open" : ""}`}
      id="sections"
      aria-label={t("app.mainNavigation")}
    >
      <ul className="row-wide sections">
        {sectionsFor(may).map(({ first, below }) => {
          const isHere = [first, ...below].some((page) => isAt(pathname, page));
          return (
            <li key={first.name}>
              <PageLink page={first} isHere={isHere} onLeave={onLeave} />
              {below.length > 0 && (
                <ul className={isHere ? "pages is-here" : "pages"}>
                  {below.map((page) => (
                    <li key={page.name}>
                      <PageLink page={page} isHere={isAt(pathname, page)} onLeave={onLeave} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
