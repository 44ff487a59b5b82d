import type { MemberListView, MembershipView, PersonNameView } from "@albero/contract";
import { ORGAN_OFFICES } from "@albero/domain";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Choice } from "../../components/choice.tsx";
import { FormEnd } from "../../components/form-end.tsx";
import { nameOf, PersonFields, usePersonChoice } from "../../components/person-fields.tsx";
import { RecordList } from "../../components/record-list.tsx";
import { useDay } from "../../components/use-day.ts";
import { dayOrNone, formatDay } from "../../i18n/format.ts";
import { useMembers, useOrgans, useRecordMember } from "../../queries/acts.ts";
import { StretchFields } from "./stretch-fields.tsx";

type FormProps = {
  readonly member: MembershipView | null;
  readonly people: readonly PersonNameView[];
  readonly organs: readonly { readonly id: string; readonly name: string }[];
  readonly onDone: () => void;
};

const NEW = { revision: 0, office: "member", validFrom: null, validTo: null } as const;

/** A membership being written, and what of it is still lacking once it was tried to save it. */
const useWriting = ({ member, organs, onDone }: FormProps) => {
  const record = useRecordMember();
  const first = member ?? NEW;
  const [organId, setOrgan] = useState(member?.organId ?? organs[0]?.id ?? "");
  const choice = usePersonChoice(member?.personId ?? null);
  const [office, setOffice] = useState<MembershipView["office"]>(first.office);
  const from = useDay(first.validFrom);
  const to = useDay(first.validTo);
  const [isTried, setTried] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!choice.isNamed || from.day === null || to.isWrong) return;
    const stretch = { validFrom: from.day, validTo: to.day };
    const { person } = choice;
    record.mutate(
      { id: member?.id ?? null, organId, person, office, ...stretch, version: first.revision },
      { onSuccess: onDone },
    );
  };
  return { record, organId, setOrgan, choice, office, setOffice, from, to, isTried, submit };
};

/** Who sits in an organ: one who sat in one before, or a person named here. */
const MemberForm = (props: FormProps) => {
  const { member, people, organs, onDone } = props;
  const { t } = useTranslation();
  const writing = useWriting(props);
  const known = people.map((person) => ({
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
      <PersonFields
        choice={writing.choice}
        people={known}
        isTried={writing.isTried}
        isFixed={member !== null}
      />
      <Choice
        label={t("members.office")}
        value={writing.office}
        options={ORGAN_OFFICES.map((value) => ({ value, label: t(`organOffice.${value}`) }))}
        onChange={writing.setOffice}
      />
      <StretchFields from={writing.from} to={writing.to} isTried={writing.isTried} />
      <FormEnd sending={writing.record} label={t("members.save")} onLeave={onDone} />
    </form>
  );
};

const personIn = ({ people }: MemberListView, id: string): PersonNameView | undefined =>
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
