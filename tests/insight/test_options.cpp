#include "economy/scenario/scenario.h"
#include "hand_worked.h"
#include "insight/decision/option_findings.h"
#include "insight/tables/decision_tables.h"
#include "insight/variant/switchboard.h"
#include "support/figures.h"
#include "support/generator.h"
#include "support/owned_rows.h"
#include "support/problem_list.h"
#include "support/samples.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

// The economy with the combination written into it, projected as a document is.
Result<ExactProjection> projectedAfresh(Economy economy, const OptionsRequest& request,
                                        const Option& option) {
    Table& arrangements = economy[TableId::arrangements];
    for (std::size_t i = 0; i < request.arrangements.size(); ++i) {
        const std::size_t row = *arrangements.find({request.arrangements[i]});
        arrangements.set(row, *arrangements.spec().find("enabled"), option.starts[i] ? "yes" : "no");
        if (option.starts[i])
            arrangements.set(row, *arrangements.spec().find("start_year"), toText(*option.starts[i]));
    }
    return projectScenario(economy, request.scenario);
}

std::vector<std::string> failing(const ExactProjection& projection, std::size_t year) {
    std::vector<std::string> codes;
    for (const auto& rating : projection.ratings)
        if (rating.measure == Measure::failureRegime && rating.year == year && *rating.value != 0)
            codes.push_back(projection.organisations[rating.org.value]);
    return codes;
}

// What is wrong with a combination; blank if it is what the document so changed comes to.
std::string wrong(const Economy& economy, const OptionsRequest& request, const Option& option) {
    const auto afresh = projectedAfresh(economy, request, option);
    if (option.impossible) {
        const bool masters =
            english(*option.impossible).find("would be run by two organisations") != std::string::npos;
        return afresh && !masters ? "it is possible" : "";
    }
    if (!afresh) return listed(afresh.problems);
    const auto& statements = afresh->statements;
    const auto year = static_cast<std::size_t>(request.year - afresh->years.front());
    const auto near = [](Money a, Money b) {
        return a - b <= Money::fromPence(1) && b - a <= Money::fromPence(1);
    };
    if (!near(option.surplus, statements.amount(statements.economy(), year, StatementLine::surplus)))
        return "surplus";
    if (!near(option.cumulative,
              statements.amount(statements.economy(), year, StatementLine::cumulativeSurplus)))
        return "cumulative";
    if (option.failing.codes(afresh->organisations) != failing(*afresh, year)) return "regime";
    return {};
}

OptionsRequest cumbria() {
    return {"base", {"acquisition", "management", "morecambe_pacs"}, {{2015}, {2016}, {2017}}, {2020}};
}

// Saves 100 a year from its start, for 30 of one-off cost and 20 of support in its first year.
EconomyBuilder twoProjects() {
    EconomyBuilder rows = trustAndCommissioner();
    for (const char* code : {"A", "B"}) {
        addArrangement(rows, code);
        const auto add = [&](EconomyBuilder::Cells cells) { rows.add(TableId::effects, cells); };
        add({{"arrangement", code},
             {"effect", "save"},
             {"type", "save"},
             {"org", "T"},
             {"category", "pay"},
             {"amount", "100"}});
        add({{"arrangement", code},
             {"effect", "cost"},
             {"type", "spend"},
             {"org", "T"},
             {"category", "other_cost"},
             {"amount", "30"},
             {"recurrent", "no"},
             {"ramp", "100%;0%"}});
        add({{"arrangement", code},
             {"effect", "fund"},
             {"type", "fund"},
             {"org", "T"},
             {"partner", "outside"},
             {"amount", "20"},
             {"ramp", "100%;0%"}});
    }
    rows.add(
        TableId::budgets,
        {{"org", "T"}, {"line", "nursing"}, {"name", "Nursing"}, {"category", "nursing"}, {"amount", "150"}});
    rows.add(TableId::budgets, {{"org", "T"},
                                {"line", "income"},
                                {"name", "Income"},
                                {"category", "other_income"},
                                {"amount", "50"}});
    return rows;
}

} // namespace

