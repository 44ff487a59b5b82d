import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

let isFirst = true;

/** The reader who came by a link hears the new page's name; the first page of a visit leaves the focus alone. */
const useArrival = (title: string) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · ${t("app.name")}`;
    if (!isFirst) heading.current?.focus({ preventScroll: true });
    isFirst = false;
  }, [title, t]);
  return heading;
};

type Props = {
  /** The page's name: its only h1 and the window's title. */
  readonly title: string;
  /** What stands above the name: kind and code. */
  readonly above?: ReactNode;
  readonly lead?: ReactNode;
  readonly crumbs?: ReactNode;
  /** What can be done with the page as a whole. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
};

/** The frame every page of a body has: where one is, its name, a line on what it shows, its content. */
export const Page = ({ title, above, lead, crumbs, tools, children }: Props) => {
  const heading = useArrival(title);
  return (
    <article className="sheet">
      {crumbs}
      <header className="page-head">
        {above !== undefined && <p className="above">{above}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <div className="lead-text">{lead}</div>}
        {tools}
      </header>
      {children}
    </article>
  );
};
