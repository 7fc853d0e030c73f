#include "every_dialog.h"
#include "every_page.h"
#include "fault_list.h"
#include "read_by_ear.h"

#include <QDirIterator>

using namespace breakeven;
using namespace breakeven::ui;

/// What a screen reader says of every dialog.
class TestAccessibleDialogs : public QObject {
    Q_OBJECT

private:
    static void verifyEveryDialog(const char* language) {
        const Language spoken(language);
        SampleWindow sample("dudley");
        QVERIFY(sample.isCalculated());
        QStringList all;
        ReadByEar ear;
        withEveryDialog(sample.window(), [&](QWidget& dialog, const QString& where) {
            if (dialog.windowTitle().isEmpty()) all << where + ": no title";
            for (const QString& fault : ear.faults(dialog)) all << where + ": " + fault;
        });
        verifyNoFaults(all);
        QVERIFY(ear.controls() > 300);
    }

private slots:
    /// A new dialog gets its line in tests/ui/every_dialog.h.
    void noDialogIsLeftOut() {
        QStringList made;
        for (const MadeDialog& one : everyDialog()) made << one.name;
        static const QRegularExpression dialog(
            R"(class (\w+) (?:final )?: public (?:QDialog|QWizard|QMainWindow)\b)");
        QDirIterator headers(SOURCE_ROOT "/ui", {"*.h"}, QDir::Files, QDirIterator::Subdirectories);
        while (headers.hasNext()) {
            QFile file(headers.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto all = dialog.globalMatch(text); all.hasNext();)
                if (const QString name = all.next().captured(1); name != "MainWindow")
                    QVERIFY2(made.contains(name), qPrintable(name));
        }
    }

    void everythingIsNamedAndReadInEnglish() { verifyEveryDialog("en"); }
    void everythingIsNamedAndReadInWelsh() { verifyEveryDialog("cy"); }
};

QTEST_MAIN(TestAccessibleDialogs)
#include "test_accessible_dialogs.moc"
