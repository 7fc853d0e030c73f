#include "answers.h"
#include "document/message_text.h"
#include "document/working_unit.h"
#include "grid/drafts.h"
#include "grid/grid_panel.h"
#include "pages/organisation_page.h"
#include "shell/menu_actions.h"
#include "shell/navigator.h"
#include "shell/outlook_panel.h"
#include "shell/page_stack.h"
#include "shell/scenario_chooser.h"
#include "shell/start_page.h"
#include "shell/status_line.h"
#include "ui/sample_window.h"

#include <QCommandLinkButton>
#include <QDockWidget>
#include <QMenu>
#include <QTabWidget>
#include <QTest>
#include <QToolBar>

using namespace breakeven;
using namespace breakeven::ui;

/// The window's grids in sequences as people go through them: from page to page, with an editor open, out of
/// the program.
class TestWindowGrids : public QObject {
    Q_OBJECT

private slots:
    void init() {
        sample_ = std::make_unique<SampleWindow>("cumbria");
        WorkingUnit::of(document()).choose(MoneyUnit::pounds); // amounts are typed as they are held
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        for (const Row& row : document().economy()[TableId::organisations].rows())
            if (row[2] != "commissioner" && row[2] != "national") trusts_ << toQt(row[0]);
        QVERIFY(trusts_.size() >= 2);
    }
    void cleanup() {
        sample_.reset();
        trusts_.clear();
    }

    void goingFromOneTrustToAnotherLeavesAWholeEditMenu() {
        for (int round = 0; round < 3; ++round)
            for (int trust = 0; trust < 2; ++trust) {
                goToTrust(trust);
                click(0, 2);
                QVERIFY(view().isActive());
                letGo();
            }
        QList<QAction*> shown = window().actions().edit->actions();
        for (int i = 0; i < shown.size(); ++i)
            if (const QMenu* within = shown[i]->menu()) shown += within->actions();
        for (const QAction* action : panel().commands().actions())
            if (action) QVERIFY(shown.contains(const_cast<QAction*>(action)));
    }

    void theMenuForgetsAGridThatIsGone() {
        goToTrust(0);
        click(0, 2);
        window().pages().goTo({PageId::organisation, trusts_[1]});
        letGo();
        window().actions().edit->popup({});
        window().actions().edit->close();
        window().navigator().setFocus();
        letGo();
    }

    void theMenuActsOnWhatIsInSight() {
        goToTrust(0);
        click(0, 2);
        QMenu& edit = *window().actions().edit;
        QAction* deleteRows = panel().commands().actions()[12];
        QVERIFY(edit.actions().contains(deleteRows));
        window().pages().goTo({PageId::contracts});
        window().navigator().setFocus();
        edit.popup({});
        QVERIFY(!edit.actions().contains(deleteRows));
        edit.close();
    }

    void quittingAfterAGridWasClickedEnds() {
        goToTrust(0);
        click(0, 2);
        QVERIFY(window().close());
        sample_.reset();
    }

    void undoAndRedoTakeUpWhatIsBeingTyped_data() {
        QTest::addColumn<bool>("byMenu");
        QTest::newRow("button") << false;
        QTest::newRow("menu") << true;
    }
    void undoAndRedoTakeUpWhatIsBeingTyped() {
        QFETCH(bool, byMenu);
        const auto carryOut = [&](QAction* action) {
            if (byMenu) return action->trigger();
            QTest::mouseClick(window().findChild<QToolBar*>("tools")->widgetForAction(action),
                              Qt::LeftButton);
        };
        goToTrust(0);
        const QString before = held(0, 2);
        click(0, 2);
        typeOver("1");
        QTest::keyClick(editor(), Qt::Key_Return);
        click(1, 2);
        typeOver("22");
        carryOut(window().actions().undo); // undoes what was being typed
        QCOMPARE(held(0, 2), QStringLiteral("1"));
        QVERIFY(held(1, 2) != QStringLiteral("22"));
        QVERIFY(document().isModified());
        QVERIFY(!view().entry().isEditing());
        carryOut(window().actions().redo);
        QCOMPARE(held(1, 2), QStringLiteral("22"));
        carryOut(window().actions().undo);
        click(2, 2);
        typeOver("333");
        carryOut(window().actions().redo); // what was typed came later: nothing to do again
        QCOMPARE(held(2, 2), QStringLiteral("333"));
        while (document().history().toUndo()) document().undo();
        QCOMPARE(held(0, 2), before);
    }

