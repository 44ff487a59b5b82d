import type { ClientView, MeasureRef } from "@albero/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MeasureLink } from "../../components/links.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { Section } from "../../components/section.tsx";
import { formatDay } from "../../i18n/format.ts";
import { useRevokeClient } from "../../queries/clients.ts";

const Measures = ({
  label,
  measures,
}: {
  readonly label: string;
  readonly measures: readonly MeasureRef[];
}) =>
  measures.length === 0 ? null : (
    <p>
      <strong>{label}</strong>:{" "}
      {measures.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && "; "}
          <MeasureLink id={id}>{name}</MeasureLink>
        </span>
      ))}
    </p>
  );

const Revoke = ({ client }: { readonly client: ClientView }) => {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const revoke = useRevokeClient();
  if (!isAsking)
    return (
      <button type="button" className="btn btn-outline-primary" onClick={() => setAsking(true)}>
        {t("clients.revoke")}
      </button>
    );
  return (
    <div className="stack" role="alert">
      <p>{t("clients.confirm", { name: client.name })}</p>
      <div className="actions">
        <button
          type="button"
          className="btn btn-primary"
          disabled={revoke.isPending}
          onClick={() => revoke.mutate(client.id)}
        >
          {t("clients.confirmRevoke")}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={() => setAsking(false)}>
          {t("tasks.cancel")}
        </button>
      </div>
      {revoke.error !== null && <ProblemText error={revoke.error} />}
    </div>
  );
};

/** The last day counts whole: it is compared as text, which orders days. */
const stateOf = ({ revokedAt, validUntil }: ClientView): "valid" | "ended" | "revoked" =>
  revokedAt !== null ? "revoked" : validUntil < Temporal.Now.plainDateISO().toString() ? "ended" : "valid";

/** One connected system: what it writes and reads, until when, and how to end it. */
export const ClientSection = ({ client }: { readonly client: ClientView }) => {
  const { t } = useTranslation();
  const state = stateOf(client);
  const day = formatDay(client.revokedAt?.slice(0, 10) ?? client.validUntil);
  return (
    <Section title={client.name}>
      <p>{t(`clients.${state}`, { day })}</p>
      <Measures label={t("clients.writes")} measures={client.writes} />
      <Measures label={t("clients.reads")} measures={client.reads} />
      {state !== "revoked" && <Revoke client={client} />}
    </Section>
  );
};
