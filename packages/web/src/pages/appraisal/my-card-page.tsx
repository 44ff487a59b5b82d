import type { AppraisalRow } from "@albero/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { useAppraisal, useAppraisals } from "../../queries/appraisal.ts";
import { CardContents } from "./contents.tsx";
import { Slips } from "./slips.tsx";

const labelOf = ({ year, title }: AppraisalRow): string => `${year} · ${title}`;

/** The card that waits for the person first, else the newest one. */
const firstOf = (own: readonly AppraisalRow[]): AppraisalRow | undefined =>
  own.find(({ waits }) => waits) ?? own.find(({ total }) => total !== null) ?? own[0];

const Own = ({ own }: { readonly own: readonly AppraisalRow[] }) => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(firstOf(own)?.id ?? "");
  const query = useAppraisal(chosen);
  return (
    <>
      {own.length > 1 && (
        <div className="tools">
          <Choice
            label={t("appraisals.year")}
            value={chosen}
            options={own.map((row) => ({ value: row.id, label: labelOf(row) }))}
            onChange={setChosen}
          />
        </div>
      )}
      <Loaded query={query}>{(view) => <CardContents key={chosen} view={view} />}</Loaded>
    </>
  );
};

/** The reader's own card. */
export const MyCardPage = () => {
  const { t } = useTranslation();
  const query = useAppraisals();
  return (
    <Page title={t("appraisals.mine")} lead={<p>{t("appraisals.mineLead")}</p>}>
      <Loaded query={query}>
        {(rows) => {
          const own = rows.filter((row) => row.own);
          return own.length === 0 ? <p className="empty">{t("appraisals.none")}</p> : <Own own={own} />;
        }}
      </Loaded>
      <Slips />
    </Page>
  );
};
