#include "every_page.h"

using namespace breakeven::ui;

/// No figure, bracket or heading is cut in a window of 2560 × 1440 with type of 100 %.
class TestTextsFitLarge : public QObject {
    Q_OBJECT

private slots:
    void nothingIsCutInEnglish() { verifyNothingIsCut(EveryPage({2560, 1440}, 100).faults("en")); }
    void nothingIsCutInWelsh() { verifyNothingIsCut(EveryPage({2560, 1440}, 100).faults("cy")); }
};

QTEST_MAIN(TestTextsFitLarge)
#include "test_texts_fit_large.moc"
