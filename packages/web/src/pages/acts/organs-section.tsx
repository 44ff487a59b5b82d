import type { OrganView } from "@albero/contract";
import { ORGAN_KINDS } from "@albero/domain";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Choice } from "../../components/choice.tsx";
import { DayField } from "../../components/day-field.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { FormEnd } from "../../components/form-end.tsx";
import { Section } from "../../components/section.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useDay } from "../../components/use-day.ts";
import { formatDay } from "../../i18n/format.ts";
import { useOrgans, useRecordOrgan } from "../../queries/acts.ts";

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
      <DayField
        label={t("acts.inOfficeFrom")}
        value={from.text}
        onChange={from.setText}
        error={isTried && from.day === null ? t("moment.dayWrong") : null}
      />
      <DayField
        label={t("acts.inOfficeTo")}
        value={to.text}
        onChange={to.setText}
        error={to.isWrong ? t("moment.dayWrong") : null}
        hint={t("acts.inOfficeToHint")}
      />
      <FormEnd sending={record} label={t("acts.recordOrgan")} onLeave={onDone} />
    </form>
  );
};

/** The organs that decide, give opinions and certify, over time. */
export const OrgansSection = () => {
  const { t } = useTranslation();
  const mayEdit = useMay("acts.edit");
  const organs = useOrgans();
  const [editing, setEditing] = useState<Organ | null>(null);
  const rowOf = (organ: OrganView) => [
    organ.name,
    t(`organKind.${organ.kind}`),
    formatDay(organ.validFrom),
    organ.validTo === null ? null : formatDay(organ.validTo),
    ...(mayEdit
      ? [
          <button
            key="edit"
            type="button"
            className="plain link"
            aria-label={t("acts.changeOrgan", { name: organ.name })}
            onClick={() => setEditing(organ)}
          >
            {t("acts.change")}
          </button>,
        ]
      : []),
  ];
  return (
    <Section title={t("acts.organs")} anchor="organs">
      <Loaded query={organs}>
        {(all) =>
          all.length === 0 ? (
            <p className="empty">{t("acts.noOrgans")}</p>
          ) : (
            <SimpleTable
              caption={t("acts.organs")}
              heads={[
                ...[t("acts.organName"), t("acts.organKind"), t("acts.inOfficeFrom"), t("acts.inOfficeTo")],
                ...(mayEdit ? [t("acts.change")] : []),
              ]}
              rows={all.map(rowOf)}
            />
          )
        }
      </Loaded>
      {editing !== null && <OrganForm key={editing.id} organ={editing} onDone={() => setEditing(null)} />}
      {mayEdit && editing === null && (
        <div className="actions after">
          <button type="button" className="btn btn-outline-primary" onClick={() => setEditing(NEW)}>
            {t("acts.newOrgan")}
          </button>
        </div>
      )}
    </Section>
  );
};