    void savingTakesUpWhatIsBeingTyped() {
        const QString path = sample_->filePath("typed.breakeven");
        QVERIFY(document().saveAs(path).empty());
        goToTrust(0);
        click(0, 2);
        typeOver("4711");
        window().actions().save->trigger();
        QVERIFY(!document().isModified());
        Document again;
        QVERIFY(document().economy() == document().effective());
        QCOMPARE(held(0, 2), QStringLiteral("4711"));
    }

    void pagesAndScenariosChangeOnceWhatIsTypedIsEntered() {
        goToTrust(0);
        click(0, 2);
        typeOver("4711");
        window().pages().goTo({PageId::contracts});
        window().pages().goTo({PageId::organisation, trusts_[0]});
        QCOMPARE(held(0, 2), QStringLiteral("4711"));
        click(0, 2);
        typeOver("nonsense");
        window().pages().goTo({PageId::contracts}); // refused: it is to be mended first
        QCOMPARE(window().pages().place().page, PageId::organisation);
        QVERIFY(view().entry().isEditing());
        QVERIFY(!view().entry().refusal().isEmpty());
        auto* chooser = window().findChild<ScenarioChooser*>();
        const QString scenario = document().scenario();
        chooser->setCurrentIndex(1);
        Q_EMIT chooser->activated(1);
        QCOMPARE(document().scenario(), scenario);
        QCOMPARE(chooser->currentIndex(), 0);
        QVERIFY(!window().close());
        QTest::keyClick(editor(), Qt::Key_Escape);
        window().pages().goTo({PageId::contracts});
        QCOMPARE(window().pages().place().page, PageId::contracts);
    }

    void theSumOfAnotherPageDoesNotStay() {
        goToTrust(0);
        view().selectArea({0, 2, 3, 1});
        auto* status = window().findChild<StatusLine*>();
        QVERIFY(status->currentMessage().startsWith("Sum"));
        window().pages().goTo({PageId::contracts});
        QCOMPARE(status->currentMessage(), QString());
        window().pages().goTo({PageId::organisation, trusts_[0]});
        QVERIFY(status->currentMessage().startsWith("Sum"));
    }

    void aRowBegunIsThereWhenOneComesBack() {
        goToTrust(0);
        const int waiting = panel().model().settledRows();
        view().setCurrentIndex(view().order().index(waiting, 2));
        typeOver("5");
        window().pages().goTo({PageId::organisation, trusts_[1]});
        letGo();
        QCOMPARE(unfinishedEntries(document()).size(), 1);
        window().pages().goTo({PageId::organisation, trusts_[0]});
        letGo();
        QCOMPARE(held(waiting, 2), QStringLiteral("5"));
        Answers leave({"Discard it", "Discard changes"});
        window().files().newFromSample("cumbria"); // another document
        QVERIFY(leave.said.size() > 0 &&
                leave.said.front().startsWith("This was typed but is not in the document"));
        QVERIFY(unfinishedEntries(document()).isEmpty());
    }

