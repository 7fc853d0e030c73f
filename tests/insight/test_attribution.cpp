#include "economy/scenario/scenario.h"
#include "hand_worked.h"
#include "insight/decision/attribution_findings.h"
#include "insight/variant/switchboard.h"
#include "support/generator.h"
#include "support/owned_rows.h"
#include "support/problem_list.h"
#include "support/samples.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

Economy randomWithOwnedRows(int seed) {
    return withOwnedRows(
        randomEconomy(static_cast<std::uint64_t>(seed),
                      {2 + seed % 8, 1 + seed % 4, 3 + seed % 5, 8 + seed % 40, 2 + seed % 6}));
}

std::vector<std::string> enabledOf(const Economy& effective) {
    std::vector<std::string> codes;
    for (std::size_t row = 0; row < effective[TableId::arrangements].size(); ++row)
        if (effective.effectiveText(TableId::arrangements, row, "enabled") == "yes")
            codes.push_back(effective[TableId::arrangements].at(row, "arrangement"));
    return codes;
}

// The own surpluses with some arrangements on, from a compilation of just that.
OwnFigures<Decimal> compiledAfresh(const Economy& economy, const std::string& scenario,
                                   const std::vector<std::string>& candidates, unsigned on) {
    std::vector<ArrangementSetting> settings;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        settings.push_back({candidates[i], (on >> i & 1U) != 0, std::nullopt});
    const auto applied = applyScenario(economy, scenario, settings);
    const auto compiled = compile(*applied);
    return projectOwn<Decimal>(*compiled->shape, compiled->inputs);
}

template<class A, class B>
std::size_t differences(const A& a, const B& b, std::size_t organisations, int years) {
    std::size_t count = 0;
    for (std::size_t org = 0; org < organisations; ++org)
        for (int t = 0; t <= years; ++t)
            count += a.surplus(org, t) != b.surplus(org, t) || a.stranded(org, t) != b.stranded(org, t);
    return count;
}

// What is wrong with a scenario's shares; blank if they sum to what the arrangements do together.
std::string wrong(const Economy& economy, const std::string& scenario) {
    const auto attribution = attribute(economy, scenario);
    if (!attribution) return scenario + listed(attribution.problems);
    const auto& codes = attribution->arrangements;
    const unsigned everyone = (1U << codes.size()) - 1;
    const auto all = compiledAfresh(economy, scenario, codes, everyone);
    const auto none = compiledAfresh(economy, scenario, codes, 0);
    std::vector<OwnFigures<Decimal>> allBut;
    for (std::size_t a = 0; a < codes.size(); ++a)
        allBut.push_back(compiledAfresh(economy, scenario, codes, everyone & ~(1U << a)));
    for (std::size_t org = 0; org < attribution->organisations.size(); ++org)
        for (std::size_t year = 0; year < attribution->years.size(); ++year) {
            const auto t = static_cast<int>(year);
            Money stranded;
            for (std::size_t a = 0; a < codes.size(); ++a) {
                const ArrangementEffect& effect = attribution->effect(org, a, year);
                stranded += effect.stranded;
                if (effect.without != all.surplus(org, t) - allBut[a].surplus(org, t))
                    return scenario + ": without " + codes[a];
            }
            if (attribution->total(org, year) != all.surplus(org, t) - none.surplus(org, t))
                return scenario + ": the shares of " + attribution->organisations[org] + " do not sum";
            if (stranded != all.stranded(org, t) - none.stranded(org, t))
                return scenario + ": stranded cost does not sum";
        }
    return {};
}

void addSave(EconomyBuilder& rows, const char* arrangement, const char* rate) {
    addArrangement(rows, arrangement);
    rows.add(TableId::effects, {{"arrangement", arrangement},
                                {"effect", "save"},
                                {"type", "save"},
                                {"org", "T"},
                                {"category", "pay"},
                                {"rate", rate}});
}

EconomyBuilder trustWithNurses(const char* amount) {
    EconomyBuilder rows = trustAndCommissioner();
    rows.add(TableId::budgets, {{"org", "T"},
                                {"line", "nursing"},
                                {"name", "Nursing"},
                                {"category", "nursing"},
                                {"amount", amount}});
    return rows;
}

std::string shapley(const Attribution& attribution, const char* org, std::size_t arrangement) {
    return toText(attribution.effect(*attribution.placeOf(org), arrangement, 1).shapley);
}

} // namespace

