#include "economy/scenario/scenario.h"
#include "economy/table/value.h"
#include "engine/session/compiled_scenario.h"
#include "exchange/package.h"
#include "support/agreement.h"
#include "support/figures.h"
#include "support/problem_list.h"

#include <QTest>

#include <array>
#include <map>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// Trust accounts, Hospital Episode Statistics 2014/15 and A&E attendances 2016/17, as the README of each
/// sample gives them; £, to the pound.
struct PublishedTrust {
    const char* sample;
    const char* org;
    const char* totalIncome;
    const char* surplus;
    int admissions;
    int attendances;
};
constexpr std::array<PublishedTrust, 8> published{
    {{"cumbria", "RNL", "262174000.00", "-16442000.00", 90591, 92305},
     {"cumbria", "RNN", "173772000.00", "-5300000.00", 4926, 0},
     {"cumbria", "RTX", "275317000.00", "-27140000.00", 91943, 88064 + 20090},
     {"cumbria", "RTF", "461368000.00", "14226000.00", 117606, 147818 + 47352},
     {"dudley", "RNA", "326396000.00", "-7958000.00", 117043, 102698 + 77303},
     {"dudley", "RYK", "64750000.00", "888000.00", 1217, 0},
     {"salford", "RM3", "479571829.00", "-3027063.00", 85274, 101576},
     {"salford", "RW6", "582684000.00", "14000.00", 201504, 266279 + 50015}}};

constexpr std::array samples{"cumbria", "dudley", "salford"};

Result<Economy> readSample(const std::string& sample) {
    return readPackage(std::filesystem::path(SOURCE_ROOT) / "resources/samples" / sample);
}

Decimal volumeOf(const Economy& economy, std::string_view provider,
                 std::initializer_list<std::string_view> services) {
    Decimal sum = 0;
    const Table& activity = economy[TableId::activity];
    for (std::size_t row = 0; row < activity.size(); ++row)
        if (activity.at(row, "provider") == provider &&
            std::find(services.begin(), services.end(), activity.at(row, "service")) != services.end())
            sum += numberIn(activity.at(row, "volume"));
    return sum;
}

} // namespace

/// The sample health economies: their published figures, and what must hold of every sample.
class TestSamples : public QObject {
    Q_OBJECT

private slots:
    void publishedFiguresStandInTheBaseYear_data() {
        QTest::addColumn<int>("trust");
        for (std::size_t i = 0; i < published.size(); ++i)
            QTest::newRow(published[i].org) << static_cast<int>(i);
    }

    void publishedFiguresStandInTheBaseYear() {
        QFETCH(int, trust);
        const PublishedTrust& figures = published[static_cast<std::size_t>(trust)];
        const auto economy = readSample(figures.sample);
        QVERIFY2(economy, listed(economy.problems).c_str());
        const auto projection = projectScenario(*economy, "base");
        QVERIFY2(projection, listed(projection.problems).c_str());
        const auto amount = [&](const char* line) {
            return toText(statementAmount(*projection, figures.org, "2014/15", line));
        };
        QCOMPARE(amount("total_income"), std::string(figures.totalIncome));
        QCOMPARE(amount("surplus"), std::string(figures.surplus));
        QCOMPARE(volumeOf(*economy, figures.org, {"NEL", "MAT", "EL", "DC", "SPEC", "CIP", "MHS"}),
                 Decimal(figures.admissions));
        QCOMPARE(volumeOf(*economy, figures.org, {"AE1", "AE3"}), Decimal(figures.attendances));
    }

    void sampleHasNoProblemAndItsNumbersAgree_data() {
        QTest::addColumn<QString>("sample");
        for (const char* sample : samples) QTest::newRow(sample) << sample;
    }

    void sampleHasNoProblemAndItsNumbersAgree() {
        QFETCH(QString, sample);
        const auto economy = readSample(sample.toStdString());
        QVERIFY2(economy && economy.problems.empty(), listed(economy.problems).c_str());
        QVERIFY((*economy)[TableId::notes].size() > 0);
        std::vector<std::string> scenarios{"base"};
        for (const Row& row : (*economy)[TableId::scenarios].rows()) scenarios.push_back(row.front());
        QVERIFY(scenarios.size() >= 3);
        for (const std::string& scenario : scenarios) {
            const auto result = projectScenario(*economy, scenario);
            QVERIFY2(result && result.problems.empty(), listed(result.problems).c_str());
            QCOMPARE(unconserved(*result), std::string());
            const auto compiled = CompiledScenario::make(*economy, scenario);
            QVERIFY2(compiled, listed(compiled.problems).c_str());
            const auto binary = compiled->project<double>(compiled->inputsAs<double>());
            QCOMPARE(disagreement(*result, binary), std::string());
        }
    }

