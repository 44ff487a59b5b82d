import type { ReactNode } from "react";
import { Link, useParams } from "@tanstack/react-router";

type Props = { readonly id: string; readonly children: ReactNode };

const useBody = (): { bodyId: string } => useParams({ from: "/enti/$bodyId" });

export const NodeLink = ({ id, children }: Props) => (
  <Link to="/enti/$bodyId/obiettivi/$nodeId" params={{ ...useBody(), nodeId: id }}>
    {children}
  </Link>
);

export const IndicatorLink = ({ id, children }: Props) => (
  <Link to="/enti/$bodyId/indicatori/$indicatorId" params={{ ...useBody(), indicatorId: id }}>
    {children}
  </Link>
);

export const MeasureLink = ({ id, children }: Props) => (
  <Link to="/enti/$bodyId/misure/$measureId" params={{ ...useBody(), measureId: id }}>
    {children}
  </Link>
);

export const UnitLink = ({ id, children }: Props) => (
  <Link to="/enti/$bodyId/unita/$unitId" params={{ ...useBody(), unitId: id }}>
    {children}
  </Link>
);

export const CardLink = ({ id, children }: Props) => (
  <Link to="/enti/$bodyId/schede/$cardId" params={{ ...useBody(), cardId: id }}>
    {children}
  </Link>
);
