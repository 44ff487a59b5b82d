import type { IndicatorView } from "@albero/contract";
import { useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Crumbs } from "../../components/crumbs.tsx";
import { IndicatorLink } from "../../components/links.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { named } from "../../components/named.ts";
import { Page } from "../../components/page.tsx";
import { useIndicator, useIndicators } from "../../queries/indicator.ts";
import { useMeasures } from "../../queries/measure.ts";
import { useTree } from "../../queries/plan.ts";
import { SaveFormula } from "./save-formula.tsx";
import { FormulaEditor } from "./formula-editor.tsx";
import { worldOf } from "./world.ts";

const LESS_IS_BETTER = ["<", "<="];

const Editor = ({ indicator }: Pick<IndicatorView, "indicator">) => {
  const measures = useMeasures(null);
  const indicators = useIndicators();
  const tree = useTree();
  const mayDefine = useMay("library.edit");
  const world = useMemo(
    () =>
      worldOf({
        measures: measures.data?.measures ?? [],
        indicators: indicators.data?.indicators ?? [],
        nodes: tree.data?.nodes ?? [],
      }),
    [measures.data, indicators.data, tree.data],
  );
  const wish = {
    ...{ unit: indicator.unit, decimals: indicator.decimals },
    wanted: indicator.direction === "by" ? ("date" as const) : ("number" as const),
    lessIsBetter: LESS_IS_BETTER.includes(indicator.direction),
  };
  return (
    <Loaded query={measures}>
      {({ moment }) => (
        <FormulaEditor world={world} wish={wish} start={indicator.formula.text} period={moment.period}>
          {(text) => mayDefine && <SaveFormula indicator={indicator} formula={text} />}
        </FormulaEditor>
      )}
    </Loaded>
  );
};

const Contents = ({ view }: { readonly view: IndicatorView }) => {
  const { t } = useTranslation();
  const { indicator } = view;
  return (
    <Page
      crumbs={
        <Crumbs>
          {[
            <IndicatorLink key="indicator" id={indicator.id}>
              {named(indicator)}
            </IndicatorLink>,
          ]}
        </Crumbs>
      }
      title={t("formula.title")}
      lead={t("formula.lead")}
    >
      <Editor indicator={indicator} />
    </Page>
  );
};

/** Where a formula is written and tried: in one of four forms, or in the language, with its result at once. */
export const FormulaPage = () => {
  const { indicatorId } = useParams({ from: "/enti/$bodyId/indicatori/$indicatorId/formula" });
  return <Loaded query={useIndicator(indicatorId)}>{(view) => <Contents view={view} />}</Loaded>;
};
