#include "every_page.h"
#include "fault_list.h"
#include "read_by_ear.h"

using namespace breakeven;
using namespace breakeven::ui;

/// What a screen reader says of every page.
class TestAccessiblePages : public QObject {
    Q_OBJECT

private:
    static void verifyEveryPage(const char* language) {
        const Language spoken(language);
        SampleWindow sample("dudley");
        QVERIFY(sample.isCalculated());
        MainWindow& window = sample.window();
        for (auto* dock : window.findChildren<QDockWidget*>()) dock->show();
        QStringList all;
        ReadByEar ear;
        atEveryPage(window, [&](QWidget& page, const QString& where) {
            for (const QString& fault : ear.faults(page)) all << where + ": " + fault;
        });
        for (QAction* over : {window.actions().searchEverything, window.actions().history}) {
            over->trigger();
            QCoreApplication::processEvents();
            all << ear.faults(window);
        }
        verifyNoFaults(all);
        QVERIFY2(ear.controls() > 200 && ear.cells() > 1000 && ear.parts() > 200,
                 qPrintable(QString("%1 controls, %2 cells, %3 parts")
                                .arg(ear.controls())
                                .arg(ear.cells())
                                .arg(ear.parts())));
    }

private slots:
    void everythingIsNamedAndReadInEnglish() { verifyEveryPage("en"); }
    void everythingIsNamedAndReadInWelsh() { verifyEveryPage("cy"); }
};

QTEST_MAIN(TestAccessiblePages)
#include "test_accessible_pages.moc"
