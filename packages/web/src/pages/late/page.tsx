import type { LatePerson, LateView } from "@albero/contract";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ALL, unlessAll, useFilter } from "../../app/filters.ts";
import { useMay } from "../../app/may.ts";
import { Choice } from "../../components/choice.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { toggled } from "../../components/toggled.ts";
import { useLate } from "../../queries/reminders.ts";
import { LateTable } from "./late-table.tsx";
import { RemindBar } from "./remind-bar.tsx";

const NOBODY: ReadonlySet<string> = new Set();

const unitsOf = (people: readonly LatePerson[]): ReadonlyMap<string, string> =>
  new Map(people.flatMap(({ units }) => units.map(({ id, name }) => [id, name] as const)));

const People = ({
  people,
  hasMail,
}: {
  readonly people: readonly LatePerson[];
  readonly hasMail: boolean;
}) => {
  const { t } = useTranslation();
  const { unit } = useSearch({ from: "/enti/$bodyId/in-ritardo" });
  const filter = useFilter();
  const [chosen, setChosen] = useState(NOBODY);
  const shown = people.filter(({ units }) => unit === undefined || units.some(({ id }) => id === unit));
  const isAll = shown.every(({ id }) => chosen.has(id));
  const names = [...unitsOf(people)].toSorted(([, a], [, b]) => a.localeCompare(b));
  return (
    <>
      <div className="tools">
        <Choice
          label={t("late.unit")}
          value={unit ?? ALL}
          options={[
            { value: ALL, label: t("late.everyUnit") },
            ...names.map(([value, label]) => ({ value, label })),
          ]}
          onChange={(next) => {
            filter({ unit: unlessAll(next) });
            setChosen(NOBODY);
          }}
        />
        <label className="check-all">
          <input
            type="checkbox"
            className="check"
            checked={isAll}
            onChange={() => setChosen(isAll ? NOBODY : new Set(shown.map(({ id }) => id)))}
          />{" "}
          {t("late.all")}
        </label>
      </div>
      {hasMail ? (
        <RemindBar chosen={people.filter(({ id }) => chosen.has(id))} onDone={() => setChosen(NOBODY)} />
      ) : (
        <p className="remark">{t("late.noMail")}</p>
      )}
      <LateTable
        people={shown}
        chosen={chosen}
        onChoose={(id) => setChosen((before) => toggled(before, id))}
      />
    </>
  );
};

const Contents = ({ view }: { readonly view: LateView }) => {
  const { t } = useTranslation();
  const { people, unreached } = view;
  return (
    <>
      {people.length === 0 ? (
        <p className="empty">{t("late.nobody")}</p>
      ) : (
        <People people={people} hasMail={view.mail} />
      )}
      {unreached.length > 0 && (
        <Section title={t("late.unreached")} lead={t("late.unreachedLead")}>
          <ul>
            {unreached.map(({ office, values }) => (
              <li key={office?.id ?? ""}>
                {office?.name ?? t("tasks.noOffice")}: {values}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
};

/** Who is late with values, to be reminded: one or many at a time, after seeing what will be said. */
export const LatePage = () => {
  const { t } = useTranslation();
  const mayRemind = useMay("round.manage");
  const query = useLate(mayRemind);
  return (
    <Page title={t("late.title")} lead={<p>{t("late.lead")}</p>}>
      {mayRemind ? (
        <Loaded query={query}>{(view) => <Contents view={view} />}</Loaded>
      ) : (
        <p className="empty">{t("late.notPermitted")}</p>
      )}
    </Page>
  );
};
