import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useBodyId } from "../../app/as-of.ts";

/** Leads to the last report on a round. */
export const ReportLink = ({
  period,
  children,
}: {
  readonly period: string;
  readonly children: ReactNode;
}) => (
  <Link to="/enti/$bodyId/monitoraggio/$period" params={{ bodyId: useBodyId(), period }}>
    {children}
  </Link>
);
