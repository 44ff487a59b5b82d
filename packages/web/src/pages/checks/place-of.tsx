import type { FindingView } from "@albero/contract";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useBodyId } from "../../app/as-of.ts";
import { CardLink, IndicatorLink, MeasureLink, NodeLink, UnitLink } from "../../components/links.tsx";

type Part = FindingView["place"][number];
type PageProps = { readonly to: PagePath; readonly children: ReactNode };
type PagePath =
  | "/enti/$bodyId/albero"
  | "/enti/$bodyId/bilancio"
  | "/enti/$bodyId/contesto"
  | "/enti/$bodyId/organizzazione";

const PageLink = ({ to, children }: PageProps) => (
  <Link to={to} params={{ bodyId: useBodyId() }}>
    {children}
  </Link>
);

/** The link of a place, by what its last known step is; a step without a page of its own leads to the page it is on. */
const PlaceLink = ({ part, children }: { readonly part: Part; readonly children: ReactNode }) => {
  const id = part.id ?? "";
  switch (part.kind) {
    case "node":
      return <NodeLink id={id}>{children}</NodeLink>;
    case "card":
      return <CardLink id={id}>{children}</CardLink>;
    case "indicator":
      return <IndicatorLink id={id}>{children}</IndicatorLink>;
    case "measure":
      return <MeasureLink id={id}>{children}</MeasureLink>;
    case "unit":
      return <UnitLink id={id}>{children}</UnitLink>;
    case "budget":
      return <PageLink to="/enti/$bodyId/bilancio">{children}</PageLink>;
    case "context-table":
      return <PageLink to="/enti/$bodyId/contesto">{children}</PageLink>;
    case "staff-table":
    case "profile":
      return <PageLink to="/enti/$bodyId/organizzazione">{children}</PageLink>;
    case "plan":
    case "card-objective":
      return <PageLink to="/enti/$bodyId/albero">{children}</PageLink>;
  }
};

/** Where a finding is, as a link to the page that shows it. */
export const PlaceOf = ({ finding }: { readonly finding: FindingView }) => {
  const part = finding.place.findLast(({ kind }) => kind !== "card-objective");
  const words = finding.where.slice(0, 1).toUpperCase() + finding.where.slice(1);
  return (
    <span className="finding-place">
      {part === undefined ? words : <PlaceLink part={part}>{words}</PlaceLink>}
    </span>
  );
};