    void theScenarioIsSwitchedByChoosingOnly() {
        auto* chooser = window().findChild<ScenarioChooser*>();
        QVERIFY(chooser->count() > 1);
        chooser->setFocus();
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_PageDown, Qt::Key_End, Qt::Key_M}) {
            QTest::keyClick(chooser, key);
            if (auto* popup = QApplication::activePopupWidget()) popup->close();
            QVERIFY(document().inBase());
        }
        QWheelEvent turn(QPointF(5, 5), chooser->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(chooser, &turn);
        QVERIFY(document().inBase());
    }

    void f6WalksRoundAllPanesFromEveryControl() {
        for (auto* dock : window().findChildren<QDockWidget*>())
            if (dock->objectName() == "notesDock") dock->show();
        for (const Place& place : window().navigator().places()) {
            window().pages().goTo(place);
            letGo();
            QWidget* page = window().pages().currentWidget();
            for (QWidget* widget : page->findChildren<QWidget*>()) {
                if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) ||
                    widget->focusProxy())
                    continue;
                widget->setFocus();
                if (QApplication::focusWidget() != widget) continue;
                QTest::keyClick(widget, Qt::Key_F6);
                QVERIFY2(!page->isAncestorOf(QApplication::focusWidget()), widget->metaObject()->className());
                QVERIFY2(QApplication::focusWidget(), widget->metaObject()->className());
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
                QCOMPARE(QApplication::focusWidget(), widget);
            }
            QSet<QWidget*> visited;
            QStringList names{window().pages().place().subject};
            for (int press = 0; press < 4; ++press) {
                QWidget* here = QApplication::focusWidget();
                QTest::keyClick(here ? here : &window(), Qt::Key_F6);
                QVERIFY2(QApplication::focusWidget(), qPrintable(names.join(", ")));
                visited << QApplication::focusWidget();
                names << QApplication::focusWidget()->metaObject()->className();
            }
            QVERIFY2(visited.size() >= 3, qPrintable(names.join(", ")));
            QVERIFY(visited.contains(&window().navigator()));
        }
    }

    void tabLeavesEverythingButGrids() {
        for (const Place& place : window().navigator().places()) {
            window().pages().goTo(place);
            letGo();
            for (QWidget* widget : window().pages().currentWidget()->findChildren<QWidget*>()) {
                if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) ||
                    widget->focusProxy() || qobject_cast<GridView*>(widget))
                    continue;
                widget->setFocus();
                if (QApplication::focusWidget() != widget) continue;
                // From link to link first, where a label has some.
                for (int press = 0; press < 40 && QApplication::focusWidget() == widget; ++press)
                    QTest::keyClick(widget, Qt::Key_Tab);
                QVERIFY2(QApplication::focusWidget() != widget,
                         qPrintable(QString("%1 %2 on %3")
                                        .arg(widget->metaObject()->className(), widget->accessibleName(),
                                             window().pages().currentWidget()->metaObject()->className())));
            }
        }
    }

    void theStartPageHasTheKeyboard() {
        window().pages().showStart();
        auto* start = window().findChild<StartPage*>();
        QVERIFY(start->isAncestorOf(QApplication::focusWidget()));
    }

private:
    MainWindow& window() { return sample_->window(); }
    Document& document() { return window().document(); }
    GridPanel& panel() {
        for (auto* panel : window().pages().currentWidget()->findChildren<GridPanel*>())
            if (panel->isVisible()) return *panel;
        qFatal("no grid is to be seen");
    }
    GridView& view() { return panel().view(); }
    QLineEdit* editor() { return view().viewport()->findChildren<QLineEdit*>().last(); }
    QString held(int row, int column) {
        return view().order().index(row, column).data(canonicalRole).toString();
    }
    void goToTrust(int trust) {
        window().pages().goTo({PageId::organisation, trusts_[trust]});
        letGo();
    }
    void click(int row, int column) {
        const QModelIndex cell = view().order().index(row, column);
        view().scrollTo(cell);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(cell).center());
    }
    void typeOver(const QString& text) {
        QTest::keyClick(&view(), text.front().toLatin1());
        QTest::keyClicks(editor(), text.mid(1));
    }
    /// What was to be deleted later is now.
    static void letGo() {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<SampleWindow> sample_;
    QStringList trusts_;
};

QTEST_MAIN(TestWindowGrids)
#include "test_window_grids.moc"
