import type { UseScaleView } from "@albero/contract";
import { SCALE_READINGS } from "@albero/domain";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { SCALES, type Scale } from "../system/options.ts";
import { scaleKinds, ScaleMarks } from "../system/scale-fields.tsx";
import type { DraftUse } from "./outline.ts";
import type { Drafting } from "./use-draft.ts";

type Props = { readonly draft: Drafting; readonly use: DraftUse };

type Reads = (typeof SCALE_READINGS)[number];

const readsOf = (scale: UseScaleView | null): Reads =>
  scale !== null && "reads" in scale ? scale.reads : "achievement";

/** A scale with what it looks at; what needs no marks looks at nothing. */
const withReads = (scale: Scale, reads: Reads): UseScaleView =>
  scale.kind === "on-off" || scale.kind === "proportional" ? scale : { ...scale, reads };

/** How the result of an indicator is scored at this place: as the body's system says, or with marks of its own. */
export const UseScale = ({ draft, use }: Props) => {
  const { t } = useTranslation();
  const { scale } = use;
  const reads = readsOf(scale);
  const save = (next: UseScaleView | null) =>
    void draft.edit([{ kind: "set", entity: "use", id: use.id, fields: { scale: next } }]);
  return (
    <>
      <Choice
        label={t("useScale.label")}
        value={scale?.kind ?? "none"}
        options={[{ value: "none", label: t("useScale.none") }, ...scaleKinds()]}
        onChange={(kind) => save(kind === "none" ? null : withReads(SCALES[kind], "achievement"))}
      />
      {scale !== null && "reads" in scale && (
        <>
          <Choice
            label={t("useScale.reads")}
            value={reads}
            options={SCALE_READINGS.map((value) => ({ value, label: t(`useScale.${value}`) }))}
            onChange={(next) => save(withReads(scale, next))}
          />
          <ScaleMarks scale={scale} reads={reads} onChange={(next) => save(withReads(next, reads))} />
        </>
      )}
    </>
  );
};