    /// Nine small economies, each with an arrangement that runs and is measured; the trust's published income
    /// and surplus stand in its base year.
    void sitesOfTheProgrammeHaveNoProblemAndPublishedAccounts_data() {
        QTest::addColumn<QString>("trust");
        QTest::addColumn<QString>("income");
        QTest::addColumn<QString>("surplus");
        QTest::newRow("rushcliffe") << "RX1"
                                    << "874090000.00"
                                    << "750000.00";
        QTest::newRow("nottingham") << "RX1"
                                    << "874090000.00"
                                    << "750000.00";
        QTest::newRow("sutton") << "RVR"
                                << "365769000.00"
                                << "78000.00";
        QTest::newRow("sunderland") << "RLN"
                                    << "336374000.00"
                                    << "-7896000.00";
        QTest::newRow("southern-hampshire") << "RHU"
                                            << "484463000.00"
                                            << "-2912000.00";
        QTest::newRow("fylde-coast") << "RXL"
                                     << "373540000.00"
                                     << "-4281000.00";
        QTest::newRow("morecambe-bay") << "RTX"
                                       << "275317000.00"
                                       << "-27140000.00";
        QTest::newRow("northumberland") << "RTF"
                                        << "461368000.00"
                                        << "14226000.00";
        QTest::newRow("salford") << "RM3"
                                 << "479571829.30"
                                 << "-3027063.00";
    }

    void sitesOfTheProgrammeHaveNoProblemAndPublishedAccounts() {
        QFETCH(QString, trust);
        QFETCH(QString, income);
        QFETCH(QString, surplus);
        const auto economy = readSample(std::string("programme/") + QTest::currentDataTag());
        QVERIFY2(economy && economy.problems.empty(), listed(economy.problems).c_str());
        const auto base = projectScenario(*economy, "base");
        QVERIFY2(base && base.problems.empty(), listed(base.problems).c_str());
        QCOMPARE(unconserved(*base), std::string());
        const auto amount = [&](const char* line) {
            return toText(statementAmount(*base, trust.toStdString().c_str(), "2014/15", line));
        };
        QCOMPARE(amount("total_income"), income.toStdString());
        QCOMPARE(amount("surplus"), surplus.toStdString());
        QCOMPARE((*economy)[TableId::arrangements].size(), std::size_t(1));
        QCOMPARE((*economy)[TableId::observations].size(), std::size_t(36));
        QCOMPARE((*economy)[TableId::uncertainties].size(), std::size_t(1));
    }

    // North Cumbria cannot pay its way, Northumbria, which might rescue it, can; balance sheets are
    // illustrative and say so.
    void northCumbriaNeedsSupportAndNorthumbriaDoesNot() {
        const auto economy = readSample("cumbria");
        const auto projection = projectScenario(*economy, "base");
        QVERIFY2(projection, listed(projection.problems).c_str());
        const auto drawn = [&](const char* org) {
            Money sum;
            for (const FinancialYear year : projection->years)
                sum += statementAmount(*projection, org, toText(year), "support_drawn");
            return toDouble(sum) / 1e6;
        };
        QCOMPARE(drawn("RTF"), 0.0);
        QVERIFY2(drawn("RNL") > 60 && drawn("RNL") < 200, std::to_string(drawn("RNL")).c_str());
        for (const char* org : {"RNL", "RNN", "RTX", "RTF"}) {
            const auto note = (*economy)[TableId::notes].find({std::string(org) + "-balances"});
            QVERIFY(note);
            QVERIFY((*economy)[TableId::notes].at(*note, "text").find("illustrative") != std::string::npos);
        }
    }

    // What the samples are for: a reader sees deficits grow where they grew, and no absurd figure.
    void outlookIsPlausible() {
        const std::map<std::string, std::pair<int, int>> atTheEnd{
            {"RNL", {-60, -16}}, {"RTX", {-80, -27}}, {"RTF", {0, 30}},   {"RNN", {-25, -5}},
            {"RNA", {-30, 5}},   {"RYK", {-5, 5}},    {"RM3", {-40, -3}}, {"RW6", {-50, 0}}};
        for (const PublishedTrust& trust : published) {
            const auto projection = projectScenario(*readSample(trust.sample), "base");
            const auto [low, high] = atTheEnd.at(trust.org);
            const Money surplus = statementAmount(*projection, trust.org, "2020/21", "surplus");
            const auto millions = toDouble(surplus) / 1e6;
            QVERIFY2(millions > low && millions < high,
                     (std::string(trust.org) + ": " + toText(surplus)).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestSamples)
#include "test_samples.moc"
