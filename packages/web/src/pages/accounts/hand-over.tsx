import { useTranslation } from "react-i18next";

type Props = { readonly title: string; readonly link: string; readonly onDone: () => void };

/** A link to hand over, where the service writes to nobody: shown once, and never again. */
export const HandOver = ({ title, link, onDone }: Props) => {
  const { t } = useTranslation();
  return (
    <section className="choices folded stack" role="status">
      <p>{t("accounts.handOver", { title })}</p>
      <p>
        <code className="long">{`${location.origin}${link}`}</code>
      </p>
      <div className="actions">
        <button type="button" className="btn btn-primary" onClick={onDone}>
          {t("accounts.handedOver")}
        </button>
      </div>
    </section>
  );
};
