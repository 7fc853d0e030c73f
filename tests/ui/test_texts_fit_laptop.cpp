#include "every_page.h"

using namespace breakeven::ui;

/// No figure, bracket or heading is cut in a window of 1366 × 768 with type of 100 %.
class TestTextsFitLaptop : public QObject {
    Q_OBJECT

private slots:
    void nothingIsCutInEnglish() { verifyNothingIsCut(EveryPage({1366, 768}, 100).faults("en")); }
    void nothingIsCutInWelsh() { verifyNothingIsCut(EveryPage({1366, 768}, 100).faults("cy")); }
};

QTEST_MAIN(TestTextsFitLaptop)
#include "test_texts_fit_laptop.moc"
