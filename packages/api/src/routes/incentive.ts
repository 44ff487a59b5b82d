import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { decideDistribution } from "../services/incentive/decide-distribution.ts";
import { exportPayroll } from "../services/incentive/export-payroll.ts";
import { listSlips } from "../services/incentive/list-slips.ts";
import { listBonusYears, readBonuses } from "../services/incentive/read-bonuses.ts";
import {
  releaseBonuses,
  listBonusReleases,
  exportBonusRelease,
} from "../services/incentive/release-bonuses.ts";
import { saveBonusBasis } from "../services/incentive/save-basis.ts";
import { sendDistribution } from "../services/incentive/send-distribution.ts";
import { simulateBonuses } from "../services/incentive/simulate-bonuses.ts";
import { certifyFund, payFund, recordFundAct } from "../services/incentive/move-fund.ts";
import { listFunds, readFund } from "../services/incentive/read-fund.ts";
import { saveFund } from "../services/incentive/save-fund.ts";
import type { Service } from "../services/service.ts";

export const incentiveRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.listFunds, listFunds(service)),
  bind(ENDPOINTS.readFund, readFund(service)),
  bind(ENDPOINTS.saveFund, saveFund(service)),
  bind(ENDPOINTS.recordFundAct, recordFundAct(service)),
  bind(ENDPOINTS.certifyFund, certifyFund(service)),
  bind(ENDPOINTS.payFund, payFund(service)),
  bind(ENDPOINTS.listBonusYears, listBonusYears(service)),
  bind(ENDPOINTS.readBonuses, readBonuses(service)),
  bind(ENDPOINTS.saveBonusBasis, saveBonusBasis(service)),
  bind(ENDPOINTS.simulateBonuses, simulateBonuses(service)),
  bind(ENDPOINTS.sendDistribution, sendDistribution(service)),
  bind(ENDPOINTS.decideDistribution, decideDistribution(service)),
  bind(ENDPOINTS.exportPayroll, exportPayroll(service)),
  bind(ENDPOINTS.listSlips, listSlips(service)),
  bind(ENDPOINTS.releaseBonuses, releaseBonuses(service)),
  bind(ENDPOINTS.listBonusReleases, listBonusReleases(service)),
  bind(ENDPOINTS.exportBonusRelease, exportBonusRelease(service)),
];
