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
CREATE TABLE "services" (
    "position" INTEGER PRIMARY KEY,
    "service" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL DEFAULT '',
    "unit" TEXT NOT NULL DEFAULT '',
    "emergency" TEXT NOT NULL DEFAULT '',
    "specialised" TEXT NOT NULL DEFAULT '',
    UNIQUE ("service")
);
CREATE TABLE "indices" (
    "position" INTEGER PRIMARY KEY,
    "index" TEXT NOT NULL DEFAULT '',
    "year" TEXT NOT NULL DEFAULT '',
    "rate" TEXT NOT NULL DEFAULT '',
    UNIQUE ("index", "year")
);
CREATE TABLE "tariffs" (
    "position" INTEGER PRIMARY KEY,
    "tariff" TEXT NOT NULL DEFAULT '',
    "service" TEXT NOT NULL DEFAULT '',
    "year" TEXT NOT NULL DEFAULT '',
    "price" TEXT NOT NULL DEFAULT '',
    UNIQUE ("tariff", "service", "year")
);
CREATE TABLE "tariff_changes" (
    "position" INTEGER PRIMARY KEY,
    "tariff" TEXT NOT NULL DEFAULT '',
    "year" TEXT NOT NULL DEFAULT '',
    "cost_uplift" TEXT NOT NULL DEFAULT '',
    "efficiency" TEXT NOT NULL DEFAULT '',
    "other" TEXT NOT NULL DEFAULT '',
    UNIQUE ("tariff", "year")
);
CREATE TABLE "populations" (
    "position" INTEGER PRIMARY KEY,
    "population" TEXT NOT NULL DEFAULT '',
    "segment" TEXT NOT NULL DEFAULT '',
    "people" TEXT NOT NULL DEFAULT '',
    "growth_index" TEXT NOT NULL DEFAULT '',
    "weight" TEXT NOT NULL DEFAULT '',
    UNIQUE ("population", "segment")
);
CREATE TABLE "activity" (
    "position" INTEGER PRIMARY KEY,
    "commissioner" TEXT NOT NULL DEFAULT '',
    "provider" TEXT NOT NULL DEFAULT '',
    "service" TEXT NOT NULL DEFAULT '',
    "volume" TEXT NOT NULL DEFAULT '',
    "growth_index" TEXT NOT NULL DEFAULT '',
    UNIQUE ("commissioner", "provider", "service")
);
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
CREATE TABLE "contract_services" (
    "position" INTEGER PRIMARY KEY,
    "contract" TEXT NOT NULL DEFAULT '',
    "service" TEXT NOT NULL DEFAULT '',
    UNIQUE ("contract", "service")
);
CREATE TABLE "subcontracts" (
    "position" INTEGER PRIMARY KEY,
    "contract" TEXT NOT NULL DEFAULT '',
    "subcontract" TEXT NOT NULL DEFAULT '',
    "share" TEXT NOT NULL DEFAULT '',
    "arrangement" TEXT NOT NULL DEFAULT '',
    UNIQUE ("contract", "subcontract")
);
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
CREATE TABLE "balances" (
    "position" INTEGER PRIMARY KEY,
    "org" TEXT NOT NULL DEFAULT '',
    "item" TEXT NOT NULL DEFAULT '',
    "amount" TEXT NOT NULL DEFAULT '',
    UNIQUE ("org", "item")
);
CREATE TABLE "loans" (
    "position" INTEGER PRIMARY KEY,
    "org" TEXT NOT NULL DEFAULT '',
    "loan" TEXT NOT NULL DEFAULT '',
    "balance" TEXT NOT NULL DEFAULT '',
    "rate" TEXT NOT NULL DEFAULT '',
    "annual_repayment" TEXT NOT NULL DEFAULT '',
    UNIQUE ("org", "loan")
);
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
CREATE TABLE "scenarios" (
    "position" INTEGER PRIMARY KEY,
    "scenario" TEXT NOT NULL DEFAULT '',
    "parent" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL DEFAULT '',
    UNIQUE ("scenario")
);
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
CREATE TABLE "observations" (
    "position" INTEGER PRIMARY KEY,
    "measure" TEXT NOT NULL DEFAULT '',
    "month" TEXT NOT NULL DEFAULT '',
    "value" TEXT NOT NULL DEFAULT '',
    UNIQUE ("measure", "month")
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
CREATE TABLE "formulas" (
    "position" INTEGER PRIMARY KEY,
    "formula" TEXT NOT NULL DEFAULT '',
    "cell" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    UNIQUE ("formula")
);
CREATE TABLE "locks" (
    "position" INTEGER PRIMARY KEY,
    "lock" TEXT NOT NULL DEFAULT '',
    "cell" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "author" TEXT NOT NULL DEFAULT '',
    "date" TEXT NOT NULL DEFAULT '',
    UNIQUE ("lock")
);
CREATE TABLE "versions" (
    "position" INTEGER PRIMARY KEY,
    "version" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL DEFAULT '',
    "moment" TEXT NOT NULL DEFAULT '',
    "made" TEXT NOT NULL DEFAULT '',
    UNIQUE ("version")
);
CREATE TABLE "journal" (
    "entry" INTEGER PRIMARY KEY,
    "command" INTEGER NOT NULL,
    "when" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "arguments" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "position" INTEGER NOT NULL,
    "who" TEXT NOT NULL DEFAULT '',
    "scenario" TEXT NOT NULL DEFAULT ''
);
CREATE TABLE "document" (
    "revision" TEXT NOT NULL
);