/// What each arrangement does, fairly shared (rules 12.2).
class TestAttribution : public QObject {
    Q_OBJECT

private slots:
    // 1,000 of pay: the first saves 10 % of it, the second 50 % of what is left. Alone 100 and 500, together
    // 550: 100 or 50 for the first, 450 or 500 for the second, as one or the other comes first.
    void sharesAreTheMeanOverTheOrders() {
        EconomyBuilder rows = trustWithNurses("1000");
        addSave(rows, "A", "10%");
        addSave(rows, "B", "50%");
        const auto attribution = attribute(rows.economy, "base");
        QVERIFY2(attribution, listed(attribution.problems).c_str());
        QCOMPARE(shapley(*attribution, "T", 0), std::string("75.00"));
        QCOMPARE(shapley(*attribution, "T", 1), std::string("475.00"));
        QCOMPARE(toText(attribution->effect(0, 0, 1).without), std::string("50.00"));
        QCOMPARE(toText(attribution->effect(0, 1, 1).without), std::string("450.00"));
        QCOMPARE(toText(attribution->total(attribution->economy(), 1)), std::string("550.00"));
        QCOMPARE(toText(attribution->effect(0, 0, 0).shapley), std::string("0.00"));
    }

    void symmetricArrangementsShareEqually() {
        EconomyBuilder rows = trustWithNurses("1000");
        addSave(rows, "A", "10%");
        addSave(rows, "B", "10%");
        const auto attribution = attribute(rows.economy, "base");
        QVERIFY(attribution);
        QCOMPARE(shapley(*attribution, "T", 0), std::string("95.00"));
        QCOMPARE(shapley(*attribution, "T", 1), std::string("95.00"));
    }

    // Two save 100.01 together, whoever comes first all of it: a half penny is left, and the first has it.
    void pennyLeftGoesByLargestRemainder() {
        EconomyBuilder rows = trustWithNurses("100.01");
        addSave(rows, "A", "100%");
        addSave(rows, "B", "100%");
        const auto attribution = attribute(rows.economy, "base");
        QVERIFY(attribution);
        QCOMPARE(shapley(*attribution, "T", 0), std::string("50.01"));
        QCOMPARE(shapley(*attribution, "T", 1), std::string("50.00"));
    }

    void arrangementThatDoesNothingGetsNothing() {
        EconomyBuilder rows = trustWithNurses("1234.56");
        addSave(rows, "A", "33%");
        addArrangement(rows, "IDLE");
        addSave(rows, "B", "17%");
        const auto attribution = attribute(rows.economy, "base");
        QVERIFY(attribution);
        for (std::size_t org = 0; org <= attribution->economy(); ++org)
            for (std::size_t year = 0; year < 3; ++year) {
                QCOMPARE(attribution->effect(org, 1, year).shapley.pence(), 0);
                QCOMPARE(attribution->effect(org, 1, year).without.pence(), 0);
            }
    }

    // It avoids a tenth of the admissions, nursing is 40 % fixed, 20 % step and released a year later.
    void strandedCostHasItsCause() {
        EconomyBuilder rows = trustWithNurses("100");
        rows.add(TableId::services, {{"service", "NEL"}, {"name", "Emergency admission"}});
        rows.add(TableId::activity,
                 {{"commissioner", "C"}, {"provider", "T"}, {"service", "NEL"}, {"volume", "100"}});
        rows.add(TableId::budgets, {{"org", "T"},
                                    {"line", "ward"},
                                    {"name", "Ward"},
                                    {"category", "nursing"},
                                    {"amount", "1000"},
                                    {"variable", "40%"},
                                    {"step", "20%"},
                                    {"driver", "NEL"}});
        addSave(rows, "B", "10%");
        addArrangement(rows, "A");
        rows.add(TableId::effects, {{"arrangement", "A"},
                                    {"effect", "avoid"},
                                    {"type", "avoid"},
                                    {"org", "T"},
                                    {"service", "NEL"},
                                    {"rate", "10%"}});
        const auto attribution = attribute(rows.economy, "base");
        QVERIFY2(attribution, listed(attribution.problems).c_str());
        QCOMPARE(toText(attribution->effect(0, 0, 1).stranded), std::string("0.00"));
        QCOMPARE(toText(attribution->effect(0, 1, 1).stranded), std::string("60.00"));
        QCOMPARE(toText(attribution->effect(0, 1, 2).stranded), std::string("40.00"));
    }

