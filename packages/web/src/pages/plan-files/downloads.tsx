import { EXPORT_FORMATS } from "@albero/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Choice } from "../../components/choice.tsx";
import { Icon } from "../../components/icon.tsx";
import { Section } from "../../components/section.tsx";
import { useOrganisation } from "../../queries/organisation.ts";
import { useFileAddress } from "../../queries/plan-files.ts";

const WHOLE = "all";

/** Which part of the plan the workbook holds: that of a unit and those below it, or all. */
const PartField = ({
  part,
  onChange,
}: {
  readonly part: string;
  readonly onChange: (part: string) => void;
}) => {
  const { t } = useTranslation();
  const { data } = useOrganisation();
  const units = data?.units ?? [];
  return (
    <Choice
      label={t("planFiles.part")}
      value={part}
      options={[
        { value: WHOLE, label: t("planFiles.whole") },
        ...units.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={onChange}
    />
  );
};

/** Every form a plan can be taken away in, each with what it is for. */
export const Downloads = ({ planId }: { readonly planId: string }) => {
  const { t } = useTranslation();
  const [part, setPart] = useState(WHOLE);
  const mayExport = useMay("body.export");
  const address = useFileAddress(planId);
  const files = [
    ...EXPORT_FORMATS.map((format) => ({
      format,
      href: address.of(format, format === "workbook" && part !== WHOLE ? part : null),
    })),
    ...(mayExport ? [{ format: "document" as const, href: address.ofBody }] : []),
  ];
  return (
    <Section title={t("planFiles.export")}>
      <div className="tools">
        <PartField part={part} onChange={setPart} />
      </div>
      <ul className="rows">
        {files.map(({ format, href }) => (
          <li key={format}>
            <span>
              <a href={href} download={format === "document" ? "albero.json" : true}>
                <Icon name="download" /> {t(`planFiles.formats.${format}`)}
              </a>
              <span className="under">{t(`planFiles.formatHint.${format}`)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
