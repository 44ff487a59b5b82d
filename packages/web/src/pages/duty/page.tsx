import { useTranslation } from "react-i18next";
import { Plain } from "../../app/plain-layout.tsx";

type Props = { readonly topic: "privacy" | "accessibility" | "legal" };

/** A page the law asks for, in plain words and true of what this program does. */
const DutyPage = ({ topic }: Props) => {
  const { t } = useTranslation();
  const paragraphs = t(`duty.${topic}`, { returnObjects: true }) as readonly string[];
  return (
    <Plain title={t(`pages.${topic}`)}>
      <div className="prose">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </Plain>
  );
};

export const PrivacyPage = () => <DutyPage topic="privacy" />;
export const AccessibilityPage = () => <DutyPage topic="accessibility" />;
export const LegalPage = () => <DutyPage topic="legal" />;
