import type { OrganView } from "@albero/contract";
import { ORGAN_KINDS } from "@albero/domain";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Choice } from "../../components/choice.tsx";
import { FormEnd } from "../../components/form-end.tsx";
import { RecordList } from "../../components/record-list.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useDay } from "../../components/use-day.ts";
import { dayOrNone, formatDay } from "../../i18n/format.ts";
import { useOrgans, useRecordOrgan } from "../../queries/acts.ts";
import { StretchFields } from "./stretch-fields.tsx";

const SHORTEST = 2;

/** An organ as it is known, or one that is not recorded yet. */
type Organ = Omit<OrganView, "id" | "validFrom"> & {
  readonly id: string | null;
  readonly validFrom: string | null;
};

const NEW: Organ = { id: null, revision: 0, name: "", kind: "board", validFrom: null, validTo: null };

type FormProps = { readonly organ: Organ; readonly onDone: () => void };

/** An organ in office, new or as it is known: who decides, from when, until when. */
const OrganForm = ({ organ, onDone }: FormProps) => {
  const { t } = useTranslation();
  const record = useRecordOrgan();
  const [name, setName] = useState(organ.name);
  const [kind, setKind] = useState(organ.kind);
  const from = useDay(organ.validFrom);
  const to = useDay(organ.validTo);
  const [isTried, setTried] = useState(false);
  const isShort = name.trim().length < SHORTEST;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (isShort || from.day === null || to.isWrong) return;
    const written = { id: organ.id, name: name.trim(), kind, validFrom: from.day, validTo: to.day };
    record.mutate({ ...written, version: organ.revision }, { onSuccess: onDone });
  };
  return (
    <form className="stack move-form" onSubmit={submit} noValidate>
      <TextField
        label={t("acts.organName")}
        value={name}
        onChange={setName}
        error={isTried && isShort ? t("draft.needed") : null}
      />
      <Choice
        label={t("acts.organKind")}
        value={kind}
        options={ORGAN_KINDS.map((value) => ({ value, label: t(`organKind.${value}`) }))}
        onChange={setKind}
      />
      <StretchFields from={from} to={to} isTried={isTried} />
      <FormEnd sending={record} label={t("acts.recordOrgan")} onLeave={onDone} />
    </form>
  );
};

/** The organs that decide, give opinions and certify, over time. */
export const OrgansSection = () => {
  const { t } = useTranslation();
  return (
    <RecordList
      title={t("acts.organs")}
      anchor="organs"
      query={useOrgans()}
      columns={[
        { head: t("acts.organName"), cell: ({ name }) => name },
        { head: t("acts.organKind"), cell: ({ kind }) => t(`organKind.${kind}`) },
        { head: t("acts.inOfficeFrom"), cell: ({ validFrom }) => formatDay(validFrom) },
        { head: t("acts.inOfficeTo"), cell: ({ validTo }) => dayOrNone(validTo) },
      ]}
      empty={t("acts.noOrgans")}
      nameOf={({ name }) => name}
      mayEdit={useMay("acts.edit")}
      addLabel={t("acts.newOrgan")}
      form={(organ, onDone) => <OrganForm organ={organ ?? NEW} onDone={onDone} />}
    />
  );
};
