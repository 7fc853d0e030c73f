#include "insight/actual/variance.h"
#include "support/csv_table.h"

#include <QTest>

using namespace breakeven;

namespace {

/// The rows of in_year_sector.csv, £m: plan, year to date and outturn of the NHS provider sector by quarter,
/// each with its source.
struct Quarter {
    int month;
    std::optional<Money> plan, toDate, variance, forecast;
    Money outturn;
};

std::vector<Quarter> quarters() {
    std::vector<Quarter> all;
    for (const auto& row :
         test::readCsv(std::filesystem::path(SOURCE_ROOT) / "tests/published/in_year_sector.csv")) {
        const auto millions = [&](const char* column) -> std::optional<Money> {
            const std::string& text = row.at(column);
            if (text.empty()) return std::nullopt;
            return roundToPenny(Decimal(*parseDecimal(text) * 1'000'000));
        };
        all.push_back({std::stoi(row.at("month")), millions("plan_gbp_m"), millions("ytd_gbp_m"),
                       millions("ytd_variance_gbp_m"), millions("reported_forecast_gbp_m"),
                       *millions("outturn_gbp_m")});
    }
    return all;
}

/// How far what a rule expects is off on average, in £m, and of how many quarters.
template<class Rule>
std::pair<double, int> miss(const Rule& rule) {
    double sum = 0;
    int count = 0;
    for (const Quarter& quarter : quarters())
        if (const std::optional<Money> expected = rule(quarter)) {
            sum += std::abs(toDouble(*expected - quarter.outturn)) / 1e6;
            ++count;
        }
    return {sum / count, count};
}

} // namespace

/// Why the outturn by default is the year's plan and the variance to date (rules 18.1).
class TestInYearSector : public QObject {
    Q_OBJECT

private slots:
    void planAndVarianceMissesByLeast() {
        const auto [off, count] = miss([](const Quarter& of) -> std::optional<Money> {
            if (!of.plan || !of.variance) return std::nullopt;
            return outturnOfPlan(*of.plan, *of.variance);
        });
        QCOMPARE(count, 8);
        QVERIFY2(std::abs(off - 174) < 1, qPrintable(QString::number(off)));
    }

    void annualisedVarianceMissesByMore() {
        const auto [off, count] = miss([](const Quarter& of) -> std::optional<Money> {
            if (!of.plan || !of.variance) return std::nullopt;
            return outturnAnnualised(*of.plan, *of.variance, {}, of.month);
        });
        QCOMPARE(count, 8);
        QVERIFY2(std::abs(off - 262) < 1, qPrintable(QString::number(off)));
    }

    void theRunRateMissesByMost() {
        const auto [off, count] = miss([](const Quarter& of) -> std::optional<Money> {
            if (!of.toDate) return std::nullopt;
            return outturnOfRunRate(*of.toDate, of.month);
        });
        QCOMPARE(count, 10);
        QVERIFY2(std::abs(off - 1249) < 1, qPrintable(QString::number(off)));
    }

    /// Of the years whose plan is known.
    void theReportedForecastMissesByLess() {
        const auto [off, count] =
            miss([](const Quarter& of) { return of.plan ? of.forecast : std::optional<Money>(); });
        QCOMPARE(count, 9);
        QVERIFY2(std::abs(off - 144) < 1, qPrintable(QString::number(off)));
    }
};

QTEST_APPLESS_MAIN(TestInYearSector)
#include "test_in_year_sector.moc"
