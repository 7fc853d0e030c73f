#include "economy/table/value.h"
#include "engine/session/project.h"
#include "exchange/package.h"
#include "support/agreement.h"
#include "support/figures.h"
#include "support/files.h"
#include "support/problem_list.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr std::array samples{"cumbria", "dudley", "salford"};

std::filesystem::path folderOf(const std::string& sample) {
    return std::filesystem::path(SOURCE_ROOT) / "resources/samples" / sample;
}

Economy read(const std::string& sample) { return *readPackage(folderOf(sample)); }

void set(Economy& economy, std::string_view address, std::string text) {
    const auto place = economy.locate(address);
    QVERIFY2(place, std::string(address).c_str());
    economy[place->table].set(place->row, place->column, std::move(text));
}

std::vector<std::string> scenariosOf(const Economy& economy) {
    std::vector<std::string> codes{"base"};
    for (const Row& row : economy[TableId::scenarios].rows()) codes.push_back(row.front());
    return codes;
}

/// What the sources that begin so come to in a year.
Money posted(const ExactProjection& projection, std::string_view year, std::string_view sources) {
    Money sum;
    for (const auto& posting : projection.postings)
        if (posting.year == *yearPlace(projection, year) && projection.source(posting).starts_with(sources))
            sum += posting.amount;
    return sum;
}

double volume(const ExactProjection& projection, std::string_view address) {
    return toDouble(std::get<Decimal>(*figureAt(projection, address)));
}

/// What the README of dudley says of 2018/19 against the base: admissions, and millions of pounds.
struct Told {
    const char* scenario;
    int avoided;
    double hospitalIncome, costShed, stranded, hospital, holder, commissioner, together;
};
constexpr std::array<Told, 4> told{{{"mcp", 186, -1.76, 0.87, 0.50, -0.87, -0.67, 0.24, -1.30},
                                    {"mcp_no_loss_share", 186, -1.42, 0.87, 0.50, -0.54, -1.69, 0.92, -1.32},
                                    {"mcp_high", 745, -2.71, 1.53, 0.88, -1.14, -0.39, 0.90, -0.63},
                                    {"mcp_low", 0, -1.45, 0.65, 0.37, -0.78, -0.77, 0.02, -1.53}}};

} // namespace

/// The arrangements of the samples: off in the base, on in scenarios, and able to stand together.
class TestSampleArrangements : public QObject {
    Q_OBJECT

private:
    void eachSample() {
        QTest::addColumn<QString>("sample");
        for (const char* sample : samples) QTest::newRow(sample) << sample;
    }

private slots:
    void areOffInTheBaseAndOnInAScenario_data() { eachSample(); }

    void areOffInTheBaseAndOnInAScenario() {
        QFETCH(QString, sample);
        const Economy economy = read(sample.toStdString());
        const Table& arrangements = economy[TableId::arrangements];
        QVERIFY(arrangements.size() > 0);
        for (std::size_t row = 0; row < arrangements.size(); ++row) {
            QCOMPARE(arrangements.at(row, "enabled"), std::string("no"));
            const std::string cell = "arrangements:" + arrangements.at(row, "arrangement") + ":enabled";
            const Table& overrides = economy[TableId::overrides];
            bool enabled = false;
            for (std::size_t i = 0; i < overrides.size(); ++i)
                enabled |= overrides.at(i, "cell") == cell && overrides.at(i, "value") == "yes";
            QVERIFY2(enabled, cell.c_str());
        }
    }

    void anyOfThemStandTogetherInEveryScenario_data() { eachSample(); }

    void anyOfThemStandTogetherInEveryScenario() {
        QFETCH(QString, sample);
        const Economy economy = read(sample.toStdString());
        const Table& arrangements = economy[TableId::arrangements];
        for (unsigned chosen = 0; chosen < 1U << arrangements.size(); ++chosen) {
            Economy changed = economy;
            for (std::size_t row = 0; row < arrangements.size(); ++row)
                set(changed, toText(arrangements.address(row, "enabled")), chosen >> row & 1U ? "yes" : "no");
            for (const std::string& scenario : scenariosOf(changed)) {
                const auto projection = projectScenario(changed, scenario);
                QVERIFY2(projection && projection.problems.empty(),
                         (scenario + listed(projection.problems)).c_str());
                QCOMPARE(unconserved(*projection), std::string());
            }
        }
    }

    void everyEffectSaysWhereItsFigureComesFrom_data() { eachSample(); }

