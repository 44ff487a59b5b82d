import type { AgreementsView } from "@albero/contract";
import { AGILE_WORDS, REMOTE_KINDS, type Day, type Decimal } from "@albero/domain";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { useAsOf } from "../../app/as-of.ts";
import { Choice } from "../../components/choice.tsx";
import { FormEnd } from "../../components/form-end.tsx";
import { RecordList } from "../../components/record-list.tsx";
import { WrittenDay } from "../../components/written-day.tsx";
import { formatDay } from "../../i18n/format.ts";
import { useAgreementPeople, useAgreements, useSaveAgreement } from "../../queries/agile.ts";
import { NumberField } from "../project/number-field.tsx";

type Agreement = AgreementsView["agreements"][number];
type Person = AgreementsView["people"][number];

const shortOf = (id: string): string => id.slice(-6);
const nameIn = (people: readonly Person[], personId: string): string =>
  people.find(({ id }) => id === personId)?.name ?? shortOf(personId);

type FormProps = {
  readonly agreement: Agreement | null;
  readonly people: readonly Person[];
  readonly onDone: () => void;
};

type Written = Pick<Agreement, "personId" | "kind" | "daysAMonth"> & {
  readonly from: Day | null;
  readonly to: Day | null;
};

const NEW: Written = { personId: "", kind: "agile", from: null, to: null, daysAMonth: null };

const writtenOf = (agreement: Agreement | null): Written => {
  if (agreement === null) return NEW;
  const { personId, kind, from, to, daysAMonth } = agreement;
  return { personId, kind, from: from as Day, to: to as Day | null, daysAMonth };
};

const AgreementForm = ({ agreement, people, onDone }: FormProps) => {
  const { t } = useTranslation();
  const { language } = useAsOf();
  const save = useSaveAgreement();
  const [written, setWritten] = useState(() => writtenOf(agreement));
  const write = (over: Partial<Written>) => setWritten({ ...written, ...over });
  const { personId, kind, from, to, daysAMonth } = written;
  const isLacking = from === null || personId === "";
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (from === null || isLacking) return;
    const { id, revision } = agreement ?? { id: null, revision: 0 };
    save.mutate({ ...written, id, from, version: revision }, { onSuccess: onDone });
  };
  return (
    <form className="stack move-form" onSubmit={submit} noValidate>
      <Choice
        label={t("agile.person")}
        value={personId}
        options={[
          { value: "", label: t("agile.choose") },
          ...people.map(({ id, name }) => ({ value: id, label: name ?? shortOf(id) })),
        ]}
        onChange={(chosen) => write({ personId: chosen })}
      />
      <Choice
        label={t("agile.kind")}
        value={kind}
        options={REMOTE_KINDS.map((value) => ({ value, label: AGILE_WORDS[language].kinds[value] }))}
        onChange={(chosen) => write({ kind: chosen })}
      />
      <WrittenDay label={t("agile.from")} value={from} onWritten={(day) => write({ from: day })} />
      <WrittenDay
        label={t("agile.to")}
        value={to}
        onWritten={(day) => write({ to: day })}
        hint={t("agile.toHint")}
      />
      <NumberField
        label={t("agile.daysAMonth")}
        value={daysAMonth === null ? null : (String(daysAMonth) as Decimal)}
        isLabelled
        onWritten={(days) => write({ daysAMonth: days === null ? null : Math.trunc(Number(days)) })}
      />
      <p className="hint">{t("agile.daysAMonthHint")}</p>
      <FormEnd sending={save} label={t("agile.save")} onLeave={onDone} isLacking={isLacking} />
    </form>
  );
};

/** The individual agreements, for the office of the staff alone. */
export const AgreementsSection = () => {
  const { t } = useTranslation();
  const { language } = useAsOf();
  const people = useAgreementPeople().data ?? [];
  return (
    <>
      <RecordList
        title={t("agile.agreements")}
        anchor="agreements"
        query={useAgreements()}
        columns={[
          { head: t("agile.person"), cell: ({ personId }) => nameIn(people, personId) },
          { head: t("agile.kind"), cell: ({ kind }) => AGILE_WORDS[language].kinds[kind] },
          { head: t("agile.from"), cell: ({ from }) => formatDay(from) },
          { head: t("agile.to"), cell: ({ to }) => (to === null ? t("agile.openEnd") : formatDay(to)) },
          { head: t("agile.daysAMonth"), cell: ({ daysAMonth }) => daysAMonth ?? "–" },
        ]}
        empty={t("agile.noAgreement")}
        nameOf={({ personId }) => nameIn(people, personId)}
        mayEdit
        addLabel={t("agile.addAgreement")}
        form={(agreement, onDone) => <AgreementForm {...{ agreement, people, onDone }} />}
      />
      <p className="soft">{t("agile.why")}</p>
    </>
  );
};
