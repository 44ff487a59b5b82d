import type { MemberListView, MemberPersonView, MembershipView } from "@albero/contract";
import { ORGAN_OFFICES } from "@albero/domain";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Choice } from "../../components/choice.tsx";
import { FormEnd } from "../../components/form-end.tsx";
import { RecordList } from "../../components/record-list.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useDay } from "../../components/use-day.ts";
import { dayOrNone, formatDay } from "../../i18n/format.ts";
import { useMembers, useOrgans, useRecordMember } from "../../queries/acts.ts";
import { StretchFields } from "./stretch-fields.tsx";

const NEW_PERSON = "new";

/** "Family Given", as registers list people; `null` once the name was erased. */
const nameOf = ({ givenName, familyName }: MemberPersonView): string | null =>
  familyName === null ? null : `${familyName} ${givenName ?? ""}`.trim();

type FormProps = {
  readonly member: MembershipView | null;
  readonly people: readonly MemberPersonView[];
  readonly organs: readonly { readonly id: string; readonly name: string }[];
  readonly onDone: () => void;
};

const NEW: Omit<MembershipView, "validFrom"> & { readonly validFrom: string | null } = {
  ...{
    id: "",
    revision: 0,
    organId: "",
    personId: NEW_PERSON,
    office: "member",
    validFrom: null,
    validTo: null,
  },
};

/** A membership being written, and what of it is still lacking once it was tried to save it. */
const useWriting = ({ member, organs, onDone }: FormProps) => {
  const record = useRecordMember();
  const first = member ?? { ...NEW, organId: organs[0]?.id ?? "" };
  const [organId, setOrgan] = useState(first.organId);
  const [personId, setPerson] = useState(first.personId);
  const [names, setNames] = useState({ givenName: "", familyName: "" });
  const [office, setOffice] = useState(first.office);
  const from = useDay(first.validFrom);
  const to = useDay(first.validTo);
  const [isTried, setTried] = useState(false);
  const isNew = personId === NEW_PERSON;
  const isNamed = !isNew || (names.givenName.trim() !== "" && names.familyName.trim() !== "");
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isNamed || from.day === null || to.isWrong) return;
    const person = isNew ? names : { id: personId };
    const stretch = { validFrom: from.day, validTo: to.day };
    record.mutate(
      { id: member?.id ?? null, organId, person, office, ...stretch, version: first.revision },
      { onSuccess: onDone },
    );
  };
  return {
    ...{ record, organId, setOrgan, personId, setPerson, names, setNames, office, setOffice },
    ...{ from, to, isTried, isNew, submit },
  };
};

/** Who sits in an organ: one who sat in one before, or a person named here. */
const MemberForm = (props: FormProps) => {
  const { member, people, organs, onDone } = props;
  const { t } = useTranslation();
  const writing = useWriting(props);
  const { names, isTried } = writing;
  const known = people.flatMap((person) => ({
    value: person.id,
    label: nameOf(person) ?? t("members.erased"),
  }));
  return (
    <form className="stack move-form" onSubmit={writing.submit} noValidate>
      <Choice
        label={t("members.organ")}
        value={writing.organId}
        options={organs.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={writing.setOrgan}
      />
      {member === null && known.length > 0 && (
        <Choice
          label={t("members.person")}
          value={writing.personId}
          options={[{ value: NEW_PERSON, label: t("members.newPerson") }, ...known]}
          onChange={writing.setPerson}
        />
      )}
      {writing.isNew &&
        (["givenName", "familyName"] as const).map((part) => (
          <TextField
            key={part}
            label={t(`members.${part}`)}
            value={names[part]}
            onChange={(text) => writing.setNames({ ...names, [part]: text })}
            error={isTried && names[part].trim() === "" ? t("draft.needed") : null}
          />
        ))}
      <Choice
        label={t("members.office")}
        value={writing.office}
        options={ORGAN_OFFICES.map((value) => ({ value, label: t(`organOffice.${value}`) }))}
        onChange={writing.setOffice}
      />
      <StretchFields from={writing.from} to={writing.to} isTried={isTried} />
      <FormEnd sending={writing.record} label={t("members.save")} onLeave={onDone} />
    </form>
  );
};

const personIn = ({ people }: MemberListView, id: string): MemberPersonView | undefined =>
  people.find((person) => person.id === id);

/** Who sits in the organs over time: names that the law has published. Nothing to see while no organ is there. */
export const MembersSection = () => {
  const { t } = useTranslation();
  const mayEdit = useMay("acts.edit");
  const organs = useOrgans().data ?? [];
  const { rows, list } = useMembers();
  if (organs.length === 0) return null;
  const called = ({ personId }: MembershipView): string => {
    const person = list === undefined ? undefined : personIn(list, personId);
    return (person === undefined ? null : nameOf(person)) ?? t("members.erased");
  };
  return (
    <RecordList
      title={t("members.title")}
      anchor="members"
      query={rows}
      columns={[
        { head: t("members.person"), cell: called },
        { head: t("members.organ"), cell: ({ organId }) => organs.find(({ id }) => id === organId)?.name },
        { head: t("members.office"), cell: ({ office }) => t(`organOffice.${office}`) },
        { head: t("acts.inOfficeFrom"), cell: ({ validFrom }) => formatDay(validFrom) },
        { head: t("acts.inOfficeTo"), cell: ({ validTo }) => dayOrNone(validTo) },
      ]}
      empty={t("members.nobody")}
      nameOf={called}
      mayEdit={mayEdit}
      addLabel={t("members.add")}
      form={(member, onDone) => (
        <MemberForm member={member} people={list?.people ?? []} organs={organs} onDone={onDone} />
      )}
    />
  );
};
