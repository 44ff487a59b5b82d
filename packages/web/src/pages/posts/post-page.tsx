import type { HoldingView, OrganisationView, PostView, StaffingView } from "@albero/contract";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Crumbs } from "../../components/crumbs.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { RecordList } from "../../components/record-list.tsx";
import { Section } from "../../components/section.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { dayOrNone, formatDay, formatNumber } from "../../i18n/format.ts";
import { useOrganisation } from "../../queries/organisation.ts";
import { useStaffing } from "../../queries/staffing.ts";
import { HolderForm } from "./holder-form.tsx";
import { PostForm } from "./post-form.tsx";
import { calledIn, stateOn } from "./staff.ts";

type Props = {
  readonly staffing: StaffingView;
  readonly post: PostView;
  readonly organisation: OrganisationView;
};

/** Who holds the post over time, the newest first. */
const Holders = ({ staffing, post }: Omit<Props, "organisation">) => {
  const { t } = useTranslation();
  const called = calledIn(staffing, t("posts.unnamed"));
  const held = useStaffing(({ assignments }): readonly HoldingView[] =>
    assignments
      .filter(({ postId }) => postId === post.id)
      .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1)),
  );
  return (
    <RecordList
      title={t("posts.holders")}
      anchor="holders"
      query={held}
      columns={[
        { head: t("members.person"), cell: ({ personId }) => called(personId) },
        { head: t("posts.how"), cell: ({ kind }) => t(`posts.kind.${kind}`) },
        { head: t("posts.share"), cell: ({ share }) => `${formatNumber(share)} %` },
        { head: t("posts.from"), cell: ({ validFrom }) => formatDay(validFrom) },
        { head: t("posts.until"), cell: ({ validTo }) => dayOrNone(validTo) },
      ]}
      empty={t("posts.nobody")}
      nameOf={({ personId }) => called(personId)}
      mayEdit={useMay("staffing.edit")}
      addLabel={t("posts.addHolder")}
      form={(holding, onDone) => (
        <HolderForm staffing={staffing} postId={post.id} holding={holding} onDone={onDone} />
      )}
    />
  );
};

/** What the post was, stretch by stretch, and the way to say what it is from a day on. */
const History = ({ post, organisation }: Omit<Props, "staffing">) => {
  const { t } = useTranslation();
  const mayEdit = useMay("staffing.edit");
  const [isOpen, setOpen] = useState(false);
  const unitName = (id: string) => organisation.units.find((unit) => unit.id === id)?.name;
  return (
    <Section title={t("posts.history")} anchor="history">
      <SimpleTable
        caption={t("posts.history")}
        heads={[
          ...[t("posts.title"), t("posts.unit"), t("posts.role"), t("posts.paysInvoices")],
          ...[t("posts.from"), t("posts.until")],
        ]}
        rows={post.states.map(({ title, unitId, role, paysInvoices, validFrom, validTo }) => [
          ...[title, unitName(unitId), t(`postRole.${role}`), t(paysInvoices ? "posts.yes" : "posts.no")],
          ...[formatDay(validFrom), dayOrNone(validTo)],
        ])}
      />
      {isOpen && <PostForm units={organisation.units} post={post} onDone={() => setOpen(false)} />}
      {mayEdit && !isOpen && (
        <div className="actions after">
          <button type="button" className="btn btn-outline-primary" onClick={() => setOpen(true)}>
            {t("posts.change")}
          </button>
        </div>
      )}
    </Section>
  );
};

const Contents = ({ staffing, post, organisation }: Props) => {
  const { t } = useTranslation();
  const state = stateOn(post, organisation.moment.today);
  const list = (
    <Link key="list" from="/enti/$bodyId" to="./posti">
      {t("pages.posts")}
    </Link>
  );
  return (
    <Page
      crumbs={<Crumbs>{[list]}</Crumbs>}
      above={state === undefined ? "" : t(`postRole.${state.role}`)}
      title={state?.title ?? ""}
    >
      <Holders staffing={staffing} post={post} />
      <History post={post} organisation={organisation} />
    </Page>
  );
};

const Post = ({ postId }: { readonly postId: string }) => {
  const { t } = useTranslation();
  const organisation = useOrganisation();
  return (
    <Loaded query={useStaffing()}>
      {(staffing) => (
        <Loaded query={organisation}>
          {(view) => {
            const post = staffing.posts.find(({ id }) => id === postId);
            return post === undefined ? (
              <p className="empty">{t("posts.nothing")}</p>
            ) : (
              <Contents staffing={staffing} post={post} organisation={view} />
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
};

/** A post: who holds it, what it was over time. */
export const PostPage = () => {
  const { t } = useTranslation();
  const { postId } = useParams({ from: "/enti/$bodyId/posti/$postId" });
  return useMay("staffing.read") ? (
    <Post postId={postId} />
  ) : (
    <Page title={t("pages.posts")}>
      <p className="empty">{t("posts.notPermitted")}</p>
    </Page>
  );
};