/// Every combination of candidate arrangements and their starts (rules 12.3).
class TestOptions : public QObject {
    Q_OBJECT

private slots:
    void everyCombinationIsThereOnceWithItsMoney() {
        const auto found = options(twoProjects().economy, {"base", {"A", "B"}, {{2015}, {2016}}, {2016}});
        QVERIFY2(found, listed(found.problems).c_str());
        QStringList rows;
        for (const Option& option : found->all) {
            QString row;
            for (const auto& start : option.starts)
                row += QString::fromStdString(start ? toText(*start) : "-") + " ";
            rows += row + QString("%1 %2 %3 %4")
                              .arg(option.surplus.pence() / 100)
                              .arg(option.cumulative.pence() / 100)
                              .arg(option.oneOff().pence() / 100)
                              .arg(option.frontier ? "frontier" : "");
        }
        // Without: 50 less 150 a year, three years. Each saves 100, but no more than 150 are there to save;
        // its first year costs 30 and brings 20.
        QCOMPARE(rows, (QStringList{"- - -100 -300 0 frontier", "- 2015/16 0 -110 50 frontier",
                                    "- 2016/17 -10 -210 50 ", "2015/16 - 0 -110 50 frontier",
                                    "2015/16 2015/16 50 -20 100 frontier", "2015/16 2016/17 40 -70 100 ",
                                    "2016/17 - -10 -210 50 ", "2016/17 2015/16 40 -70 100 ",
                                    "2016/17 2016/17 30 -170 100 "}));
        QCOMPARE(found->all[1].spend.pence(), 3000);
        QCOMPARE(found->all[1].support.pence(), 2000);
    }

    // B is on in the scenario, from 2015/16. Alone it leaves the trust 10 short in that year, out of a base
    // year without a surplus: it enters the regime, and a year in balance is not enough to leave it.
    void tellsWhoEntersTheRegimeAndWhoIsInIt() {
        EconomyBuilder rows = twoProjects();
        rows.add(TableId::budgets, {{"org", "T"},
                                    {"line", "grant"},
                                    {"name", "Grant"},
                                    {"category", "other_income"},
                                    {"amount", "100"},
                                    {"end_year", "2014/15"}});
        const auto found = options(rows.economy, {"base", {"A"}, {{2015}, {2016}}, {2016}});
        QVERIFY2(found, listed(found.problems).c_str());
        for (const std::size_t late : {0, 2}) {
            QCOMPARE(found->all[late].entering.codes(found->organisations), std::vector<std::string>{"T"});
            QCOMPARE(found->all[late].failing.codes(found->organisations), std::vector<std::string>{"T"});
        }
        QVERIFY(found->all[1].entering.empty());
        QVERIFY(found->all[1].failing.empty());
    }

    void combinationsOfSamplesAreWhatTheDocumentComesTo() {
        const Economy economy = sampleEconomy("cumbria");
        const auto found = options(economy, cumbria());
        QVERIFY2(found, listed(found.problems).c_str());
        QCOMPARE(found->all.size(), std::size_t{64});
        for (const Option& option : found->all) QCOMPARE(wrong(economy, cumbria(), option), std::string());
        const OptionsRequest dudley{"lower_growth", {"mcp"}, {{2015}, {2016}, {2019}}, {2019}};
        const auto mcp = options(sampleEconomy("dudley"), dudley);
        QVERIFY2(mcp, listed(mcp.problems).c_str());
        for (const Option& option : mcp->all)
            QCOMPARE(wrong(sampleEconomy("dudley"), dudley, option), std::string());
    }

