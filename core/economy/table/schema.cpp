#include "economy/table/schema.h"

#include "economy/table/problem.h"
#include "economy/table/words.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr const char* orBase[] = {"base"};
constexpr const char* orAll[] = {"all"};
constexpr const char* orOutside[] = {"outside"};

Column named(const char* name, const char* heading, ValueType type) {
    Column column{};
    column.name = name;
    column.title = heading;
    column.type = type;
    column.maximum = 1'000'000;
    return column;
}

// Small words that read as the tables of docs/data-package.md do.
Column key(Column c) { c.key = c.required = true; return c; }
Column keyOr(const char* text, Column c) { c.key = true; c.defaultText = text; return c; }
Column required(Column c) { c.required = true; return c; }
Column blankIs(const char* text, Column c) { c.defaultText = text; return c; }
Column blankIsNoFor(const char* column, const char* word, Column c) { c.rowDefault = {column, word, "no", "yes"}; return c; }
Column blankIsByBlank(const char* column, const char* blank, const char* elsewhere, Column c) {
    c.rowDefault = {column, "", blank, elsewhere};
    return c;
}
Column blankIsThatOf(const char* column, Column c) { c.inheritedBy = column; return c; }
Column within(Range range, Column c) { c.range = range; return c; }
Column between(int low, int high, Column c) { c.minimum = low; c.maximum = high; return c; }
Column in(const char* unit, Column c) { c.unit = unit; return c; }
Column help(const char* text, Column c) { c.help = text; return c; }

Column code(const char* name, const char* heading) { return named(name, heading, ValueType::code); }
Column text(const char* name, const char* heading) { return named(name, heading, ValueType::text); }
Column money(const char* name, const char* heading) { return in("£", named(name, heading, ValueType::money)); }
// Of one of something: it stays in pounds, whatever unit amounts are shown in.
Column price(const char* name, const char* heading) { return in("£ each", money(name, heading)); }
Column rate(const char* name, const char* heading) { return in("%", named(name, heading, ValueType::rate)); }
Column rates(const char* name, const char* heading) {
    return in("%", within(Range::share, named(name, heading, ValueType::rates)));
}
Column number(const char* name, const char* heading) { return named(name, heading, ValueType::number); }
Column integer(const char* name, const char* heading) { return named(name, heading, ValueType::integer); }
Column year(const char* name, const char* heading) { return named(name, heading, ValueType::year); }
Column month(const char* name, const char* heading) { return named(name, heading, ValueType::month); }
Column flag(const char* name, const char* heading) { return named(name, heading, ValueType::flag); }
Column address(const char* name, const char* heading) { return named(name, heading, ValueType::address); }
Column choice(const char* name, const char* heading, std::span<const char* const> words) {
    Column c = named(name, heading, ValueType::choice);
    c.words = words;
    return c;
}
Column reference(const char* name, const char* heading, TableId table, std::span<const char* const> besides = {}) {
    Column c = named(name, heading, ValueType::code);
    c.reference = table;
    c.words = besides;
    return c;
}

TableSpec table(TableId id, const char* name, const char* heading, const char* helpText, std::vector<Column> columns,
                bool required = false, bool singleRow = false) {
    const auto keys = static_cast<std::size_t>(
        std::count_if(columns.begin(), columns.end(), [](const Column& column) { return column.key; }));
    const auto named = static_cast<std::size_t>(std::count_if(
        columns.begin(), columns.end(), [](const Column& column) { return column.key && !*column.defaultText; }));
    return {id, name, heading, helpText, required, singleRow, std::move(columns), keys, named};
}

#define TABLE(text) translatable("Table", text)
#define COLUMN(text) translatable("Column", text)
#define HELP(text) translatable("Help", text)

