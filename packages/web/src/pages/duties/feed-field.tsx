import { DUTY_FEEDS, type DutyFeed } from "@albero/domain";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { useMeasures } from "../../queries/measure.ts";

/** A measure that follows from a duty, as it is being chosen; without a measure it is none. */
export type FeedDraft = { readonly measureId: string; readonly what: DutyFeed };

type Props = { readonly feed: FeedDraft; readonly onChange: (feed: FeedDraft) => void };

/** Chooses a measure that follows from a duty, and what it takes. */
export const FeedField = ({ feed, onChange }: Props) => {
  const { t } = useTranslation();
  const measures = useMeasures(null).data?.measures ?? [];
  return (
    <>
      <Choice
        label={t("duties.measure")}
        value={feed.measureId}
        options={[
          { value: "", label: t("duties.noMeasure") },
          ...measures.map(({ measure }) => ({ value: measure.id, label: `${measure.code} ${measure.name}` })),
        ]}
        onChange={(measureId) => onChange({ ...feed, measureId })}
      />
      {feed.measureId !== "" && (
        <Choice
          label={t("duties.takes")}
          value={feed.what}
          options={DUTY_FEEDS.map((value) => ({ value, label: t(`duties.what.${value}`) }))}
          onChange={(what) => onChange({ ...feed, what })}
        />
      )}
    </>
  );
};
