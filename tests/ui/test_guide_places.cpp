#include "desk/page.h"
#include "shell/guide_places.h"
#include "shell/menu_actions.h"
#include "shell/page_stack.h"
#include "start/keys_dialog.h"
#include "ui/sample_window.h"

#include <QActionGroup>
#include <QDirIterator>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextBrowser>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

QString read(const QString& path) {
    QFile file(QString(SOURCE_ROOT "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList anchorsOfTheGuide() {
    QStringList anchors;
    for (const QString& line : read("docs/user-guide.md").split('\n'))
        if (line.startsWith("##")) anchors << anchorOfHeading(line.section("# ", 1));
    return anchors;
}

/// Keys as they are compared: "Ctrl+Shift+Return".
QString normal(const QString& keys) {
    QString text = keys;
    text.replace("Enter", "Return")
        .replace("Escape", "Esc")
        .replace("Page Up", "PgUp")
        .replace("Page Down", "PgDown");
    return QKeySequence(text).toString(QKeySequence::PortableText);
}

} // namespace

/// F1 opens the guide where it speaks of what one is in; Ctrl+? lists every key.
class TestGuidePlaces : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        sample_ = std::make_unique<SampleWindow>("dudley");
        QVERIFY(sample_->isCalculated());
    }
    void cleanupTestCase() { sample_.reset(); }

    void headingsAreLinkedToAsTheGuideItselfLinks() {
        QCOMPARE(anchorOfHeading("What matters most, and what would it take?"),
                 QString("what-matters-most-and-what-would-it-take"));
        const QStringList anchors = anchorsOfTheGuide();
        static const QRegularExpression link(R"(\]\(#([^)]*)\))");
        for (auto links = link.globalMatch(read("docs/user-guide.md")); links.hasNext();) {
            const QString anchor = links.next().captured(1);
            QVERIFY2(anchors.contains(anchor), qPrintable(anchor));
        }
        QCOMPARE(anchors.size(), QSet<QString>(anchors.begin(), anchors.end()).size());
    }

    void everyPageAndTableHasItsPlace() {
        const QStringList anchors = anchorsOfTheGuide();
        for (int page = 0; page <= static_cast<int>(PageId::uncertainties); ++page)
            QVERIFY2(anchors.contains(guideAnchor(static_cast<PageId>(page))),
                     nameOf(static_cast<PageId>(page)));
        for (const TableSpec& table : allTables())
            QVERIFY2(anchors.contains(guideAnchor(table.id)), table.name);
    }

    /// A new dialog gets its line in ui/shell/guide_places.cpp.
    void everyDialogHasItsPlace() {
        const QStringList anchors = anchorsOfTheGuide();
        static const QRegularExpression dialog(
            R"(class (\w+) (?:final )?: public (?:QDialog|QWizard|QMainWindow)\b)");
        QDirIterator headers(SOURCE_ROOT "/ui", {"*.h"}, QDir::Files, QDirIterator::Subdirectories);
        int met = 0;
        while (headers.hasNext()) {
            QFile file(headers.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto all = dialog.globalMatch(text); all.hasNext();) {
                const QString name = all.next().captured(1);
                if (name == "MainWindow") continue; // its pages and panels have theirs
                QVERIFY2(anchors.contains(guideAnchor(name)), qPrintable(name));
                ++met;
            }
        }
        QVERIFY(met > 20);
    }

    void everyTabOfEveryPageHasItsPlace() {
        const QStringList anchors = anchorsOfTheGuide();
        QStringList places;
        QList<Place> pages{{PageId::organisation, "RNA"}, {PageId::contract, "05C-MCP"}};
        for (const QAction* action : window().actions().pages->actions())
            pages << Place{static_cast<PageId>(action->data().toInt())};
        for (const Place& place : pages) {
            window().pages().goTo(place);
            for (auto* tabs : window().pages().currentWidget()->findChildren<QTabWidget*>())
                for (int tab = 0; tab < tabs->count(); ++tab) {
                    const QString anchor = guideAnchorAround(tabs->widget(tab));
                    QVERIFY2(anchors.contains(anchor), qPrintable(tabs->tabText(tab) + ": " + anchor));
                    places << anchor;
                }
        }
        QVERIFY(QSet<QString>(places.begin(), places.end()).size() > 8);
    }

    void f1OpensTheGuideAtThePlace() {
        window().pages().goTo({PageId::tariffs});
        window().activateWindow();
        window().pages().currentWidget()->setFocus();
        QTest::keyClick(&window(), Qt::Key_F1);
        auto* guide = window().findChild<QDialog*>("user-guide.md");
        QVERIFY(guide);
        QCOMPARE(guide->findChild<QTextBrowser*>()->textCursor().block().text(), QString("Tariffs"));
        window().activateWindow();
        window().pages().goTo({PageId::measures});
        window().actions().guide->trigger();
        QCOMPARE(guide->findChild<QTextBrowser*>()->textCursor().block().text(), QString("Is it working?"));
        delete guide;
    }

    void allKeysAreListedAndSearched() {
        KeysDialog dialog(keysOf(window()));
        const int all = dialog.table().rowCount();
        QVERIFY(all > 60);
        QTest::keyClicks(&dialog.field(), "fill down");
        QCOMPARE(dialog.table().rowCount(), 1);
        QCOMPARE(dialog.table().item(0, 1)->text(), QString("Ctrl+D"));
        dialog.field().setText("ctrl+z");
        QVERIFY(dialog.table().rowCount() >= 1);
        dialog.field().setText("no such thing");
        QCOMPARE(dialog.table().rowCount(), 0);
    }

    void everyKeyOfTheGuideIsInTheList() {
        QSet<QString> listed;
        for (const KeyLine& line : keysOf(window()))
            for (const QString& one : line.keys.split(", ")) listed << normal(one);
        const QString chapter = read("docs/user-guide.md").section("\n## Keys\n", 1);
        QStringList missing;
        for (const QString& row : chapter.split('\n')) {
            if (!row.startsWith("| ") || row.startsWith("| key") || row.startsWith("|--")) continue;
            for (QString one : row.section('|', 1, 1).split(',')) {
                one = one.trimmed()
                          .section(" in ", 0, 0)
                          .section(" on ", 0, 0)
                          .section(" …", 0, 0)
                          .section(" or ", 0, 0);
                if (one == "arrows" || one == "or typing" || one.isEmpty()) continue;
                if (!listed.contains(normal(one))) missing << one;
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(" | ")));
    }

    void noKeyOfTheMenusDoesTwoThings() {
        QMap<QString, QString> seen;
        for (const auto* action : window().findChildren<QAction*>()) {
            if (action->shortcutContext() != Qt::WindowShortcut) continue;
            for (const QKeySequence& key : action->shortcuts()) {
                QVERIFY2(
                    !seen.contains(key.toString()),
                    qPrintable(key.toString() + ": " + seen.value(key.toString()) + ", " + action->text()));
                seen[key.toString()] = action->text();
            }
        }
    }

private:
    MainWindow& window() { return sample_->window(); }
    std::unique_ptr<SampleWindow> sample_;
};

QTEST_MAIN(TestGuidePlaces)
#include "test_guide_places.moc"
