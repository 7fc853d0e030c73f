#include "insight/explanation/explainer.h"
#include "insight/sensitivity/open_figure.h"
#include "support/generator.h"
#include "support/problem_list.h"
#include "support/samples.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// Every figure of these kinds there could be.
std::vector<Figure> figuresOf(const Economy& economy, const ExactProjection& projection) {
    std::vector<Figure> all;
    for (const FinancialYear year : projection.years) {
        for (const Row& contract : economy[TableId::contracts].rows())
            for (std::size_t what = 0; what < contractWhats.size(); ++what)
                all.push_back(ContractFigure{contract.front(), year, static_cast<ContractWhat>(what)});
        for (const Row& price : economy[TableId::tariffs].rows())
            all.push_back(PriceFigure{price[0], price[1], year});
        for (const Row& line : economy[TableId::activity].rows())
            all.push_back(ActivityFigure{line[0], line[1], line[2], year});
        for (const std::string& org : projection.organisations)
            for (std::size_t measure = 0; measure < measureCount; ++measure)
                for (const bool score : {false, true})
                    all.push_back(RatingFigure{org, year, static_cast<Measure>(measure), score});
    }
    return all;
}

} // namespace

/// What a figure comes to is what its explanation begins with, in every number type.
class TestFigureValue : public QObject {
    Q_OBJECT

private slots:
    void itIsTheRootOfItsExplanation_data() {
        QTest::addColumn<int>("seed");
        QTest::newRow("cumbria") << 0;
        QTest::newRow("capitations and bands") << 11;
    }
    void itIsTheRootOfItsExplanation() {
        QFETCH(int, seed);
        const Economy economy = seed == 0 ? sampleEconomy("cumbria")
                                          : randomEconomy(static_cast<std::uint64_t>(seed), {2, 2, 4, 12, 3});
        const auto projection = projectScenario(economy, "base");
        QVERIFY(projection);
        auto explainer = Explainer::make(economy, "base");
        QVERIFY(explainer);
        int told = 0;
        // Of the many, some.
        const std::vector<Figure> figures = figuresOf(economy, *projection);
        for (std::size_t i = 0; i < figures.size(); i += 23) {
            const auto explained = explainer->explainAtMost(figures[i], 50);
            const auto studied = StudiedFigure::make(economy, "base", figures[i]);
            QVERIFY2(explained.value.has_value() == studied.value.has_value(), toText(figures[i]).c_str());
            if (!studied) continue;
            ++told;
            QCOMPARE(toText(studied->today(), 15), toText(explained->nodes[explained->root].value, 15));
            const std::vector<double> inputs = studied->scenario().inputsAs<double>();
            const double binary = *studied->binary(inputs);
            QVERIFY2(qAbs(binary - toDouble(studied->today())) <= 0.05 + 1e-9 * qAbs(binary),
                     toText(figures[i]).c_str());
            const auto open = OpenFigure::make(*studied, {});
            QVERIFY(open && open->value().isKnown());
            QCOMPARE(open->value().known(), binary);
        }
        QVERIFY2(told > 5, qPrintable(QString::number(told)));
    }
};

QTEST_APPLESS_MAIN(TestFigureValue)
#include "test_figure_value.moc"
