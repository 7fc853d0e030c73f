#include "find/replace_dialog.h"
#include "find/search_palette.h"
#include "grid/grid_panel.h"
#include "grid/table_model.h"
#include "many_lines.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

constexpr int lines = 6'000;

} // namespace

/// A document of many thousand lines is searched and changed off the window's thread: the window answers
/// meanwhile, and what is under way can be stopped.
class TestLargeDocument : public QObject {
    Q_OBJECT

private slots:
    void init() {
        document_ = std::make_unique<Document>();
        document_->start(economyOfLines(lines), "Large");
        dialog_ = std::make_unique<ReplaceDialog>(*document_, nullptr);
        dialog_->setAttribute(Qt::WA_QuitOnClose, false);
        dialog_->open(nullptr);
    }
    void cleanup() {
        dialog_.reset();
        document_.reset();
    }

    void allIsFoundAndReplacedInOneStep() {
        const Economy before = document_->economy();
        wish("Line ", "Ward ");
        QVERIFY(dialog_->isBusy()); // it goes on beside the window
        QVERIFY(dialog_->sentence().startsWith("Looking"));
        QVERIFY(!button("Replace all")->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(dialog_->found().rowCount(), lines, 20'000);
        QVERIFY(!dialog_->isBusy());
        int waited = 0;
        document_->setPatience([&](const QString& saying, bool mayCancel, std::function<void()> work) {
            ++waited;
            work();
            return mayCancel && saying == "Replacing…" && document_->economy() == before; // nothing yet
        });
        button("Replace all")->click();
        QCOMPARE(waited, 1);
        QTRY_VERIFY(dialog_->sentence().endsWith("Undo reverses all of it."));
        QCOMPARE(document_->history().size(), std::size_t(1));
        QCOMPARE(document_->economy()[TableId::budgets].at(9, "name").substr(0, 5), std::string("Ward "));
        document_->setPatience({});
        document_->undo();
        QVERIFY(document_->economy() == before);
    }

    void aCellThatRefusesKeepsAllAsItIs() {
        const Economy before = document_->economy();
        wish("000", "x");
        QTRY_VERIFY_WITH_TIMEOUT(dialog_->found().rowCount() >= lines, 20'000);
        button("Replace all")->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog_->sentence().startsWith("Nothing was replaced"), 20'000);
        QVERIFY(document_->economy() == before);
        const auto& hits = dialog_->found().hits();
        QVERIFY(std::any_of(hits.begin(), hits.end(), [](const ReplaceHit& hit) { return hit.isRefused; }));
    }

    void whatIsLookedForIsStoppedAndLeft() {
        wish("Line ", "Ward ");
        QVERIFY(dialog_->isBusy());
        button("Stop")->click();
        QVERIFY(!dialog_->isBusy());
        QVERIFY(dialog_->sentence().startsWith("Stopped"));
        QTest::qWait(300);
        QCOMPARE(dialog_->found().rowCount(), 0); // what came too late is not shown
        wish("Line 1", "Ward 1");
        QTRY_VERIFY_WITH_TIMEOUT(dialog_->found().rowCount() > 0, 20'000);
        const int found = dialog_->found().rowCount();
        document_->setPatience([](const QString&, bool, const std::function<void()>&) { return false; });
        button("Replace all")->click();
        QCOMPARE(dialog_->sentence(), QString("Stopped: nothing was replaced."));
        QCOMPARE(dialog_->found().rowCount(), found); // to be tried again
        QVERIFY(!document_->history().toUndo());
    }

    void aKeyPressedBeforeItIsFoundWaitsForIt() {
        QSignalSpy wanted(dialog_.get(), &ReplaceDialog::placeWanted);
        wish("Line 5999", "Ward");
        dialog_->findNext();
        QCOMPARE(wanted.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, 20'000);
        QCOMPARE(toText(wanted.front().front().value<Address>()), std::string("budgets:RNL:line5999:name"));
    }

    /// Only the window's thread can read a grid: it does so little by little.
    void aGridIsLookedThroughLittleByLittle() {
        const Economy before = document_->economy();
        GridPanel panel(std::make_unique<TableModel>(*document_, TableScope{TableId::budgets}));
        panel.show();
        dialog_->open(&panel);
        dialog_->setScope(ReplaceScope::table);
        int beats = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { ++beats; });
        beat.start(0);
        dialog_->setWish({"Line ", "Ward ", false, false});
        QVERIFY(dialog_->isBusy());
        QCOMPARE(dialog_->found().rowCount(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(dialog_->found().rowCount(), lines, 60'000);
        QVERIFY(!dialog_->isBusy());
        QVERIFY(beats > 2);
        button("Replace all")->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog_->sentence().endsWith("Undo reverses all of it."), 60'000);
        QCOMPARE(document_->history().size(), std::size_t(1));
        document_->undo();
        QVERIFY(document_->economy() == before);
        dialog_->setWish({"Line 1", "Ward 1", false, false});
        QVERIFY(dialog_->isBusy());
        button("Stop")->click();
        QVERIFY(!dialog_->isBusy());
        QTest::qWait(100);
        QCOMPARE(dialog_->found().rowCount(), 0);
    }

    void thePaletteSearchesBesideTheWindow() {
        dialog_->hide();
        QMainWindow window;
        window.resize(1000, 700);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        breakeven::ui::Display display;
        RecentPlaces recent(*document_);
        auto* palette = new SearchPalette(*document_, display, recent, window);
        QSignalSpy wanted(palette, &SearchPalette::placeWanted);
        palette->open();
        QVERIFY(palette->isLooking());
        auto* text = palette->findChild<QLineEdit*>();
        QTest::keyClicks(text, "line 5999");
        QTest::keyClick(text, Qt::Key_Return); // before anything is found
        QCOMPARE(wanted.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, 20'000);
        QCOMPARE(toText(wanted.front().at(1).value<Address>()), std::string("budgets:RNL:line5999"));
        QVERIFY(!palette->isVisible());
        palette->open();
        QVERIFY(palette->isLooking());
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!palette->isLooking());
    }

private:
    void wish(const char* find, const char* with) {
        dialog_->setWish({find, with, false, false});
        dialog_->setScope(ReplaceScope::everywhere);
    }
    QPushButton* button(const QString& text) const {
        for (auto* one : dialog_->findChildren<QPushButton*>())
            if (one->text().remove('&') == text) return one;
        qFatal("no button %s", qPrintable(text));
    }

    std::unique_ptr<Document> document_;
    std::unique_ptr<ReplaceDialog> dialog_;
};

QTEST_MAIN(TestLargeDocument)
#include "test_large_document.moc"
