import type { FigureChange } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { CardLink, IndicatorLink, MeasureLink, NodeLink } from "../../components/links.tsx";
import { named } from "../../components/named.ts";

/** The figure's name, leading to its page. */
export const ChangeName = ({ of }: Pick<FigureChange, "of">) => {
  const { t } = useTranslation();
  switch (of.kind) {
    case "body":
      return <strong>{t("changes.body")}</strong>;
    case "node":
      return <NodeLink id={of.node.id}>{named(of.node)}</NodeLink>;
    case "use":
      return <IndicatorLink id={of.indicatorId}>{named(of)}</IndicatorLink>;
    case "card":
      return <CardLink id={of.card.id}>{named(of.card)}</CardLink>;
    case "card-objective":
      return <CardLink id={of.card.id}>{named(of)}</CardLink>;
    case "measure":
      return (
        <MeasureLink id={of.measure.id}>
          {of.of === null ? of.measure.name : `${of.measure.name} (${of.of.name})`}
        </MeasureLink>
      );
  }
};