std::vector<TableSpec> describe() {
    using enum TableId;
    const auto organisation = [](const char* name, const char* heading) {
        return reference(name, heading, organisations);
    };
    const auto arrangement = [] {
        return help(HELP("The row counts only while this arrangement is enabled, from its start year unless it has its own."),
                    reference("arrangement", COLUMN("Arrangement"), arrangements));
    };
    const auto index = [](const char* name, const char* heading) { return reference(name, heading, indices); };
    std::vector<TableSpec> all;
    all.push_back(table(economy, "economy", TABLE("Economy"), HELP("What the document is about and how far it looks ahead."), {
        required(text("name", COLUMN("Name"))),
        help(HELP("The last year with an outturn; its figures are typed, not projected."),
             required(year("base_year", COLUMN("Base year")))),
        in("years", help(HELP("Years projected after the base year, 1 to 25."),
             required(between(1, 25, integer("years", COLUMN("Years projected")))))),
        help(HELP("Public dividend capital dividend, of average relevant net assets."),
             blankIs("3.5%", rate("pdc_rate", COLUMN("PDC dividend rate")))),
        help(HELP("How support is given when cash would end a year below the minimum."),
             blankIs("loan", choice("support_form", COLUMN("Support given as"), words::supportForms))),
        blankIs("1.5%", rate("support_rate", COLUMN("Interest on support"))),
        help(HELP("The scenario that counts as plan in the ratings."),
             blankIs("base", reference("plan_scenario", COLUMN("Plan scenario"), scenarios, orBase))),
    }, true, true));
    all.push_back(table(organisations, "organisations", TABLE("Organisations"),
        HELP("Trusts, commissioners and everyone else money passes between."), {
        key(code("org", COLUMN("Code"))),
        required(text("name", COLUMN("Name"))),
        required(choice("kind", COLUMN("Kind"), words::organisationKinds)),
        help(HELP("Multiplies every tariff price this provider is paid."),
             within(Range::positive, blankIs("1", number("market_forces_factor", COLUMN("Market forces factor"))))),
        help(HELP("Support is drawn when cash would end a year below this."), blankIs("0", money("minimum_cash", COLUMN("Minimum cash")))),
        in("years", help(HELP("Years over which the break-even duty is judged."),
             between(1, 25, blankIs("3", integer("break_even_years", COLUMN("Break-even period")))))),
        money("agency_ceiling", COLUMN("Agency ceiling")),
    }, true));
    all.push_back(table(services, "services", TABLE("Services"), HELP("What is bought and sold: points of delivery or service lines."), {
        key(code("service", COLUMN("Code"))),
        required(text("name", COLUMN("Name"))),
        text("unit", COLUMN("Unit")),
        help(HELP("Counts towards a marginal-rate baseline."), blankIs("no", flag("emergency", COLUMN("Emergency")))),
        blankIs("no", flag("specialised", COLUMN("Specialised"))),
    }));
    all.push_back(table(indices, "indices", TABLE("Indices"),
        HELP("Yearly change of prices or volumes; a year without a row uses the rate of the year before."), {
        key(code("index", COLUMN("Index"))),
        key(year("year", COLUMN("Year"))),
        within(Range::growth, required(rate("rate", COLUMN("Change on the year before")))),
    }));
    all.push_back(table(tariffs, "tariffs", TABLE("Tariff prices"),
        HELP("Prices by service; a year without one rolls forward by the tariff changes."), {
        key(code("tariff", COLUMN("Tariff"))),
        key(reference("service", COLUMN("Service"), services)),
        key(year("year", COLUMN("Year"))),
        within(Range::notNegative, required(price("price", COLUMN("Price")))),
    }));
    all.push_back(table(tariffChanges, "tariff_changes", TABLE("Tariff changes"),
        HELP("Yearly cost uplift less efficiency, applied to prices without a row of their own."), {
        key(reference("tariff", COLUMN("Tariff"), tariffs)),
        key(year("year", COLUMN("Year"))),
        blankIs("0%", rate("cost_uplift", COLUMN("Cost uplift"))),
        blankIs("0%", rate("efficiency", COLUMN("Efficiency requirement"))),
        blankIs("0%", rate("other", COLUMN("Other change"))),
    }));
    all.push_back(table(populations, "populations", TABLE("Populations"), HELP("Segments of a population a capitated contract pays for."), {
        key(code("population", COLUMN("Population"))),
        key(code("segment", COLUMN("Segment"))),
        in("people", within(Range::notNegative, required(number("people", COLUMN("People"))))),
        index("growth_index", COLUMN("Growth index")),
        help(HELP("Need relative to the average person."), within(Range::notNegative, blankIs("1", number("weight", COLUMN("Weight"))))),
    }));
    all.push_back(table(activity, "activity", TABLE("Activity"), HELP("Base-year volumes by commissioner, provider and service."), {
        key(organisation("commissioner", COLUMN("Commissioner"))),
        key(organisation("provider", COLUMN("Provider"))),
        key(reference("service", COLUMN("Service"), services)),
        within(Range::notNegative, required(number("volume", COLUMN("Volume")))),
        index("growth_index", COLUMN("Growth index")),
    }));
    all.push_back(table(contracts, "contracts", TABLE("Contracts"), HELP("Who pays whom for care, and in which form."), {
        key(code("contract", COLUMN("Contract"))),
        required(organisation("commissioner", COLUMN("Commissioner"))),
        help(HELP("Who is paid; for a capitated contract, the holder."), required(organisation("provider", COLUMN("Provider")))),
        required(choice("form", COLUMN("Form"), words::forms)),
        help(HELP("Prices of an activity or blended contract."), reference("tariff", COLUMN("Tariff"), tariffs)),
        help(HELP("What a block contract pays in base-year prices."), money("value", COLUMN("Block value"))),
        index("uplift_index", COLUMN("Uplift index")),
        help(HELP("Share paid for emergency activity above the baseline."), rate("marginal_rate", COLUMN("Marginal rate"))),
        within(Range::notNegative, money("marginal_baseline", COLUMN("Marginal baseline"))),
        help(HELP("Share of the difference from plan a blended contract pays."), rate("variable_rate", COLUMN("Variable rate"))),
        in("years", help(HELP("Years after which a blended plan is rebased on actual activity; blank: never."),
             between(1, 25, integer("rebase_after", COLUMN("Rebase after"))))),
        reference("population", COLUMN("Population"), populations),
        within(Range::notNegative, price("rate_per_head", COLUMN("Rate per head"))),
        help(HELP("Share of the capitation in force in its first, second … year; the last one continues."),
             blankIs("100%", rates("phase_in", COLUMN("Phase-in")))),
        help(HELP("Variance from target below which only bands marked as below it settle."), blankIs("0%", rate("minimum_variance", COLUMN("Minimum variance")))),
        blankIs("yes", flag("recurrent", COLUMN("Recurrent"))),
        arrangement(),
        year("start_year", COLUMN("Start year")),
        year("end_year", COLUMN("End year")),
    }));
    all.push_back(table(contractServices, "contract_services", TABLE("Contract services"), HELP("The services a contract covers."), {
        key(reference("contract", COLUMN("Contract"), contracts)),
        key(reference("service", COLUMN("Service"), services)),
    }));
    all.push_back(table(subcontracts, "subcontracts", TABLE("Subcontracts"), HELP("The contracts the holder of a capitation takes over."), {
        key(reference("contract", COLUMN("Capitated contract"), contracts)),
        key(reference("subcontract", COLUMN("Subcontract"), contracts)),
        within(Range::share, blankIs("100%", rate("share", COLUMN("Share taken over")))),
        arrangement(),
    }));
    all.push_back(table(riskShares, "risk_shares", TABLE("Risk shares"), HELP("Bands of gain and loss settled on a capitated contract."), {
        key(reference("contract", COLUMN("Contract"), contracts)),
        key(code("band", COLUMN("Band"))),
        help(HELP("Who shares the gain or loss with the holder."), required(organisation("party", COLUMN("Party")))),
        required(choice("direction", COLUMN("Gain or loss"), words::directions)),
        blankIs("always", choice("when", COLUMN("When"), words::whens)),
        within(Range::notNegative, blankIs("0%", rate("from", COLUMN("From, of target")))),
        within(Range::notNegative, rate("to", COLUMN("To, of target"))),
        within(Range::share, required(rate("share", COLUMN("Share")))),
    }));
    all.push_back(table(budgets, "budgets", TABLE("Budgets"), HELP("Costs and other income of an organisation, in base-year prices."), {
        key(organisation("org", COLUMN("Organisation"))),
        key(code("line", COLUMN("Line"))),
        required(text("name", COLUMN("Name"))),
        required(choice("category", COLUMN("Category"), words::categories)),
        choice("function", COLUMN("Function"), words::functions),
        required(money("amount", COLUMN("Amount"))),
        help(HELP("Inflation of this line; blank: cash terms."), index("index", COLUMN("Index"))),
        help(HELP("Blank: yes, except support."), blankIsNoFor("category", "support", flag("recurrent", COLUMN("Recurrent")))),
        help(HELP("Share that follows activity at once."), within(Range::share, blankIs("0%", rate("variable", COLUMN("Variable"))))),
        help(HELP("Share that rises with activity and is released with a delay."), within(Range::share, blankIs("0%", rate("step", COLUMN("Step"))))),
        help(HELP("The service whose activity drives the line, or all."), reference("driver", COLUMN("Driver"), services, orAll)),
        in("years", help(HELP("Years before a step cost can be released."), between(0, 25, blankIs("1", integer("release_years", COLUMN("Release years")))))),
        help(HELP("The capitated contract whose holder bears this line."), reference("contract", COLUMN("Contract"), contracts)),
        arrangement(),
        year("start_year", COLUMN("Start year")),
        year("end_year", COLUMN("End year")),
    }));
    all.push_back(table(savings, "savings", TABLE("Savings plans"), HELP("Cost improvement schemes on budget lines, in order."), {
        key(organisation("org", COLUMN("Organisation"))),
        key(code("scheme", COLUMN("Scheme"))),
        text("name", COLUMN("Name")),
        required(choice("category", COLUMN("Category"), words::savingCategories)),
        required(year("start_year", COLUMN("Start year"))),
        year("end_year", COLUMN("End year")),
        money("amount", COLUMN("Amount")),
        help(HELP("Rate of saving by year, instead of an amount."), index("rate_index", COLUMN("Rate index"))),
        help(HELP("Part of the full-year effect reached in the first year."), within(Range::share, blankIs("100%", rate("first_year_share", COLUMN("First-year share"))))),
        blankIs("yes", flag("recurrent", COLUMN("Recurrent"))),
        index("index", COLUMN("Index")),
        help(HELP("Part of the plan expected to be delivered."), within(Range::share, blankIs("100%", rate("delivery", COLUMN("Delivery"))))),
        arrangement(),
    }));
    all.push_back(table(balances, "balances", TABLE("Balance sheets"), HELP("Balances at the close of the base year."), {
        key(organisation("org", COLUMN("Organisation"))),
        key(choice("item", COLUMN("Item"), words::balanceItems)),
        required(money("amount", COLUMN("Amount"))),
    }));
    all.push_back(table(loans, "loans", TABLE("Loans"), HELP("Loans outstanding at the close of the base year."), {
        key(organisation("org", COLUMN("Organisation"))),
        key(code("loan", COLUMN("Loan"))),
        within(Range::notNegative, required(money("balance", COLUMN("Balance")))),
        blankIs("0%", rate("rate", COLUMN("Interest rate"))),
        within(Range::notNegative, blankIs("0", money("annual_repayment", COLUMN("Annual repayment")))),
    }));
    all.push_back(table(capital, "capital", TABLE("Capital projects"), HELP("Capital spending after the base year and how it is paid for."), {
        key(organisation("org", COLUMN("Organisation"))),
        key(code("project", COLUMN("Project"))),
        text("name", COLUMN("Name")),
        required(year("year", COLUMN("Year"))),
        within(Range::notNegative, required(money("amount", COLUMN("Amount")))),
        in("years", required(between(1, 100, integer("life_years", COLUMN("Life"))))),
        blankIs("internal", choice("funding", COLUMN("Funding"), words::fundings)),
        blankIs("0%", rate("interest_rate", COLUMN("Interest rate"))),
        arrangement(),
    }));
    all.push_back(table(arrangements, "arrangements", TABLE("Arrangements"), HELP("Chains and care models: who, when and how fast."), {
        key(code("arrangement", COLUMN("Arrangement"))),
        required(text("name", COLUMN("Name"))),
        required(choice("kind", COLUMN("Kind"), words::arrangementKinds)),
        organisation("lead", COLUMN("Lead organisation")),
        required(year("start_year", COLUMN("Start year"))),
        help(HELP("Share of the full effect in the first, second … year; the last one continues."), blankIs("100%", rates("ramp", COLUMN("Ramp")))),
        blankIs("yes", flag("enabled", COLUMN("Enabled"))),
    }));
    all.push_back(table(effects, "effects", TABLE("Effects"), HELP("What an arrangement does to activity and money."), {
        key(reference("arrangement", COLUMN("Arrangement"), arrangements)),
        key(code("effect", COLUMN("Effect"))),
        required(choice("type", COLUMN("Type"), words::effectTypes)),
        required(organisation("org", COLUMN("Organisation"))),
        reference("partner", COLUMN("Partner"), organisations, orOutside),
        help(HELP("Blank: every commissioner."), organisation("commissioner", COLUMN("Commissioner"))),
        reference("service", COLUMN("Service"), services),
        reference("to_service", COLUMN("To service"), services),
        choice("category", COLUMN("Category"), words::savingCategories),
        choice("function", COLUMN("Function"), words::functions),
        rate("rate", COLUMN("Rate")),
        blankIs("cost", choice("base", COLUMN("Rate applies to"), words::effectBases)),
        money("amount", COLUMN("Amount")),
        help(HELP("Units at the partner for each unit diverted."), within(Range::notNegative, blankIs("1", number("ratio", COLUMN("Ratio"))))),
        within(Range::notNegative, price("unit_cost", COLUMN("Unit cost"))),
        index("index", COLUMN("Index")),
        help(HELP("Blank: the arrangement's."), blankIsThatOf("arrangement", rates("ramp", COLUMN("Ramp")))),
        help(HELP("Blank: yes, except fund."), blankIsNoFor("type", "fund", flag("recurrent", COLUMN("Recurrent")))),
        year("first_year", COLUMN("First year")),
        year("last_year", COLUMN("Last year")),
    }));
    all.push_back(table(scenarios, "scenarios", TABLE("Scenarios"), HELP("Named sets of changes, each on top of its parent."), {
        key(code("scenario", COLUMN("Scenario"))),
        blankIs("base", reference("parent", COLUMN("Parent"), scenarios, orBase)),
        text("name", COLUMN("Name")),
    }));
    all.push_back(table(overrides, "overrides", TABLE("Overrides"), HELP("The changes a scenario makes to cells."), {
        key(reference("scenario", COLUMN("Scenario"), scenarios)),
        key(integer("position", COLUMN("Position"))),
        required(address("cell", COLUMN("Cell"))),
        blankIs("set", choice("change", COLUMN("Change"), words::changes)),
        named("value", COLUMN("Value"), ValueType::value),
        reference("arrangement", COLUMN("Arrangement"), arrangements),
        help(HELP("What the cell held without this change when the change was typed; blank if that is not known."),
             named("against", COLUMN("Base value when made"), ValueType::value)),
    }));
    all.push_back(table(uncertainties, "uncertainties", TABLE("Uncertainties"), HELP("Ranges around cells, for simulation."), {
        key(code("uncertainty", COLUMN("Uncertainty"))),
        help(HELP("The cell whose figure is uncertain; with * in its keys, all cells that match."),
             required(address("cell", COLUMN("Cell")))),
        help(HELP("Set: the range is for the cell itself; add or multiply: for what is added to it or multiplies it."),
             blankIs("set", choice("change", COLUMN("Change"), words::changes))),
        required(choice("distribution", COLUMN("Distribution"), words::distributions)),
        help(HELP("One time in ten it comes out below this; never, if low and high are limits."), required(named("low", COLUMN("Low"), ValueType::value))),
        help(HELP("The most likely value (for normal, the median); blank: what the cell holds, 0 for add, 1 for multiply."),
             named("central", COLUMN("Central"), ValueType::value)),
        help(HELP("One time in ten it comes out above this; never, if low and high are limits."), required(named("high", COLUMN("High"), ValueType::value))),
        help(HELP("What low and high are: the 10th and 90th percentiles, or limits that are never passed."),
             blankIs("percentiles", choice("range", COLUMN("Low and high are"), words::rangeMeanings))),
        help(HELP("Uncertainties in one group move together; with a minus before the group, as in -inflation, in the opposite direction."),
             code("group", COLUMN("Group"))),
        help(HELP("Share of the variance that all cells and the group have in common; the rest is each cell's own. Blank: 100% with a group, otherwise 0%."),
             blankIsByBlank("group", "0%", "100%", within(Range::share, rate("common", COLUMN("Shared variance"))))),
        help(HELP("How much of one year's deviation carries over to the next; 0%: each year is independent."),
             blankIs("0%", within(Range::share, rate("persistence", COLUMN("Persistence"))))),
    }));
    const auto monthOfYear = [] {
        return in("months", help(HELP("Months of the year to date, from 1 (April) to 12, the whole year."),
                                 keyOr("12", between(1, 12, integer("month", COLUMN("Months"))))));
    };
    all.push_back(table(actuals, "actuals", TABLE("Actuals"),
        HELP("Actual figures for a year or its months to date, the plan for those months, and the forecast for the year."), {
        key(organisation("org", COLUMN("Organisation"))),
        key(year("year", COLUMN("Year"))),
        key(choice("line", COLUMN("Line"), words::statementLines)),
        monthOfYear(),
        help(HELP("The actual figure, the plan for these months, or the forecast for the year."),
             keyOr("actual", choice("kind", COLUMN("Type of figure"), words::actualKinds))),
        required(money("amount", COLUMN("Amount to date"))),
        help(HELP("The part of the amount that will not recur."), blankIs("0", money("non_recurrent", COLUMN("Of which non-recurrent")))),
    }));
    all.push_back(table(activityActuals, "activity_actuals", TABLE("Actual activity"), HELP("Actual volumes in a year or in its months to date."), {
        key(organisation("commissioner", COLUMN("Commissioner"))),
        key(organisation("provider", COLUMN("Provider"))),
        key(reference("service", COLUMN("Service"), services)),
        key(year("year", COLUMN("Year"))),
        monthOfYear(),
        within(Range::notNegative, required(number("volume", COLUMN("Volume to date")))),
    }));
    all.push_back(table(forecasts, "forecasts", TABLE("Forecasts"), HELP("What was forecast and when, to be compared with the outturn; kept as it was made."), {
        key(code("forecast", COLUMN("Forecast"))),
        key(organisation("org", COLUMN("Organisation"))),
        key(year("year", COLUMN("Year"))),
        key(choice("line", COLUMN("Line"), words::statementLines)),
        help(HELP("The day it was made."), required(text("made", COLUMN("Made on")))),
        help(HELP("The last year with an outturn when it was made."), required(year("base_year", COLUMN("Base year")))),
        help(HELP("Base-year surplus as a share of income: the forecast that simply carries it forward."), rate("base_margin", COLUMN("Base margin"))),
        reference("scenario", COLUMN("Scenario"), scenarios, orBase),
        required(money("central", COLUMN("Forecast amount"))),
        help(HELP("One time in ten it comes out below this."), money("p10", COLUMN("10th percentile"))),
        money("p50", COLUMN("Median")),
        help(HELP("One time in ten it comes out above this."), money("p90", COLUMN("90th percentile"))),
    }));
    all.push_back(table(measures, "measures", TABLE("Measures"), HELP("What is counted month by month to see whether an arrangement works."), {
        key(code("measure", COLUMN("Measure"))),
        required(text("name", COLUMN("Name"))),
        text("unit", COLUMN("Unit")),
        help(HELP("The arrangement whose effect it shows; its limits are recalculated from the start of that arrangement."),
             reference("arrangement", COLUMN("Arrangement"), arrangements)),
        help(HELP("Blank: every commissioner."), organisation("commissioner", COLUMN("Commissioner"))),
        help(HELP("Blank: every provider."), organisation("provider", COLUMN("Provider"))),
        help(HELP("The service whose volumes it counts; blank: every service, or none where commissioner and provider are blank too."), reference("service", COLUMN("Service"), services)),
        required(choice("better", COLUMN("Which way is better"), words::betters)),
        number("target", COLUMN("Target")),
        help(HELP("What each unit avoided saves."), price("value", COLUMN("Value per unit"))),
    }));
    all.push_back(table(observations, "observations", TABLE("Observations"), HELP("The value of each measure, month by month."), {
        key(reference("measure", COLUMN("Measure"), measures)),
        key(month("month", COLUMN("Month"))),
        required(number("value", COLUMN("Observed"))),
    }));
    all.push_back(table(notes, "notes", TABLE("Notes"), HELP("Where a figure comes from and why."), {
        key(code("note", COLUMN("Note"))),
        required(address("cell", COLUMN("Cell"))),
        required(text("text", COLUMN("Text"))),
        text("source", COLUMN("Source")),
        text("author", COLUMN("Author")),
        text("date", COLUMN("Date")),
    }));
    all.push_back(table(formulas, "formulas", TABLE("Formulas"), HELP("How a typed number was worked out: 54698000*1.02."), {
        key(code("formula", COLUMN("Formula"))),
        required(address("cell", COLUMN("Cell"))),
        help(HELP("Without the = it was typed with. Ignored if the cell now holds something else."), required(text("text", COLUMN("Worked out as")))),
    }));
    all.push_back(table(locks, "locks", TABLE("Locks"), HELP("Cells, rows, columns and tables that cannot be changed until they are unlocked."), {
        key(code("lock", COLUMN("Lock"))),
        help(HELP("With * for every key: budgets:*:*:amount is a column, budgets:*:* a table."), required(address("cell", COLUMN("Cells")))),
        text("reason", COLUMN("Reason")),
        text("author", COLUMN("Author")),
        text("date", COLUMN("Date")),
    }));
    all.push_back(table(versions, "versions", TABLE("Versions"), HELP("Named points in the life of the document, to compare with and to go back to."), {
        key(code("version", COLUMN("Version"))),
        required(text("name", COLUMN("Name"))),
        help(HELP("How many edits the journal held at that point."), required(between(0, 1'000'000'000, integer("moment", COLUMN("Point in the journal"))))),
        text("made", COLUMN("Made on")),
    }));
    return all;
}

#undef TABLE
#undef COLUMN
#undef HELP

} // namespace

std::optional<std::size_t> TableSpec::find(std::string_view column) const {
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (column == columns[i].name) return i;
    return std::nullopt;
}

void TableSpec::completeKeys(std::vector<std::string>& row) const {
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].key && row[i].empty()) row[i] = columns[i].defaultText;
}

std::span<const TableSpec> allTables() {
    static const std::vector<TableSpec> all = describe();
    return all;
}

const TableSpec& specification(TableId table) { return allTables()[static_cast<std::size_t>(table)]; }

bool isProjectedFrom(TableId table) {
    using enum TableId;
    constexpr std::array besides{scenarios, overrides, uncertainties, activityActuals,
                                 forecasts, measures,  observations,  versions};
    return !isSaidOfCells(table) && std::find(besides.begin(), besides.end(), table) == besides.end();
}

bool isSaidOfCells(TableId table) {
    return std::find(saidOfCells.begin(), saidOfCells.end(), table) != saidOfCells.end();
}

std::optional<TableId> findTable(std::string_view name) {
    for (const TableSpec& table : allTables())
        if (name == table.name) return table.id;
    return std::nullopt;
}

} // namespace breakeven