    void combinationsOfRandomEconomiesAreWhatTheDocumentComesTo() {
        for (int seed = 1; seed <= 40; ++seed) {
            const Economy economy =
                withOwnedRows(randomEconomy(static_cast<std::uint64_t>(seed), {2 + seed % 8, 2, 5, 20, 4}));
            OptionsRequest request{seed % 2 == 0 ? "base" : "dearer", {}, {{2015}, {2017}}, {2018}};
            for (std::size_t row = 0; row < std::min<std::size_t>(economy[TableId::arrangements].size(), 2);
                 ++row)
                request.arrangements.push_back(economy[TableId::arrangements].at(row, "arrangement"));
            const auto found = options(economy, request);
            QVERIFY2(found, listed(found.problems).c_str());
            for (const Option& option : found->all) {
                const std::string what = wrong(economy, request, option);
                QVERIFY2(what.empty(), (std::to_string(seed) + ": " + what).c_str());
            }
        }
    }

    void overridesOfACandidateCountWhereItIsOn() {
        Economy economy = withOwnedRows(randomEconomy(5));
        // It moves starts, so what is written into the document would not stand.
        economy[TableId::overrides].erase(*economy[TableId::overrides].find({"worse", "2"}));
        const OptionsRequest request{
            "worse", {economy[TableId::arrangements].at(0, "arrangement")}, {{2016}, {2018}}, {2019}};
        const auto found = options(economy, request);
        QVERIFY2(found, listed(found.problems).c_str());
        for (const Option& option : found->all) QCOMPARE(wrong(economy, request, option), std::string());
    }

    // More compiled economies than are kept at a time: each start of two that own overrides needs its own.
    void manyCombinationsOfOverridesAreWhatTheDocumentComesTo() {
        EconomyBuilder rows = twoProjects();
        rows.economy[TableId::economy].set(0, *specification(TableId::economy).find("years"), "8");
        rows.add(TableId::scenarios, {{"scenario", "s"}});
        for (const auto& [position, owner] : {std::pair{"1", "A"}, {"2", "B"}})
            rows.add(TableId::overrides, {{"scenario", "s"},
                                          {"position", position},
                                          {"cell", "budgets:T:nursing:amount"},
                                          {"change", "add"},
                                          {"value", "7"},
                                          {"arrangement", owner}});
        const OptionsRequest request{
            "s", {"A", "B"}, {{2015}, {2016}, {2017}, {2018}, {2019}, {2020}}, {2021}};
        const auto found = options(rows.economy, request);
        QVERIFY2(found, listed(found.problems).c_str());
        QCOMPARE(found->all.size(), std::size_t{49});
        for (const Option& option : found->all) QCOMPARE(wrong(rows.economy, request, option), std::string());
    }

    void frontierIsWhatNoOtherBeats() {
        const auto found = options(sampleEconomy("cumbria"), cumbria());
        for (const Option& option : found->all) {
            if (option.impossible) {
                QVERIFY(!option.frontier);
                continue;
            }
            const bool beaten = std::any_of(found->all.begin(), found->all.end(), [&](const Option& other) {
                return !other.impossible && other.surplus >= option.surplus &&
                       other.oneOff() <= option.oneOff() &&
                       (other.surplus > option.surplus || other.oneOff() < option.oneOff());
            });
            QCOMPARE(option.frontier, !beaten);
        }
    }

    // Also where arrangements own overrides, and each combination of theirs is compiled.
    void theSameOnAnyNumberOfThreads() {
        int possible = 0;
        for (const int seed : {2, 5, 9}) {
            const Economy economy = withOwnedRows(randomEconomy(static_cast<std::uint64_t>(seed)));
            OptionsRequest request{"worse", {}, {{2016}, {2017}}, {2017}};
            for (const Row& row : economy[TableId::arrangements].rows())
                request.arrangements.push_back(row.front());
            const auto alone = options(economy, request, {}, 1);
            QVERIFY2(alone, listed(alone.problems).c_str());
            for (const std::size_t threads : {2, 3, 8}) {
                const auto found = options(economy, request, {}, threads);
                QVERIFY2(found, listed(found.problems).c_str());
                QVERIFY(optionsTable(*found).rows == optionsTable(*alone).rows);
                for (std::size_t i = 0; i < found->all.size(); ++i)
                    QVERIFY(found->all[i].surpluses == alone->all[i].surpluses);
            }
            for (const Option& option : alone->all) possible += option.impossible ? 0 : 1;
        }
        QVERIFY(possible > 20);
    }