    void everyEffectSaysWhereItsFigureComesFrom() {
        QFETCH(QString, sample);
        const Economy economy = read(sample.toStdString());
        const Table& effects = economy[TableId::effects];
        const Table& notes = economy[TableId::notes];
        for (std::size_t row = 0; row < effects.size(); ++row) {
            if (effects.at(row, "type") == "merge") continue;
            const std::string cell =
                toText(effects.address(row, effects.at(row, "rate").empty() ? "amount" : "rate"));
            bool sourced = false;
            for (std::size_t i = 0; i < notes.size(); ++i)
                sourced |= notes.at(i, "cell") == cell && !notes.at(i, "source").empty();
            QVERIFY2(sourced, cell.c_str());
        }
    }

    void packageIsWrittenAsItStands_data() { eachSample(); }

    void packageIsWrittenAsItStands() {
        QFETCH(QString, sample);
        const QTemporaryDir folder(quickTemplate());
        QVERIFY(writePackage(read(sample.toStdString()), folder.path().toStdString()).empty());
        auto stands = contentOf(folderOf(sample.toStdString()));
        stands.erase("README.md");
        QVERIFY(contentOf(folder.path().toStdString()) == stands);
    }

    // Had it begun a year earlier, in full, with the care of before: what it would be paid against what it
    // would pay.
    void capitationIsWorthWhatItsSubcontractsPayTheYearBefore() {
        Economy economy = read("dudley");
        set(economy, "arrangements:mcp:enabled", "yes");
        set(economy, "arrangements:mcp:start_year", "2015/16");
        set(economy, "contracts:05C-MCP:phase_in", "100%");
        set(economy, "effects:mcp:admissions:rate", "0%");
        set(economy, "effects:mcp:clinics:rate", "0%");
        const auto projection = projectScenario(economy, "base");
        QVERIFY2(projection, listed(projection.problems).c_str());
        const double received = toDouble(posted(*projection, "2015/16", "contracts:05C-MCP"));
        const double paid = toDouble(posted(*projection, "2015/16", "subcontracts:05C-MCP:"));
        QVERIFY(paid > 100e6);
        QVERIFY2(std::abs(received / paid - 1) < 0.005, std::to_string(received / paid).c_str());
    }

    void dudleyComesOutAsItsReadmeSays_data() {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < told.size(); ++i) QTest::newRow(told[i].scenario) << static_cast<int>(i);
    }

    void dudleyComesOutAsItsReadmeSays() {
        QFETCH(int, row);
        const Told& says = told[static_cast<std::size_t>(row)];
        const Economy economy = read("dudley");
        const auto base = projectScenario(economy, "base");
        const auto changed = projectScenario(economy, says.scenario);
        QVERIFY(base && changed);
        const char* admissions = "activity:05C:RNA:NEL:2018/19";
        QCOMPARE(std::lround(volume(*base, admissions) - volume(*changed, admissions)), long{says.avoided});
        const auto comesTo = [&](const char* org, const char* line, double millions) {
            const auto amount = [&](const ExactProjection& projection) {
                return toDouble(statementAmount(projection, org, "2018/19", line));
            };
            return std::lround((amount(*changed) - amount(*base)) / 1e4) == std::lround(millions * 100);
        };
        QVERIFY(comesTo("RNA", "total_income", says.hospitalIncome));
        const auto cost = [](const ExactProjection& projection) {
            return toDouble(statementAmount(projection, "RNA", "2018/19", "pay") +
                            statementAmount(projection, "RNA", "2018/19", "non_pay"));
        };
        QCOMPARE(std::lround((cost(*base) - cost(*changed)) / 1e4), std::lround(says.costShed * 100));
        QVERIFY(comesTo("RNA", "stranded_cost", says.stranded));
        QVERIFY(comesTo("RNA", "surplus", says.hospital));
        QVERIFY(comesTo("MCP", "surplus", says.holder));
        QVERIFY(comesTo("05C", "surplus", says.commissioner));
        QVERIFY(comesTo("economy", "surplus", says.together));
    }

    // It moves money between the parties: what all of them earn before financing is the same without it.
    void lossShareMovesMoneyButMakesNone() {
        const Economy economy = read("dudley");
        const auto with = projectScenario(economy, "mcp");
        const auto without = projectScenario(economy, "mcp_no_loss_share");
        for (const FinancialYear& year : with->years)
            QCOMPARE(statementAmount(*with, "economy", toText(year), "ebitda"),
                     statementAmount(*without, "economy", toText(year), "ebitda"));
    }
};

QTEST_APPLESS_MAIN(TestSampleArrangements)
#include "test_sample_arrangements.moc"
