#include "support/worked_example.h"

#include <QTest>

using namespace breakeven::test;

/// Nuffield Trust, Feeling the crunch: NHS finances to 2020 (August 2016), chart data: English secondary care
/// as one provider and one commissioner. Every printed cell within 0.2 %, deficits within £0.15bn.
class TestNuffield : public QObject {
    Q_OBJECT

    WorkedExample published_{std::filesystem::path(SOURCE_ROOT) / "tests/published/feeling_the_crunch"};

private slots:
    void printedCellComesOut_data() {
        QTest::addColumn<int>("figure");
        for (std::size_t i = 0; i < published_.figures().size(); ++i) {
            const ExpectedFigure& figure = published_.figures()[i];
            QTest::addRow("%s %s", figure.scenario.c_str(), figure.figure.c_str()) << static_cast<int>(i);
        }
    }

    void printedCellComesOut() {
        QFETCH(int, figure);
        const auto wrong = published_.disagreement(published_.figures()[static_cast<std::size_t>(figure)]);
        QVERIFY2(!wrong, wrong ? wrong->c_str() : "");
    }

    void theWholePublishedTableIsHeld() { QCOMPARE(published_.figures().size(), std::size_t{54}); }
};

QTEST_APPLESS_MAIN(TestNuffield)
#include "test_nuffield.moc"
