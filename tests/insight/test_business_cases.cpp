#include "economy/table/row_reader.h"
#include "insight/decision/business_cases.h"
#include "support/generator.h"
#include "support/owned_rows.h"
#include "support/problem_list.h"
#include "support/samples.h"

#include <QTest>

#include <set>
#include <sstream>

using namespace breakeven;
using namespace breakeven::test;

namespace {

void write(std::ostream& out, const std::optional<FinancialYear>& year) {
    out << (year ? toText(*year) : "never") << ' ';
}

void write(std::ostream& out, const std::vector<std::optional<Money>>& amounts) {
    for (const auto& amount : amounts) out << (amount ? toText(*amount) : "none") << ' ';
}

// All that a case says, to the penny.
std::string figuresOf(const Result<BusinessCase>& found) {
    if (!found) return "no case: " + listed(found.problems);
    std::ostringstream out;
    out << found->scenario << ' ' << found->arrangement << ' ' << toText(found->start) << ' '
        << toText(found->oneOffCost) << ' ' << toText(found->support) << ' ' << toText(found->netPresentValue)
        << ' ';
    write(out, found->payback);
    for (const BusinessCaseYear& year : found->years) {
        out << '\n' << toText(year.year) << ' ' << year.inRegime << ' ' << year.inRegimeWithout;
        for (const Money amount : {year.effect, year.oneOff, year.support, year.benefit, year.cumulative,
                                   year.present, year.stranded, year.cashSupport, year.cashSupportWithout})
            out << ' ' << toText(amount);
    }
    for (const OrganisationCase& org : found->organisations) {
        out << '\n' << org.org << ' ' << toText(org.total);
        for (std::size_t t = 0; t < org.with.size(); ++t)
            out << ' ' << toText(org.with[t]) << ' ' << toText(org.without[t]) << ' '
                << toText(org.stranded[t]);
    }
    out << '\n';
    for (const auto* who : {&found->gainers, &found->losers}) {
        for (const std::size_t org : *who) out << org << ' ';
        out << "; ";
    }
    if (found->lead) {
        out << found->lead->org << ' ' << found->lead->inBalance << ' ';
        write(out, found->lead->with);
        write(out, found->lead->without);
        write(out, found->lead->firstDeficit);
        write(out, found->lead->deficitWithout);
    }
    return out.str();
}

// By arrangement, worked out on as many threads.
std::vector<std::pair<std::string, std::string>> together(const Economy& economy, const std::string& scenario,
                                                          std::size_t threads) {
    auto cases = BusinessCases::ofEnabled(economy, scenario, {}, threads);
    if (!cases) return {{"none", listed(cases.problems)}};
    std::vector<std::pair<std::string, std::string>> all;
    for (auto some = cases->next(); !some.empty(); some = cases->next())
        for (const auto& one : some) all.emplace_back(cases->arrangements()[all.size()], figuresOf(one));
    return all;
}

void compareWithEachByItself(const Economy& economy, const std::string& scenario) {
    const auto checked = checkScenario(economy, scenario);
    QVERIFY2(checked, listed(checked.problems).c_str());
    std::vector<std::pair<std::string, std::string>> alone;
    for (const RowReader& row : readers(checked->effective, TableId::arrangements))
        if (row.yes("enabled")) {
            const std::string code = row.text("arrangement");
            alone.emplace_back(code, figuresOf(businessCase(economy, scenario, code)));
        }
    for (const std::size_t threads : {1, 3}) QCOMPARE(together(economy, scenario, threads), alone);
}

} // namespace

/// What is worked out for many arrangements at a time is what each comes to by itself.
class TestBusinessCases : public QObject {
    Q_OBJECT

private slots:
    void samplesComeToTheSame_data() {
        QTest::addColumn<QString>("sample");
        for (const char* sample : {"cumbria", "dudley", "salford"}) QTest::newRow(sample) << sample;
    }

    void samplesComeToTheSame() {
        QFETCH(QString, sample);
        const Economy economy = sampleEconomy(sample.toStdString());
        compareWithEachByItself(economy, "base");
        for (const RowReader& row : readers(economy, TableId::scenarios))
            compareWithEachByItself(economy, row.text("scenario"));
    }

    // The first arrangement owns an override, for which the scenario is compiled again.
    void randomEconomiesComeToTheSame() {
        for (int seed = 1; seed <= 12; ++seed)
            compareWithEachByItself(withOwnedRows(randomEconomy(static_cast<std::uint64_t>(seed),
                                                                {2 + seed % 6, 1 + seed % 4, 3 + seed % 5,
                                                                 8 + seed % 40, 2 + seed % 5})),
                                    "worse");
    }

    void allStandOnOneProjectionWithAllOfThem() {
        auto cases = BusinessCases::ofEnabled(withOwnedRows(randomEconomy(3, {5, 4, 6, 11, 5})), "worse");
        QVERIFY2(cases, listed(cases.problems).c_str());
        QVERIFY(cases->arrangements().size() > 1);
        std::set<const ExactProjection*> with, without;
        std::vector<BusinessCase> kept;
        for (auto some = cases->next(); !some.empty(); some = cases->next())
            for (auto& one : some) {
                QVERIFY2(one, listed(one.problems).c_str());
                kept.push_back(std::move(*one));
                with.insert(kept.back().with.get());
                without.insert(kept.back().without.get());
            }
        QCOMPARE(with.size(), std::size_t{1});
        QCOMPARE(without.size(), cases->arrangements().size());
    }

    void stoppedThereAreNoCasesAndNothingIsWrong() {
        auto cases = BusinessCases::ofEnabled(sampleEconomy("dudley"), "mcp");
        QVERIFY(cases);
        const auto some = cases->next([] { return false; });
        QVERIFY(!some.empty());
        for (const auto& one : some) QVERIFY(!one && one.problems.empty());
    }

    void withoutArrangementsThereAreNone() {
        auto cases = BusinessCases::ofEnabled(sampleEconomy("dudley"), "base");
        QVERIFY(cases);
        QVERIFY(cases->arrangements().empty());
        QVERIFY(cases->next().empty());
    }
};

QTEST_APPLESS_MAIN(TestBusinessCases)
#include "test_business_cases.moc"
