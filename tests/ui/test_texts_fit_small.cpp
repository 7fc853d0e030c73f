#include "every_page.h"

using namespace breakeven::ui;

/// No figure, bracket or heading is cut in a window of 1024 × 600 with type of 100 %.
class TestTextsFitSmall : public QObject {
    Q_OBJECT

private slots:
    void nothingIsCutInEnglish() { verifyNothingIsCut(EveryPage({1024, 600}, 100).faults("en")); }
    void nothingIsCutInWelsh() { verifyNothingIsCut(EveryPage({1024, 600}, 100).faults("cy")); }
};

QTEST_MAIN(TestTextsFitSmall)
#include "test_texts_fit_small.moc"