    // In binary numbers a posting within some billionths of a penny of a half may go the other way.
    void switchingIsCompilingAfresh() {
        std::size_t compared = 0, off = 0;
        for (int seed = 1; seed <= 60; ++seed) {
            const Economy economy = randomWithOwnedRows(seed);
            for (const char* scenario : {"base", "worse"}) {
                const auto codes = enabledOf(*applyScenario(economy, scenario));
                auto board = Switchboard::make(*checkScenario(economy, scenario), codes);
                QVERIFY2(board, listed(board.problems).c_str());
                for (unsigned on = 0; on < 1U << codes.size(); ++on) {
                    Switchboard::Starts starts(codes.size());
                    for (std::size_t i = 0; i < codes.size(); ++i)
                        if (on >> i & 1U) starts[i] = board->ownStart(i);
                    const auto set = board->set(starts);
                    QVERIFY2(set, listed(set.problems).c_str());
                    const auto exact = set->projectOwn<Decimal>();
                    const auto quick = set->projectOwn<PennyDouble>();
                    const auto afresh = compiledAfresh(economy, scenario, codes, on);
                    const std::size_t organisations = set->shape->organisations.size();
                    QCOMPARE(differences(exact, afresh, organisations, set->shape->years), std::size_t{0});
                    off += differences(quick, afresh, organisations, set->shape->years);
                    compared += 2 * organisations * set->shape->yearCount();
                }
            }
        }
        QVERIFY(compared > 20'000);
        QVERIFY2(off * 1'000 < compared, std::to_string(off).c_str());
    }

    void sharesOfSamplesSum_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"cumbria", "dudley", "salford"}) QTest::newRow(name) << name;
    }

    void sharesOfSamplesSum() {
        QFETCH(QString, name);
        const Economy economy = sampleEconomy(name.toStdString());
        QCOMPARE(wrong(economy, "base"), std::string());
        for (const Row& row : economy[TableId::scenarios].rows())
            QCOMPARE(wrong(economy, row.front()), std::string());
        Economy all = economy;
        for (std::size_t row = 0; row < all[TableId::arrangements].size(); ++row)
            all[TableId::arrangements].set(row, *all[TableId::arrangements].spec().find("enabled"), "yes");
        QCOMPARE(wrong(all, "base"), std::string());
    }

    void sharesOfRandomEconomiesSum() {
        for (int seed = 1; seed <= 200; ++seed) {
            const std::string found = wrong(randomWithOwnedRows(seed), seed % 2 == 0 ? "base" : "worse");
            QVERIFY2(found.empty(), (std::to_string(seed) + " " + found).c_str());
        }
    }

    void manyArrangementsAreSampledTheSameEachTime() {
        EconomyBuilder rows = trustWithNurses("1000000");
        for (int i = 0; i < 11; ++i) addSave(rows, ("S" + std::to_string(i)).c_str(), "9.7%");
        addArrangement(rows, "IDLE");
        const auto first = attribute(rows.economy, "base");
        const auto second = attribute(rows.economy, "base");
        QVERIFY2(first, listed(first.problems).c_str());
        QVERIFY(first->sampled());
        // 1 - 0.903^11 of a million, a saving rounded to the penny each time
        const double together = 1e6 * (1 - std::pow(0.903, 11));
        QVERIFY(std::abs(toDouble(first->total(0, 1)) - together) < 0.2);
        QCOMPARE(first->effect(0, 11, 1).shapley.pence(), 0);
        QCOMPARE(first->effect(0, 11, 1).standardError.pence(), 0);
        for (std::size_t a = 0; a < 11; ++a) {
            const ArrangementEffect& effect = first->effect(0, a, 1);
            QCOMPARE(effect.shapley, second->effect(0, a, 1).shapley);
            QVERIFY(effect.standardError > Money{});
            const double off = toDouble(effect.shapley) - together / 11;
            QVERIFY2(std::abs(off) < 4 * toDouble(effect.standardError), std::to_string(off).c_str());
        }
    }

    void stopsWhenTold() {
        EconomyBuilder rows = trustWithNurses("1000000");
        for (int i = 0; i < 12; ++i) addSave(rows, ("S" + std::to_string(i)).c_str(), "1%");
        for (const int after : {0, 5, 40}) {
            int asked = 0;
            const auto stopped = attribute(rows.economy, "base", [&] { return asked++ < after; });
            QVERIFY(!stopped && stopped.problems.empty());
            QCOMPARE(asked, after + 1);
        }
    }

    void moreThanCanBeToldApartAreRefused() {
        EconomyBuilder rows = trustWithNurses("1000000");
        for (std::size_t i = 0; i <= mostArrangements; ++i)
            addSave(rows, ("S" + std::to_string(i)).c_str(), "0.1%");
        const auto refused = attribute(rows.economy, "base");
        QVERIFY(!refused);
        QVERIFY(english(refused.problems.front()).find("more than 100") != std::string::npos);
    }

    void saysWhoGainsAndWhoLoses() {
        Economy economy = sampleEconomy("salford");
        const auto attribution = attribute(economy, "group_and_pacs");
        QVERIFY(attribution);
        QStringList texts;
        for (const Message& finding : attributionFindings(economy, *attribution, 6))
            texts += QString::fromStdString(english(finding));
        QCOMPARE(
            texts.front(),
            QString(
                "In 2020/21 the arrangements leave the whole economy £15.5m better off than without them."));
        QVERIFY2(texts.contains("“Salford Royal and Pennine Acute as one group” helps most: Pennine Acute "
                                "Hospitals NHS Trust gains £8.8m."),
                 qPrintable(texts.join("\n")));
    }
};

QTEST_APPLESS_MAIN(TestAttribution)
#include "test_attribution.moc"
