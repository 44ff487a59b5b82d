import type { ReactNode } from "react";
import { Link } from "@tanstack/react-router";
import { useBodyId } from "../app/as-of.ts";

type Props = { readonly planId: string; readonly children: ReactNode; readonly className?: string };

export const VersionLink = ({ version, planId, ...rest }: Props & { readonly version: number }) => (
  <Link
    to="/enti/$bodyId/piani/$planId/versioni/$version"
    params={{ bodyId: useBodyId(), planId, version: String(version) }}
    {...rest}
  />
);

export const DraftLink = ({ planId, vista, ...rest }: Props & { readonly vista?: "modifiche" }) => (
  <Link
    to="/enti/$bodyId/piani/$planId/bozza"
    params={{ bodyId: useBodyId(), planId }}
    search={vista === undefined ? {} : { vista }}
    {...rest}
  />
);

export const DifferencesLink = ({
  planId,
  from,
  to,
  ...rest
}: Props & { readonly from?: number | null; readonly to?: number }) => (
  <Link
    to="/enti/$bodyId/piani/$planId/differenze"
    params={{ bodyId: useBodyId(), planId }}
    search={{
      ...(from === undefined || from === null ? {} : { da: String(from) }),
      ...(to === undefined ? {} : { a: String(to) }),
    }}
    {...rest}
  />
);

export const ChecksLink = ({ children }: Pick<Props, "children">) => (
  <Link to="/enti/$bodyId/controlli" params={{ bodyId: useBodyId() }}>
    {children}
  </Link>
);

export const NextYearLink = ({ planId, ...rest }: Props) => (
  <Link to="/enti/$bodyId/piani/$planId/anno-nuovo" params={{ bodyId: useBodyId(), planId }} {...rest} />
);

export const PlanFilesLink = ({ planId, ...rest }: Props) => (
  <Link to="/enti/$bodyId/piani/$planId/importa-esporta" params={{ bodyId: useBodyId(), planId }} {...rest} />
);

export const PlanTextsLink = ({ planId, ...rest }: Props) => (
  <Link to="/enti/$bodyId/piani/$planId/testi" params={{ bodyId: useBodyId(), planId }} {...rest} />
);

export const CommonObjectivesLink = ({ planId, ...rest }: Props) => (
  <Link
    to="/enti/$bodyId/piani/$planId/obiettivi-comuni"
    params={{ bodyId: useBodyId(), planId }}
    {...rest}
  />
);

export const PlansLink = ({ children }: Pick<Props, "children">) => (
  <Link to="/enti/$bodyId/piani" params={{ bodyId: useBodyId() }} activeOptions={{ exact: true }}>
    {children}
  </Link>
);
