#include "every_page.h"

using namespace breakeven::ui;

/// No figure, bracket or heading is cut in a window of 1366 × 768 with type of 200 %.
class TestTextsFitZoomed : public QObject {
    Q_OBJECT

private slots:
    void nothingIsCutInEnglish() { verifyNothingIsCut(EveryPage({1366, 768}, 200).faults("en")); }
    void nothingIsCutInWelsh() { verifyNothingIsCut(EveryPage({1366, 768}, 200).faults("cy")); }
};

QTEST_MAIN(TestTextsFitZoomed)
#include "test_texts_fit_zoomed.moc"
