import type { OrganisationView, StaffingView } from "@albero/contract";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ALL, unlessAll, useFilter } from "../../app/filters.ts";
import { useMay } from "../../app/may.ts";
import { Choice } from "../../components/choice.tsx";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { UnitLink } from "../../components/links.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { formatDay } from "../../i18n/format.ts";
import { useOrganisation } from "../../queries/organisation.ts";
import { useStaffing } from "../../queries/staffing.ts";
import { PostForm } from "./post-form.tsx";
import { calledIn, rowsOn, type PostRow } from "./staff.ts";

type Props = { readonly staffing: StaffingView; readonly organisation: OrganisationView };

const useColumns = ({ staffing, organisation }: Props): readonly Column<PostRow>[] => {
  const { t } = useTranslation();
  const called = calledIn(staffing, t("posts.unnamed"));
  const unitName = (id: string) => organisation.units.find((unit) => unit.id === id)?.name ?? "";
  const holders = ({ id, holdings }: PostRow) =>
    holdings.map(({ personId, kind }) =>
      kind === "held" ? called(personId, id) : `${called(personId)} (${t("posts.adInterim")})`,
    );
  return [
    {
      ...{ id: "post", header: t("posts.post"), kind: "heading" },
      sortBy: ({ state }) => state.title,
      cell: ({ id, state }) => (
        <Link from="/enti/$bodyId" to="./posti/$postId" params={{ postId: id }}>
          {state.title}
        </Link>
      ),
    },
    {
      ...{ id: "holder", header: t("posts.holder") },
      cell: (row) =>
        row.holdings.length === 0 ? <strong>{t("posts.vacant")}</strong> : holders(row).join(", "),
    },
    {
      ...{ id: "unit", header: t("posts.unit") },
      sortBy: ({ state }) => unitName(state.unitId),
      cell: ({ state }) => <UnitLink id={state.unitId}>{unitName(state.unitId)}</UnitLink>,
    },
    {
      ...{ id: "role", header: t("posts.role") },
      sortBy: ({ state }) => state.role,
      cell: ({ state }) => t(`postRole.${state.role}`),
    },
  ];
};

const Contents = ({ staffing, organisation }: Props) => {
  const { t } = useTranslation();
  const { unit = ALL } = useSearch({ from: "/enti/$bodyId/posti" });
  const filter = useFilter();
  const mayEdit = useMay("staffing.edit");
  const [isOpen, setOpen] = useState(false);
  const { units, moment } = organisation;
  const columns = useColumns({ staffing, organisation });
  const all = rowsOn(staffing, moment.today);
  const rows = all.filter(({ state }) => unit === ALL || state.unitId === unit);
  const [there, gone] = [rows.filter(({ isThere }) => isThere), rows.filter(({ isThere }) => !isThere)];
  const table = (caption: string, shown: readonly PostRow[]) => (
    <DataTable caption={caption} columns={columns} rows={shown} rowKey={({ id }) => id} />
  );
  return (
    <>
      <div className="tools">
        <Choice
          label={t("posts.unit")}
          value={unit}
          options={[
            { value: ALL, label: t("posts.allUnits") },
            ...units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(chosen) => filter({ unit: unlessAll(chosen) })}
        />
      </div>
      <p className="soft">{t("posts.asOf", { day: formatDay(moment.today) })}</p>
      {there.length > 0 && table(t("pages.posts"), there)}
      {there.length === 0 && (
        <p className="empty">{all.length === 0 ? t("posts.nothing") : t("posts.noneHere")}</p>
      )}
      {gone.length > 0 && (
        <details>
          <summary>{t("posts.gone")}</summary>
          {table(t("posts.gone"), gone)}
        </details>
      )}
      {isOpen && <PostForm units={units} post={null} onDone={() => setOpen(false)} />}
      {mayEdit && !isOpen && (
        <div className="actions after">
          <button type="button" className="btn btn-outline-primary" onClick={() => setOpen(true)}>
            {t("posts.add")}
          </button>
        </div>
      )}
    </>
  );
};

const Posts = () => {
  const organisation = useOrganisation();
  return (
    <Loaded query={useStaffing()}>
      {(staffing) => (
        <Loaded query={organisation}>{(view) => <Contents staffing={staffing} organisation={view} />}</Loaded>
      )}
    </Loaded>
  );
};

/** The posts of the body on a day, by unit, and who holds them. */
export const PostsPage = () => {
  const { t } = useTranslation();
  const may = useMay("staffing.read");
  return (
    <Page title={t("pages.posts")} lead={t("posts.lead")}>
      {may ? <Posts /> : <p className="empty">{t("posts.notPermitted")}</p>}
    </Page>
  );
};
