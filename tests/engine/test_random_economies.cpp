#include "economy/check/validation.h"
#include "economy/scenario/scenario.h"
#include "economy/table/value.h"
#include "engine/session/compiled_scenario.h"
#include "support/agreement.h"
#include "support/generator.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr int economies = 200;

std::string listed(const std::vector<Problem>& problems) {
    std::string text;
    for (const Problem& problem : problems)
        if (problem.severity == Severity::error) text += "\n  " + english(problem);
    return text;
}

EconomySize sizeOf(int seed) {
    return {2 + seed % 6, 1 + seed % 4, 3 + seed % 5, 8 + seed % 40, 2 + seed % 9};
}

} // namespace

/// What holds whatever is typed: money is conserved, the number types agree, a run repeats itself.
class TestRandomEconomies : public QObject {
    Q_OBJECT

private slots:
    void everyTableInEffectIsUsed() {
        std::array<std::size_t, tableCount> rows{};
        for (int seed = 1; seed <= 20; ++seed) {
            const Economy economy = randomEconomy(static_cast<std::uint64_t>(seed), sizeOf(seed));
            for (const TableSpec& spec : allTables())
                rows[static_cast<std::size_t>(spec.id)] += economy[spec.id].size();
        }
        for (const TableSpec& spec : allTables())
            if (isProjectedFrom(spec.id) || spec.id == TableId::scenarios || spec.id == TableId::overrides)
                QVERIFY2(rows[static_cast<std::size_t>(spec.id)] > 0, spec.name);
    }

    void moneyIsConservedAndNumbersAgree_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= economies; ++seed) QTest::addRow("economy %d", seed) << seed;
    }

    void moneyIsConservedAndNumbersAgree() {
        QFETCH(int, seed);
        const Economy economy = randomEconomy(static_cast<std::uint64_t>(seed), sizeOf(seed));
        QVERIFY2(!hasErrors(validate(economy)), listed(validate(economy)).c_str());
        for (const char* scenario : {"base", "worse"}) {
            const auto compiled = CompiledScenario::make(economy, scenario);
            QVERIFY2(compiled, listed(compiled.problems).c_str());
            const auto exact = compiled->projectExactly();
            QVERIFY2(!hasErrors(exact.problems), listed(exact.problems).c_str());
            QCOMPARE(unconserved(exact), std::string());
            const auto binary = compiled->project<double>(compiled->inputsAs<double>());
            QCOMPARE(disagreement(exact, binary), std::string());
        }
    }

    void theSameEconomyProjectsTheSame() {
        const Economy economy = randomEconomy(7);
        QVERIFY(economy == randomEconomy(7));
        QVERIFY(!(economy == randomEconomy(8)));
        const auto first = projectScenario(economy, "worse");
        const auto second = projectScenario(economy, "worse");
        QVERIFY2(first, listed(first.problems).c_str());
        QCOMPARE(first->postings.size(), second->postings.size());
        for (std::size_t i = 0; i < first->postings.size(); ++i) {
            QCOMPARE(first->source(first->postings[i]), second->source(second->postings[i]));
            QCOMPARE(first->postings[i].amount.pence(), second->postings[i].amount.pence());
        }
    }

    void everyCellIsAsItIsKept() {
        const Economy economy = randomEconomy(3);
        for (const TableSpec& spec : allTables())
            for (const Row& row : economy[spec.id].rows())
                for (std::size_t i = 0; i < row.size(); ++i)
                    QVERIFY2(canonical(spec.columns[i], row[i]) == CanonicalText(row[i]), row[i].c_str());
    }

    void theGeneratorIsTheSameEverywhere() {
        std::uint64_t hash = 14695981039346656037u; // FNV-1a
        const Economy economy = randomEconomy(1);
        for (const TableSpec& spec : allTables())
            for (const Row& row : economy[spec.id].rows())
                for (const std::string& cell : row)
                    for (const char c : cell + '\x1f')
                        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
        QCOMPARE(hash, std::uint64_t{14509541362071290606u});
    }
};

QTEST_APPLESS_MAIN(TestRandomEconomies)
#include "test_random_economies.moc"