    // However many combinations are set, of those compiled for arrangements that own overrides one is kept.
    void whatIsKeptDoesNotGrowWithTheCombinations() {
        const Economy economy = withOwnedRows(randomEconomy(5));
        std::vector<std::string> candidates;
        for (const Row& row : economy[TableId::arrangements].rows()) candidates.push_back(row.front());
        auto board = Switchboard::make(*checkScenario(economy, "worse"), candidates);
        QVERIFY2(board, listed(board.problems).c_str());
        QVERIFY(board->recompiles(0));
        const std::size_t all = std::size_t{1} << candidates.size();
        QVERIFY(all > 2);
        for (std::size_t on = 0; on < all; ++on) {
            Switchboard::Starts starts(candidates.size());
            for (std::size_t i = 0; i < starts.size(); ++i)
                if (on >> i & 1U) starts[i] = board->ownStart(i);
            board->set(starts);
            QCOMPARE(board->kept(), std::size_t{1});
        }
        // A row of the results is small: no list of organisations, nothing of the projection.
        QVERIFY(sizeof(Option) < 400);
    }

    void twoBuyersOfOneTrustCannotBoth() {
        EconomyBuilder rows = twoProjects();
        rows.add(TableId::organisations, {{"org", "U"}, {"name", "Another"}, {"kind", "acute"}});
        for (const auto& [code, partner] : {std::pair{"A", "U"}, {"B", "C"}})
            rows.add(TableId::effects, {{"arrangement", code},
                                        {"effect", "merge"},
                                        {"type", "merge"},
                                        {"org", "T"},
                                        {"partner", partner}});
        for (std::size_t row = 0; row < 2; ++row)
            rows.economy[TableId::arrangements].set(
                row, *specification(TableId::arrangements).find("enabled"), "no");
        const auto found = options(rows.economy, {"base", {"A", "B"}, {{2015}}, {2016}});
        QVERIFY2(found, listed(found.problems).c_str());
        QCOMPARE(found->all.size(), std::size_t{4});
        for (std::size_t i = 0; i < 3; ++i) QVERIFY(!found->all[i].impossible);
        QCOMPARE(english(*found->all[3].impossible),
                 std::string("The Trust would be run by two organisations, under “Arrangement A” and under "
                             "“Arrangement B”"));
        QVERIFY(!found->all[3].frontier);
        // Nor can one of them be bought while the scenario has the other do it.
        rows.economy[TableId::arrangements].set(1, *specification(TableId::arrangements).find("enabled"),
                                                "yes");
        const auto one = options(rows.economy, {"base", {"A"}, {{2015}}, {2016}});
        QVERIFY2(one, listed(one.problems).c_str());
        QVERIFY(!one->all[0].impossible && one->all[1].impossible);
    }

    void nobodyIsManagedAndAcquiredAtOnce() {
        const auto found = options(sampleEconomy("cumbria"), cumbria());
        QVERIFY2(found, listed(found.problems).c_str());
        for (const Option& option : found->all)
            QCOMPARE(option.impossible.has_value(), option.starts[0] && option.starts[1]);
    }

    void whatIsNotToBeTogetherIsNot() {
        OptionsRequest request{"base", {"A", "B"}, {{2015}, {2016}}, {2016}, {{"B", "A"}}};
        const auto found = options(twoProjects().economy, request);
        QVERIFY2(found, listed(found.problems).c_str());
        for (const Option& option : found->all)
            QCOMPARE(option.impossible.has_value(), option.starts[0] && option.starts[1]);
        QCOMPARE(english(*found->all.back().impossible),
                 std::string("“Arrangement A” and “Arrangement B” must not be combined"));
        request.apart = {{"A", "X"}};
        QVERIFY(!options(twoProjects().economy, request));
    }

