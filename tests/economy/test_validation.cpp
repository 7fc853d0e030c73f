#include "economy/check/validation.h"
#include "economy/small_economy.h"
#include "economy/table/value.h"

#include <QtTest>

#include <functional>

using namespace breakeven;
using namespace breakeven::testing;
using enum TableId;

namespace {
using Spoil = std::function<void(Economy&)>;

void set(Economy& economy, const char* address, const char* text) {
    const auto place = economy.locate(address);
    if (!place) throw std::logic_error(address);
    economy[place->table].set(place->row, place->column, text);
}
} // namespace
Q_DECLARE_METATYPE(Spoil)

/// Every problem across cells is found at its address, all at once.
class TestValidation : public QObject {
    Q_OBJECT

private slots:
    void aSoundEconomyHasNoProblems() { QVERIFY(validate(smallEconomy()).empty()); }

    void eachProblemIsFoundWhereItIs_data() {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, Spoil spoil, const char* address, const char* says) {
            QTest::newRow(name) << spoil << QString(address) << QString(says);
        };
        row(
            "no economy row", [](Economy& e) { e[economy].erase(0); }, "economy", "needs a name");
        row(
            "required blank", [](Economy& e) { set(e, "budgets:RNL:nursing:amount", ""); },
            "budgets:RNL:nursing:amount", "must not be blank");
        row(
            "unknown reference", [](Economy& e) { set(e, "contracts:B1:provider", "RTX"); },
            "contracts:B1:provider", "no RTX in organisations");
        row(
            "unknown index", [](Economy& e) { set(e, "budgets:RNL:nursing:index", "drugs"); },
            "budgets:RNL:nursing:index", "no drugs in indices");
        row(
            "index starts late", [](Economy& e) { set(e, "economy:base_year", "2014/15"); }, "indices:pay",
            "needs a rate for 2015/16");
        row(
            "index below -100%", [](Economy& e) { set(e, "indices:pay:2016/17:rate", "-100.01%"); },
            "indices:pay:2016/17:rate", "not be below -100%");
        row(
            "price per head is negative", [](Economy& e) { set(e, "contracts:B1:rate_per_head", "-100"); },
            "contracts:B1:rate_per_head", "is negative");
        row(
            "prices is negative",
            [](Economy& e) {
                add(e, services, {{"service", "NEL"}, {"name", "Emergency"}});
                add(e, tariffs, {{"tariff", "NT"}, {"service", "NEL"}, {"year", "2015/16"}, {"price", "1"}});
                add(e, tariffChanges,
                    {{"tariff", "NT"}, {"year", "2016/17"}, {"cost_uplift", "2%"}, {"efficiency", "150%"}});
            },
            "tariff_changes:NT:2016/17:cost_uplift", "-148%");
        row(
            "index carried", [](Economy& e) { set(e, "economy:years", "4"); }, "indices:pay",
            "2018/19, 2019/20");
        row(
            "block without value", [](Economy& e) { set(e, "contracts:B1:value", ""); }, "contracts:B1:value",
            "block needs value");
        row(
            "activity without tariff", [](Economy& e) { set(e, "contracts:B1:form", "activity"); },
            "contracts:B1:tariff", "activity needs tariff");
        row(
            "marginal rate without baseline", [](Economy& e) { set(e, "contracts:B1:marginal_rate", "30%"); },
            "contracts:B1:marginal_baseline", "baseline");
        row(
            "end before start",
            [](Economy& e) {
                set(e, "budgets:RNL:nursing:start_year", "2017/18");
                set(e, "budgets:RNL:nursing:end_year", "2016/17");
            },
            "budgets:RNL:nursing:end_year", "is before");
        row(
            "variable and step",
            [](Economy& e) {
                set(e, "budgets:RNL:nursing:variable", "60%");
                set(e, "budgets:RNL:nursing:step", "50%");
            },
            "budgets:RNL:nursing:step", "110%");
        row(
            "saving with neither amount nor rate",
            [](Economy& e) {
                add(e, savings,
                    {{"org", "RNL"}, {"scheme", "s"}, {"category", "pay"}, {"start_year", "2016/17"}});
            },
            "savings:RNL:s:amount", "either an amount or a rate index");
        row(
            "saving in the base year",
            [](Economy& e) {
                add(e, savings,
                    {{"org", "RNL"},
                     {"scheme", "s"},
                     {"category", "pay"},
                     {"start_year", "2015/16"},
                     {"amount", "1"}});
            },
            "savings:RNL:s:start_year", "not after the base year");
        row(
            "arrangement in the base year",
            [](Economy& e) {
                add(e, arrangements,
                    {{"arrangement", "A"}, {"name", "A"}, {"kind", "other"}, {"start_year", "2015/16"}});
            },
            "arrangements:A:start_year", "not after the base year");
        row(
            "subcontract of a block",
            [](Economy& e) {
                add(e, subcontracts, {{"contract", "B1"}, {"subcontract", "B1"}});
            },
            "subcontracts:B1:B1:contract", "not a capitation");
        row(
            "risk share over 100%",
            [](Economy& e) {
                add(e, riskShares,
                    {{"contract", "B1"},
                     {"band", "a"},
                     {"party", "CCG"},
                     {"direction", "gain"},
                     {"share", "60%"}});
                add(e, riskShares,
                    {{"contract", "B1"},
                     {"band", "b"},
                     {"party", "CCG"},
                     {"direction", "gain"},
                     {"when", "above"},
                     {"from", "2%"},
                     {"share", "41%"}});
            },
            "risk_shares:B1:b:share", "101%");
        row(
            "effect without partner",
            [](Economy& e) {
                add(e, arrangements,
                    {{"arrangement", "A"}, {"name", "A"}, {"kind", "other"}, {"start_year", "2016/17"}});
                add(e, effects,
                    {{"arrangement", "A"}, {"effect", "e"}, {"type", "fee"}, {"org", "RNL"}, {"rate", "1%"}});
            },
            "effects:A:e:partner", "needs partner");
        row(
            "merging into itself",
            [](Economy& e) {
                add(e, arrangements,
                    {{"arrangement", "A"}, {"name", "A"}, {"kind", "other"}, {"start_year", "2016/17"}});
                add(e, effects,
                    {{"arrangement", "A"},
                     {"effect", "e"},
                     {"type", "merge"},
                     {"org", "RNL"},
                     {"partner", "RNL"}});
            },
            "effects:A:e:partner", "into itself");
        row(
            "cyclic scenarios",
            [](Economy& e) {
                add(e, scenarios, {{"scenario", "a"}, {"parent", "b"}});
                add(e, scenarios, {{"scenario", "b"}, {"parent", "a"}});
            },
            "scenarios:a:parent", "is built on itself");
        row(
            "a note on nothing",
            [](Economy& e) {
                add(e, notes, {{"note", "n"}, {"cell", "budgets:RNL:medical:amount"}, {"text", "?"}});
            },
            "notes:n:cell", "does not exist");
        row(
            "loans twice",
            [](Economy& e) {
                add(e, balances, {{"org", "RNL"}, {"item", "loans"}, {"amount", "5"}});
                add(e, loans, {{"org", "RNL"}, {"loan", "l"}, {"balance", "5"}});
            },
            "balances:RNL:loans", "has rows in loans");
        row(
            "capital without balances",
            [](Economy& e) {
                add(e, capital,
                    {{"org", "RNL"},
                     {"project", "p"},
                     {"year", "2016/17"},
                     {"amount", "5"},
                     {"life_years", "5"}});
            },
            "capital:RNL:p:org", "no balance sheet");
    }
    void eachProblemIsFoundWhereItIs() {
        QFETCH(Spoil, spoil);
        QFETCH(QString, address);
        QFETCH(QString, says);
        Economy economy = smallEconomy();
        spoil(economy);
        QStringList found;
        for (const Problem& problem : validate(economy)) {
            found << QString::fromStdString(english(problem));
            if (problem.address == address.toStdString() && found.back().contains(says)) return;
        }
        QFAIL(qPrintable("found only:\n" + found.join('\n')));
    }

    void aCodeThatIsMissingIsSaidOnce() {
        Economy economy = smallEconomy();
        for (int line = 1; line <= 300; ++line)
            add(economy, budgets,
                {{"org", "RNL"},
                 {"line", "l" + std::to_string(line)},
                 {"name", "Line"},
                 {"category", "nursing"},
                 {"amount", "1"}});
        set(economy, "organisations:RNL:org", "RNX");
        const std::vector<Problem> problems = validate(economy);
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(english(problems.front()),
                 std::string("error: contracts:B1:provider: there is no RNL in organisations; 302 cells "
                             "refer to it, this is the first (contracts 1, budgets 301)"));
    }

    // Every cell of a first row is spoilt in turn, in one economy and another that stands beside it.
    void whatIsKeptIsWhatIsFoundAfresh() {
        Validation kept;
        Economy economy = smallEconomy(), beside = smallEconomy();
        set(beside, "budgets:RNL:nursing:amount", "");
        int found = 0;
        for (const TableSpec& spec : allTables())
            for (std::size_t c = 0; c < spec.columns.size() && economy[spec.id].size() > 0; ++c) {
                const std::string text = economy[spec.id][0][c];
                for (const char* spoilt : {"", "-7", "-0.5", "nobody", "2030/31"}) {
                    const CanonicalText typed = canonical(spec.columns[c], spoilt);
                    if (!std::holds_alternative<std::string>(typed) ||
                        !economy[spec.id].set(0, c, std::get<std::string>(typed)))
                        continue;
                    const std::vector<Problem> problems = kept.of(economy);
                    QCOMPARE(problems, validate(economy));
                    QCOMPARE(kept.of(beside), validate(beside));
                    found += problems.empty() ? 0 : 1;
                }
                economy[spec.id].set(0, c, text);
                QCOMPARE(kept.of(economy), std::vector<Problem>());
            }
        QVERIFY2(found > 50, std::to_string(found).c_str());
        for (const TableSpec& spec : allTables()) {
            if (economy[spec.id].size() == 0) continue;
            economy[spec.id].erase(0);
            QCOMPARE(kept.of(economy), validate(economy));
        }
    }

    void allProblemsAreFoundAtOnce() {
        Economy economy = smallEconomy();
        set(economy, "budgets:RNL:nursing:amount", "");
        set(economy, "contracts:B1:provider", "RTX");
        set(economy, "contracts:B1:value", "");
        QCOMPARE(validate(economy).size(), 3U);
    }
};

QTEST_APPLESS_MAIN(TestValidation)
#include "test_validation.moc"
