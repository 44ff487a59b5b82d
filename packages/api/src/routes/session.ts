import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import type { Service } from "../services/service.ts";
import { askRecovery } from "../services/session/ask-recovery.ts";
import { endSession, listSessions } from "../services/session/own-sessions.ts";
import { listExampleAccounts } from "../services/session/list-example-accounts.ts";
import { readSession } from "../services/session/read-session.ts";
import { beginTotp, completeSignIn, confirmTotp, removeTotp } from "../services/session/second-factor.ts";
import { setPassword } from "../services/session/set-password.ts";
import { signInAsExample } from "../services/session/sign-in-as-example.ts";
import { signInByLink } from "../services/session/sign-in-by-link.ts";
import { signIn } from "../services/session/sign-in.ts";
import { signOut } from "../services/session/sign-out.ts";

export const sessionRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.readSession, readSession(service)),
  bind(ENDPOINTS.signIn, signIn(service)),
  bind(ENDPOINTS.signInByLink, signInByLink(service)),
  bind(ENDPOINTS.listExampleAccounts, listExampleAccounts(service)),
  bind(ENDPOINTS.signInAsExample, signInAsExample(service)),
  bind(ENDPOINTS.setPassword, setPassword(service)),
  bind(ENDPOINTS.completeSignIn, completeSignIn(service)),
  bind(ENDPOINTS.beginTotp, beginTotp(service)),
  bind(ENDPOINTS.confirmTotp, confirmTotp(service)),
  bind(ENDPOINTS.removeTotp, removeTotp(service)),
  bind(ENDPOINTS.askRecovery, askRecovery(service)),
  bind(ENDPOINTS.listSessions, listSessions(service)),
  bind(ENDPOINTS.endSession, endSession(service)),
  bind(ENDPOINTS.signOut, signOut(service)),
];