    // The first thing wrong is a warning: nobody pays for a service. That is not why it cannot be.
    void whyAnOptionIsImpossibleIsItsError() {
        EconomyBuilder rows{everyCause()};
        rows.add(TableId::services, {{"service", "AAA"}, {"name", "Unpaid"}});
        rows.add(TableId::activity,
                 {{"commissioner", "C"}, {"provider", "T"}, {"service", "AAA"}, {"volume", "10"}});
        rows.add(TableId::services, {{"service", "OP"}, {"name", "Outpatients"}});
        rows.add(TableId::activity,
                 {{"commissioner", "C"}, {"provider", "T"}, {"service", "OP"}, {"volume", "10"}});
        for (const char* owner : {"X", "Y"}) {
            addArrangement(rows, owner);
            rows.add(TableId::contracts, {{"contract", owner},
                                          {"commissioner", "C"},
                                          {"provider", "T"},
                                          {"form", "block"},
                                          {"value", "10000"},
                                          {"arrangement", owner}});
            rows.add(TableId::contractServices, {{"contract", owner}, {"service", "OP"}});
            rows.economy[TableId::arrangements].set(rows.economy[TableId::arrangements].size() - 1,
                                                    *specification(TableId::arrangements).find("enabled"),
                                                    "no");
        }
        const auto found = options(rows.economy, {"base", {"X", "Y"}, {{2015}}, {2016}});
        QVERIFY2(found, listed(found.problems).c_str());
        QVERIFY(found->all.back().impossible);
        QVERIFY2(english(*found->all.back().impossible).find("covered by more than one") == 0,
                 english(*found->all.back().impossible).c_str());
    }

    void refusesWhatIsNamedTwice() {
        const Economy economy = everyCause();
        QVERIFY(options(economy, {"base", {"A"}, {{2015}, {2016}}, {2016}}));
        QVERIFY(!options(economy, {"base", {"A", "A"}, {{2015}}, {2016}}));
        QVERIFY(!options(economy, {"base", {"A"}, {{2015}, {2015}}, {2016}}));
    }

    void refusesWhatThereIsNot() {
        const Economy economy = twoProjects().economy;
        QVERIFY(!options(economy, {"base", {"X"}, {{2015}}, {2016}}));
        QVERIFY(!options(economy, {"base", {"A"}, {{2014}}, {2016}}));
        QVERIFY(!options(economy, {"base", {"A"}, {{2015}}, {2017}}));
        QVERIFY(!options(economy, {"none", {"A"}, {{2015}}, {2016}}));
    }

    void stopsWhenTold() {
        const auto stopped = options(twoProjects().economy, {"base", {"A", "B"}, {{2015}}, {2016}},
                                     [](std::size_t done, std::size_t) { return done < 2; });
        QVERIFY(!stopped);
        QVERIFY(stopped.problems.empty());
    }

    void saysWhatCanBeHad() {
        const Economy economy = twoProjects().economy;
        const auto found = options(economy, {"base", {"A", "B"}, {{2015}, {2016}}, {2016}});
        QStringList texts;
        for (const Message& finding : optionFindings(economy, *found))
            texts += QString::fromStdString(english(finding));
        QCOMPARE(texts.join(" "),
                 QString("The best result in 2016/17 is a surplus of £50, with one-off funding of £100: "
                         "Arrangement A (2015/16); Arrangement B (2015/16). 4 of 9 combinations are on the "
                         "frontier: no other does as well for less one-off funding. No combination leaves "
                         "fewer in the failure regime in 2016/17 than no change: The Trust."));
        QCOMPARE(english(optionTitle(economy, found->request, found->nothing())), std::string("No change"));
    }
};

QTEST_APPLESS_MAIN(TestOptions)
#include "test_options.moc"
