import type { NodeRef } from "@albero/contract";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { NodeLink } from "./links.tsx";

/** Where one is, from the section down; the page itself is its own heading and is not repeated. */
export const Crumbs = ({ children }: { readonly children: readonly ReactNode[] }) => {
  const { t } = useTranslation();
  return (
    <nav className="crumbs" aria-label={t("app.breadcrumb")}>
      <ol className="breadcrumb">
        {children.map((crumb, index) => (
          <li className="breadcrumb-item" key={index}>
            {crumb}
          </li>
        ))}
      </ol>
    </nav>
  );
};

/** The objectives above, as crumbs. */
export const nodeCrumbs = (path: readonly NodeRef[]): readonly ReactNode[] =>
  path.map((node) => (
    <NodeLink key={node.id} id={node.id}>
      {node.code} {node.title}
    </NodeLink>
  ));
