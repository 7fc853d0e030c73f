-- A document as schema version 6 saved it, when nobody was told who had done something and cells had neither formulas nor locks. Never to be changed: people have such files.
PRAGMA application_id=1114794870;
PRAGMA user_version=6;
CREATE TABLE "activity" (
    "position" INTEGER PRIMARY KEY,
    "commissioner" TEXT NOT NULL DEFAULT '',
    "provider" TEXT NOT NULL DEFAULT '',
    "service" TEXT NOT NULL DEFAULT '',
    "volume" TEXT NOT NULL DEFAULT '',
    "growth_index" TEXT NOT NULL DEFAULT '',
    UNIQUE ("commissioner", "provider", "service")
);
INSERT INTO "activity" VALUES(1,'CCG','RNL','NEL','31234','');
CREATE TABLE "activity_actuals" (
    "position" INTEGER PRIMARY KEY,
    "commissioner" TEXT NOT NULL DEFAULT '',
    "provider" TEXT NOT NULL DEFAULT '',
    "service" TEXT NOT NULL DEFAULT '',
    "year" TEXT NOT NULL DEFAULT '',
    "month" TEXT NOT NULL DEFAULT '',
    "volume" TEXT NOT NULL DEFAULT '',
    UNIQUE ("commissioner", "provider", "service", "year", "month")
);
CREATE TABLE "actuals" (
    "position" INTEGER PRIMARY KEY,
    "org" TEXT NOT NULL DEFAULT '',
    "year" TEXT NOT NULL DEFAULT '',
    "line" TEXT NOT NULL DEFAULT '',
    "month" TEXT NOT NULL DEFAULT '',
    "kind" TEXT NOT NULL DEFAULT '',
    "amount" TEXT NOT NULL DEFAULT '',
    "non_recurrent" TEXT NOT NULL DEFAULT '',
    UNIQUE ("org", "year", "line", "month", "kind")
);
INSERT INTO "actuals" VALUES(1,'RNL','2013/14','surplus','12','actual','-27105000','');
CREATE TABLE "arrangements" (
    "position" INTEGER PRIMARY KEY,
    "arrangement" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL DEFAULT '',
    "kind" TEXT NOT NULL DEFAULT '',
    "lead" TEXT NOT NULL DEFAULT '',
    "start_year" TEXT NOT NULL DEFAULT '',
    "ramp" TEXT NOT NULL DEFAULT '',
    "enabled" TEXT NOT NULL DEFAULT '',
    UNIQUE ("arrangement")
);
INSERT INTO "arrangements" VALUES(1,'A1','Chain','group','RNL','2016/17','40%;80%;100%','yes');
CREATE TABLE "balances" (
    "position" INTEGER PRIMARY KEY,
    "org" TEXT NOT NULL DEFAULT '',
    "item" TEXT NOT NULL DEFAULT '',
    "amount" TEXT NOT NULL DEFAULT '',
    UNIQUE ("org", "item")
);
INSERT INTO "balances" VALUES(1,'RNL','cash','2345678.9');
CREATE TABLE "budgets" (
    "position" INTEGER PRIMARY KEY,
    "org" TEXT NOT NULL DEFAULT '',
    "line" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL DEFAULT '',
    "category" TEXT NOT NULL DEFAULT '',
    "function" TEXT NOT NULL DEFAULT '',
    "amount" TEXT NOT NULL DEFAULT '',
    "index" TEXT NOT NULL DEFAULT '',
    "recurrent" TEXT NOT NULL DEFAULT '',
    "variable" TEXT NOT NULL DEFAULT '',
    "step" TEXT NOT NULL DEFAULT '',
    "driver" TEXT NOT NULL DEFAULT '',
    "release_years" TEXT NOT NULL DEFAULT '',
    "contract" TEXT NOT NULL DEFAULT '',
    "arrangement" TEXT NOT NULL DEFAULT '',
    "start_year" TEXT NOT NULL DEFAULT '',
    "end_year" TEXT NOT NULL DEFAULT '',
    UNIQUE ("org", "line")
);
INSERT INTO "budgets" VALUES(1,'RNL','nursing','Nurses, "registered"','nursing','clinical','80123456.789012','pay','','20%','','NEL','','','','','');
CREATE TABLE "capital" (
    "position" INTEGER PRIMARY KEY,
    "org" TEXT NOT NULL DEFAULT '',
    "project" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL DEFAULT '',
    "year" TEXT NOT NULL DEFAULT '',
    "amount" TEXT NOT NULL DEFAULT '',
    "life_years" TEXT NOT NULL DEFAULT '',
    "funding" TEXT NOT NULL DEFAULT '',
    "interest_rate" TEXT NOT NULL DEFAULT '',
    "arrangement" TEXT NOT NULL DEFAULT '',
    UNIQUE ("org", "project")
);
INSERT INTO "capital" VALUES(1,'RNL','P1','Theatre','2015/16','1000000','20','loan','2%','');
CREATE TABLE "contract_services" (
    "position" INTEGER PRIMARY KEY,
    "contract" TEXT NOT NULL DEFAULT '',
    "service" TEXT NOT NULL DEFAULT '',
    UNIQUE ("contract", "service")
);
INSERT INTO "contract_services" VALUES(1,'C1','NEL');
CREATE TABLE "contracts" (
    "position" INTEGER PRIMARY KEY,
    "contract" TEXT NOT NULL DEFAULT '',
    "commissioner" TEXT NOT NULL DEFAULT '',
    "provider" TEXT NOT NULL DEFAULT '',
    "form" TEXT NOT NULL DEFAULT '',
    "tariff" TEXT NOT NULL DEFAULT '',
    "value" TEXT NOT NULL DEFAULT '',
    "uplift_index" TEXT NOT NULL DEFAULT '',
    "marginal_rate" TEXT NOT NULL DEFAULT '',
    "marginal_baseline" TEXT NOT NULL DEFAULT '',
    "variable_rate" TEXT NOT NULL DEFAULT '',
    "rebase_after" TEXT NOT NULL DEFAULT '',
    "population" TEXT NOT NULL DEFAULT '',
    "rate_per_head" TEXT NOT NULL DEFAULT '',
    "phase_in" TEXT NOT NULL DEFAULT '',
    "minimum_variance" TEXT NOT NULL DEFAULT '',
    "recurrent" TEXT NOT NULL DEFAULT '',
    "arrangement" TEXT NOT NULL DEFAULT '',
    "start_year" TEXT NOT NULL DEFAULT '',
    "end_year" TEXT NOT NULL DEFAULT '',
    UNIQUE ("contract")
);
INSERT INTO "contracts" VALUES(1,'C1','CCG','RNL','activity','NT','','','','','','','','','','','','','','');
INSERT INTO "contracts" VALUES(2,'CAP','CCG','RNL','capitation','','','','','','','','CUM','812.5','25%;60%;100%','','','','2015/16','');
CREATE TABLE "document" (
    "revision" TEXT NOT NULL
);
INSERT INTO "document" VALUES('438d13135c8ca00cb5ce325e44a6a224');
CREATE TABLE "economy" (
    "position" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL DEFAULT '',
    "base_year" TEXT NOT NULL DEFAULT '',
    "years" TEXT NOT NULL DEFAULT '',
    "pdc_rate" TEXT NOT NULL DEFAULT '',
    "support_form" TEXT NOT NULL DEFAULT '',
    "support_rate" TEXT NOT NULL DEFAULT '',
    "plan_scenario" TEXT NOT NULL DEFAULT ''
);
INSERT INTO "economy" VALUES(1,'Golden','2014/15','5','','','','s1');
CREATE TABLE "effects" (
    "position" INTEGER PRIMARY KEY,
    "arrangement" TEXT NOT NULL DEFAULT '',
    "effect" TEXT NOT NULL DEFAULT '',
    "type" TEXT NOT NULL DEFAULT '',
    "org" TEXT NOT NULL DEFAULT '',
    "partner" TEXT NOT NULL DEFAULT '',
    "commissioner" TEXT NOT NULL DEFAULT '',
    "service" TEXT NOT NULL DEFAULT '',
    "to_service" TEXT NOT NULL DEFAULT '',
    "category" TEXT NOT NULL DEFAULT '',
    "function" TEXT NOT NULL DEFAULT '',
    "rate" TEXT NOT NULL DEFAULT '',
    "base" TEXT NOT NULL DEFAULT '',
    "amount" TEXT NOT NULL DEFAULT '',
    "ratio" TEXT NOT NULL DEFAULT '',
    "unit_cost" TEXT NOT NULL DEFAULT '',
    "index" TEXT NOT NULL DEFAULT '',
    "ramp" TEXT NOT NULL DEFAULT '',
    "recurrent" TEXT NOT NULL DEFAULT '',
    "first_year" TEXT NOT NULL DEFAULT '',
    "last_year" TEXT NOT NULL DEFAULT '',
    UNIQUE ("arrangement", "effect")
);
INSERT INTO "effects" VALUES(1,'A1','e1','fund','RNL','outside','','','','','','','','1000000','','','','','','','');
CREATE TABLE "forecasts" (
    "position" INTEGER PRIMARY KEY,
    "forecast" TEXT NOT NULL DEFAULT '',
    "org" TEXT NOT NULL DEFAULT '',
    "year" TEXT NOT NULL DEFAULT '',
    "line" TEXT NOT NULL DEFAULT '',
    "made" TEXT NOT NULL DEFAULT '',
    "base_year" TEXT NOT NULL DEFAULT '',
    "base_margin" TEXT NOT NULL DEFAULT '',
    "scenario" TEXT NOT NULL DEFAULT '',
    "central" TEXT NOT NULL DEFAULT '',
    "p10" TEXT NOT NULL DEFAULT '',
    "p50" TEXT NOT NULL DEFAULT '',
    "p90" TEXT NOT NULL DEFAULT '',
    UNIQUE ("forecast", "org", "year", "line")
);
CREATE TABLE "indices" (
    "position" INTEGER PRIMARY KEY,
    "index" TEXT NOT NULL DEFAULT '',
    "year" TEXT NOT NULL DEFAULT '',
    "rate" TEXT NOT NULL DEFAULT '',
    UNIQUE ("index", "year")
);
INSERT INTO "indices" VALUES(1,'pay','2015/16','1.9%');
INSERT INTO "indices" VALUES(2,'pay','2016/17','-0.25%');
CREATE TABLE "journal" (
    "entry" INTEGER PRIMARY KEY,
    "command" INTEGER NOT NULL,
    "when" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "arguments" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "position" INTEGER NOT NULL
);
INSERT INTO "journal" VALUES(1,1,'2026-11-30T09:32:14Z','Import %1','package','economy',NULL,'nameGoldenbase_year2014/15years5plan_scenarios1',0);
INSERT INTO "journal" VALUES(2,1,'2026-11-30T09:32:14Z','Import %1','package','organisations:CCG',NULL,'orgCCGnameCumbria CCGkindcommissioner',0);
INSERT INTO "journal" VALUES(3,1,'2026-11-30T09:32:14Z','Import %1','package','organisations:RNL',NULL,'orgRNLnameNorth Cumbriakindacutemarket_forces_factor1.041234minimum_cash1000000break_even_years3agency_ceiling7500000',1);
INSERT INTO "journal" VALUES(4,1,'2026-11-30T09:32:14Z','Import %1','package','services:NEL',NULL,'serviceNELnameEmergency admissionunitspellemergencyyesspecialisedno',0);
INSERT INTO "journal" VALUES(5,1,'2026-11-30T09:32:14Z','Import %1','package','indices:pay:2015/16',NULL,'indexpayyear2015/16rate1.9%',0);
INSERT INTO "journal" VALUES(6,1,'2026-11-30T09:32:14Z','Import %1','package','indices:pay:2016/17',NULL,'indexpayyear2016/17rate-0.25%',1);
INSERT INTO "journal" VALUES(7,1,'2026-11-30T09:32:14Z','Import %1','package','tariffs:NT:NEL:2014/15',NULL,'tariffNTserviceNELyear2014/15price1543.21',0);
INSERT INTO "journal" VALUES(8,1,'2026-11-30T09:32:14Z','Import %1','package','tariff_changes:NT:2015/16',NULL,'tariffNTyear2015/16cost_uplift1.9%efficiency3.8%',0);
INSERT INTO "journal" VALUES(9,1,'2026-11-30T09:32:14Z','Import %1','package','populations:CUM:over65',NULL,'populationCUMsegmentover65people104000growth_indexpayweight1.6',0);
INSERT INTO "journal" VALUES(10,1,'2026-11-30T09:32:14Z','Import %1','package','activity:CCG:RNL:NEL',NULL,'commissionerCCGproviderRNLserviceNELvolume31234',0);
INSERT INTO "journal" VALUES(11,1,'2026-11-30T09:32:14Z','Import %1','package','contracts:C1',NULL,'contractC1commissionerCCGproviderRNLformactivitytariffNT',0);
INSERT INTO "journal" VALUES(12,1,'2026-11-30T09:32:14Z','Import %1','package','contracts:CAP',NULL,'contractCAPcommissionerCCGproviderRNLformcapitationpopulationCUMrate_per_head812.5phase_in25%;60%;100%start_year2015/16',1);
INSERT INTO "journal" VALUES(13,1,'2026-11-30T09:32:14Z','Import %1','package','contract_services:C1:NEL',NULL,'contractC1serviceNEL',0);
INSERT INTO "journal" VALUES(14,1,'2026-11-30T09:32:14Z','Import %1','package','subcontracts:CAP:C1',NULL,'contractCAPsubcontractC1share80%',0);
INSERT INTO "journal" VALUES(15,1,'2026-11-30T09:32:14Z','Import %1','package','risk_shares:CAP:b1',NULL,'contractCAPbandb1partyCCGdirectiongainwhenabovefrom1%to5%share50%',0);
INSERT INTO "journal" VALUES(16,1,'2026-11-30T09:32:14Z','Import %1','package','budgets:RNL:nursing',NULL,'orgRNLlinenursingnameNurses, "registered"categorynursingfunctionclinicalamount80123456.789012indexpayvariable20%driverNEL',0);
INSERT INTO "journal" VALUES(17,1,'2026-11-30T09:32:14Z','Import %1','package','savings:RNL:CIP1',NULL,'orgRNLschemeCIP1nameAgencycategoryagencystart_year2015/16amount1500000',0);
INSERT INTO "journal" VALUES(18,1,'2026-11-30T09:32:14Z','Import %1','package','balances:RNL:cash',NULL,'orgRNLitemcashamount2345678.9',0);
INSERT INTO "journal" VALUES(19,1,'2026-11-30T09:32:14Z','Import %1','package','loans:RNL:L1',NULL,'orgRNLloanL1balance5000000rate3.5%annual_repayment250000',0);
INSERT INTO "journal" VALUES(20,1,'2026-11-30T09:32:14Z','Import %1','package','capital:RNL:P1',NULL,'orgRNLprojectP1nameTheatreyear2015/16amount1000000life_years20fundingloaninterest_rate2%',0);
INSERT INTO "journal" VALUES(21,1,'2026-11-30T09:32:14Z','Import %1','package','arrangements:A1',NULL,'arrangementA1nameChainkindgroupleadRNLstart_year2016/17ramp40%;80%;100%enabledyes',0);
INSERT INTO "journal" VALUES(22,1,'2026-11-30T09:32:14Z','Import %1','package','effects:A1:e1',NULL,'arrangementA1effecte1typefundorgRNLpartneroutsideamount1000000',0);
INSERT INTO "journal" VALUES(23,1,'2026-11-30T09:32:14Z','Import %1','package','scenarios:s1',NULL,'scenarios1namePlan',0);
INSERT INTO "journal" VALUES(24,1,'2026-11-30T09:32:14Z','Import %1','package','scenarios:s2',NULL,'scenarios2parents1nameWorse',1);
INSERT INTO "journal" VALUES(25,1,'2026-11-30T09:32:14Z','Import %1','package','overrides:s1:10',NULL,'scenarios1position10cellbudgets:RNL:nursing:amountchangemultiplyvalue98%',0);
INSERT INTO "journal" VALUES(26,1,'2026-11-30T09:32:14Z','Import %1','package','overrides:s2:5',NULL,'scenarios2position5cellindices:pay:*:ratechangeaddvalue1%arrangementA1',1);
INSERT INTO "journal" VALUES(27,1,'2026-11-30T09:32:14Z','Import %1','package','uncertainties:u1',NULL,'uncertaintyu1cellindices:pay:2015/16:ratedistributionpertlow1%central1.9%high3%',0);
INSERT INTO "journal" VALUES(28,1,'2026-11-30T09:32:14Z','Import %1','package','actuals:RNL:2013/14:surplus:12:actual',NULL,'orgRNLyear2013/14linesurplusmonth12kindactualamount-27105000',0);
INSERT INTO "journal" VALUES(29,1,'2026-11-30T09:32:14Z','Import %1','package','notes:n1',NULL,'noten1cellbudgets:RNL:nursing:amounttextTrust accounts
note 5sourceAccounts 2014/15authorFinancedate2015-06-01',0);
CREATE TABLE "loans" (
    "position" INTEGER PRIMARY KEY,
    "org" TEXT NOT NULL DEFAULT '',
    "loan" TEXT NOT NULL DEFAULT '',
    "balance" TEXT NOT NULL DEFAULT '',
    "rate" TEXT NOT NULL DEFAULT '',
    "annual_repayment" TEXT NOT NULL DEFAULT '',
    UNIQUE ("org", "loan")
);
INSERT INTO "loans" VALUES(1,'RNL','L1','5000000','3.5%','250000');
CREATE TABLE "measures" (
    "position" INTEGER PRIMARY KEY,
    "measure" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL DEFAULT '',
    "unit" TEXT NOT NULL DEFAULT '',
    "arrangement" TEXT NOT NULL DEFAULT '',
    "commissioner" TEXT NOT NULL DEFAULT '',
    "provider" TEXT NOT NULL DEFAULT '',
    "service" TEXT NOT NULL DEFAULT '',
    "better" TEXT NOT NULL DEFAULT '',
    "target" TEXT NOT NULL DEFAULT '',
    "value" TEXT NOT NULL DEFAULT '',
    UNIQUE ("measure")
);
CREATE TABLE "notes" (
    "position" INTEGER PRIMARY KEY,
    "note" TEXT NOT NULL DEFAULT '',
    "cell" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "author" TEXT NOT NULL DEFAULT '',
    "date" TEXT NOT NULL DEFAULT '',
    UNIQUE ("note")
);
INSERT INTO "notes" VALUES(1,'n1','budgets:RNL:nursing:amount','Trust accounts
note 5','Accounts 2014/15','Finance','2015-06-01');
CREATE TABLE "observations" (
    "position" INTEGER PRIMARY KEY,
    "measure" TEXT NOT NULL DEFAULT '',
    "month" TEXT NOT NULL DEFAULT '',
    "value" TEXT NOT NULL DEFAULT '',
    UNIQUE ("measure", "month")
);
CREATE TABLE "organisations" (
    "position" INTEGER PRIMARY KEY,
    "org" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL DEFAULT '',
    "kind" TEXT NOT NULL DEFAULT '',
    "market_forces_factor" TEXT NOT NULL DEFAULT '',
    "minimum_cash" TEXT NOT NULL DEFAULT '',
    "break_even_years" TEXT NOT NULL DEFAULT '',
    "agency_ceiling" TEXT NOT NULL DEFAULT '',
    UNIQUE ("org")
);
INSERT INTO "organisations" VALUES(1,'CCG','Cumbria CCG','commissioner','','','','');
INSERT INTO "organisations" VALUES(2,'RNL','North Cumbria','acute','1.041234','1000000','3','7500000');
CREATE TABLE "overrides" (
    "row_order" INTEGER PRIMARY KEY,
    "scenario" TEXT NOT NULL DEFAULT '',
    "position" TEXT NOT NULL DEFAULT '',
    "cell" TEXT NOT NULL DEFAULT '',
    "change" TEXT NOT NULL DEFAULT '',
    "value" TEXT NOT NULL DEFAULT '',
    "arrangement" TEXT NOT NULL DEFAULT '',
    "against" TEXT NOT NULL DEFAULT '',
    UNIQUE ("scenario", "position")
);
INSERT INTO "overrides" VALUES(1,'s1','10','budgets:RNL:nursing:amount','multiply','98%','','');
INSERT INTO "overrides" VALUES(2,'s2','5','indices:pay:*:rate','add','1%','A1','');
CREATE TABLE "populations" (
    "position" INTEGER PRIMARY KEY,
    "population" TEXT NOT NULL DEFAULT '',
    "segment" TEXT NOT NULL DEFAULT '',
    "people" TEXT NOT NULL DEFAULT '',
    "growth_index" TEXT NOT NULL DEFAULT '',
    "weight" TEXT NOT NULL DEFAULT '',
    UNIQUE ("population", "segment")
);
INSERT INTO "populations" VALUES(1,'CUM','over65','104000','pay','1.6');
CREATE TABLE "risk_shares" (
    "position" INTEGER PRIMARY KEY,
    "contract" TEXT NOT NULL DEFAULT '',
    "band" TEXT NOT NULL DEFAULT '',
    "party" TEXT NOT NULL DEFAULT '',
    "direction" TEXT NOT NULL DEFAULT '',
    "when" TEXT NOT NULL DEFAULT '',
    "from" TEXT NOT NULL DEFAULT '',
    "to" TEXT NOT NULL DEFAULT '',
    "share" TEXT NOT NULL DEFAULT '',
    UNIQUE ("contract", "band")
);
INSERT INTO "risk_shares" VALUES(1,'CAP','b1','CCG','gain','above','1%','5%','50%');
CREATE TABLE "savings" (
    "position" INTEGER PRIMARY KEY,
    "org" TEXT NOT NULL DEFAULT '',
    "scheme" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL DEFAULT '',
    "category" TEXT NOT NULL DEFAULT '',
    "start_year" TEXT NOT NULL DEFAULT '',
    "end_year" TEXT NOT NULL DEFAULT '',
    "amount" TEXT NOT NULL DEFAULT '',
    "rate_index" TEXT NOT NULL DEFAULT '',
    "first_year_share" TEXT NOT NULL DEFAULT '',
    "recurrent" TEXT NOT NULL DEFAULT '',
    "index" TEXT NOT NULL DEFAULT '',
    "delivery" TEXT NOT NULL DEFAULT '',
    "arrangement" TEXT NOT NULL DEFAULT '',
    UNIQUE ("org", "scheme")
);
INSERT INTO "savings" VALUES(1,'RNL','CIP1','Agency','agency','2015/16','','1500000','','','','','','');
CREATE TABLE "scenarios" (
    "position" INTEGER PRIMARY KEY,
    "scenario" TEXT NOT NULL DEFAULT '',
    "parent" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL DEFAULT '',
    UNIQUE ("scenario")
);
INSERT INTO "scenarios" VALUES(1,'s1','','Plan');
INSERT INTO "scenarios" VALUES(2,'s2','s1','Worse');
CREATE TABLE "services" (
    "position" INTEGER PRIMARY KEY,
    "service" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL DEFAULT '',
    "unit" TEXT NOT NULL DEFAULT '',
    "emergency" TEXT NOT NULL DEFAULT '',
    "specialised" TEXT NOT NULL DEFAULT '',
    UNIQUE ("service")
);
INSERT INTO "services" VALUES(1,'NEL','Emergency admission','spell','yes','no');
CREATE TABLE "subcontracts" (
    "position" INTEGER PRIMARY KEY,
    "contract" TEXT NOT NULL DEFAULT '',
    "subcontract" TEXT NOT NULL DEFAULT '',
    "share" TEXT NOT NULL DEFAULT '',
    "arrangement" TEXT NOT NULL DEFAULT '',
    UNIQUE ("contract", "subcontract")
);
INSERT INTO "subcontracts" VALUES(1,'CAP','C1','80%','');
CREATE TABLE "tariff_changes" (
    "position" INTEGER PRIMARY KEY,
    "tariff" TEXT NOT NULL DEFAULT '',
    "year" TEXT NOT NULL DEFAULT '',
    "cost_uplift" TEXT NOT NULL DEFAULT '',
    "efficiency" TEXT NOT NULL DEFAULT '',
    "other" TEXT NOT NULL DEFAULT '',
    UNIQUE ("tariff", "year")
);
INSERT INTO "tariff_changes" VALUES(1,'NT','2015/16','1.9%','3.8%','');
CREATE TABLE "tariffs" (
    "position" INTEGER PRIMARY KEY,
    "tariff" TEXT NOT NULL DEFAULT '',
    "service" TEXT NOT NULL DEFAULT '',
    "year" TEXT NOT NULL DEFAULT '',
    "price" TEXT NOT NULL DEFAULT '',
    UNIQUE ("tariff", "service", "year")
);
INSERT INTO "tariffs" VALUES(1,'NT','NEL','2014/15','1543.21');
CREATE TABLE "uncertainties" (
    "position" INTEGER PRIMARY KEY,
    "uncertainty" TEXT NOT NULL DEFAULT '',
    "cell" TEXT NOT NULL DEFAULT '',
    "change" TEXT NOT NULL DEFAULT '',
    "distribution" TEXT NOT NULL DEFAULT '',
    "low" TEXT NOT NULL DEFAULT '',
    "central" TEXT NOT NULL DEFAULT '',
    "high" TEXT NOT NULL DEFAULT '',
    "range" TEXT NOT NULL DEFAULT '',
    "group" TEXT NOT NULL DEFAULT '',
    "common" TEXT NOT NULL DEFAULT '',
    "persistence" TEXT NOT NULL DEFAULT '',
    UNIQUE ("uncertainty")
);
INSERT INTO "uncertainties" VALUES(1,'u1','indices:pay:2015/16:rate','','pert','1%','1.9%','3%','','','','');
CREATE TABLE "versions" (
    "position" INTEGER PRIMARY KEY,
    "version" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL DEFAULT '',
    "moment" TEXT NOT NULL DEFAULT '',
    "made" TEXT NOT NULL DEFAULT '',
    UNIQUE ("version")
);
