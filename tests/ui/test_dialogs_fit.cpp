#include "every_dialog.h"
#include "every_page.h"

using namespace breakeven::ui;

namespace {

constexpr int titleBar = 32;

void addLanguages() {
    QTest::addColumn<QByteArray>("language");
    QTest::newRow("English") << QByteArray("en");
    QTest::newRow("Welsh") << QByteArray("cy");
}

} // namespace

/// Every dialog has room on the smallest screens it is used on.
class TestDialogsFit : public QObject {
    Q_OBJECT

    static void verifyAllFit(const QByteArray& language, QSize screen, int textSize) {
        const Language spoken(language);
        SampleWindow sample("dudley");
        sample.theme().setTextSize(textSize);
        sample.window().resize(screen);
        QVERIFY(sample.isCalculated());
        const QSize room = screen - QSize(0, titleBar);
        QStringList faults;
        withEveryDialog(sample.window(), [&](QWidget& dialog, const QString& where) {
            const QSize least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize());
            if (least.width() > room.width() || least.height() > room.height())
                faults << QString("%1 needs %2 x %3").arg(where).arg(least.width()).arg(least.height());
        });
        sample.theme().setTextSize(100);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join("; ")));
    }

private slots:
    void onASmallScreen_data() { addLanguages(); }
    void onASmallScreen() {
        QFETCH(QByteArray, language);
        verifyAllFit(language, {1024, 600}, 100);
    }

    void onALaptopInTheLargestType_data() { addLanguages(); }
    void onALaptopInTheLargestType() {
        QFETCH(QByteArray, language);
        verifyAllFit(language, {1366, 768}, 200);
    }
};

QTEST_MAIN(TestDialogsFit)
#include "test_dialogs_fit.moc"
