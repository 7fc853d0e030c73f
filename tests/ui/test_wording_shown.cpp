#include "grid/grid_view.h"
#include "shell/navigator.h"
#include "shell/page_stack.h"
#include "ui/sample_window.h"
#include "ui/shown_texts.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabWidget>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

/// The letter that chooses an entry of a menu, or none.
QChar letterOf(QString text) {
    static const QRegularExpression abbreviation("\\b[A-Z]&[A-Z]\\b");
    text.remove("&&").remove(abbreviation);
    const qsizetype mark = text.indexOf('&');
    return mark < 0 || mark + 1 == text.size() ? QChar() : text[mark + 1].toLower();
}

/// Entries of the menu, and of those in it, that share a letter with another of the same menu.
QStringList clashesIn(const QList<QAction*>& actions, const QString& menu) {
    QStringList clashes;
    QMap<QChar, QString> seen;
    for (const QAction* action : actions) {
        if (action->menu()) clashes << clashesIn(action->menu()->actions(), action->text());
        const QChar letter = letterOf(action->text());
        if (letter.isNull() || !action->isVisible()) continue;
        if (seen.contains(letter))
            clashes << QString("%1: %2 and %3").arg(menu, seen.value(letter), action->text());
        seen.insert(letter, action->text());
    }
    return clashes;
}

/// What is wrong with a text as somebody reads it.
QString faultOf(const QString& text) {
    static const QRegularExpression isoTime("\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:");
    static const QRegularExpression twoSpaces("\\S {2,}\\S");
    if (isoTime.match(text).hasMatch()) return "a time as machines write it: " + text;
    if (twoSpaces.match(text).hasMatch()) return "two spaces: " + text;
    static const QRegularExpression placeholder("%[1-9n]\\b");
    return placeholder.match(text).hasMatch() ? "nothing put in: " + text : QString();
}

} // namespace

/// What stands in menus and on pages reads well.
class TestWordingShown : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        opened_ = std::make_unique<SampleWindow>("cumbria");
        QVERIFY(opened_->isCalculated());
    }
    void cleanupTestCase() { opened_.reset(); }

    void everyMenuHasEachLetterOnce() {
        MainWindow& window = opened_->window();
        window.pages().goTo({PageId::activity});
        QCoreApplication::processEvents();
        auto* grid = window.pages().currentWidget()->findChild<GridView*>();
        QVERIFY(grid);
        grid->setFocus();
        window.activateWindow();
        QCoreApplication::processEvents();
        const QStringList clashes = clashesIn(window.menuBar()->actions(), "menu bar");
        QVERIFY2(clashes.isEmpty(), qPrintable('\n' + clashes.join('\n')));
    }

    void pagesReadWell_data() {
        QTest::addColumn<QString>("scenario");
        QTest::newRow("base") << "base";
        QTest::newRow("scenario") << "acquisition";
    }
    void pagesReadWell() {
        QFETCH(QString, scenario);
        MainWindow& window = opened_->window();
        window.document().setScenario(scenario);
        QTRY_VERIFY_WITH_TIMEOUT(
            window.document().figures().current && window.document().figures().scenario == scenario, 20'000);
        QStringList faults;
        std::map<PageId, int> seen;
        for (const Place& place : window.navigator().places()) {
            if (++seen[place.page] > 1) continue; // others are of the same kind
            window.pages().goTo(place);
            read(window, faults);
            for (QTabWidget* tabs : window.pages().currentWidget()->findChildren<QTabWidget*>())
                for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    read(window, faults);
                }
        }
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable('\n' + faults.join('\n')));
    }

private:
    static void read(const MainWindow& window, QStringList& faults) {
        QCoreApplication::processEvents();
        for (const QString& text : shownTexts(window))
            for (const QString& line : text.split('\n'))
                if (const QString fault = faultOf(line); !fault.isEmpty()) faults << fault.left(160);
    }

    std::unique_ptr<SampleWindow> opened_;
};

QTEST_MAIN(TestWordingShown)
#include "test_wording_shown.moc"
