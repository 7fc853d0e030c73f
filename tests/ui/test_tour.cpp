#include "charts/heat_map.h"
#include "grid/grid_panel.h"
#include "shell/menu_actions.h"
#include "shell/page_stack.h"
#include "start/callout.h"
#include "start/tour.h"
#include "ui/sample_window.h"

#include <QLineEdit>
#include <QPushButton>

using namespace breakeven;
using namespace breakeven::ui;

/// The tour of six steps on the sample, taken in the real window by keyboard.
class TestTour : public QObject {
    Q_OBJECT

private slots:
    void init() {
        sample_ = std::make_unique<SampleWindow>();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QVERIFY(!Tour::wasSeen());
        window().actions().tour->trigger();
        QVERIFY(tour().isRunning());
        QVERIFY(sample_->isCalculated());
        QCOMPARE(window().document().title(), QString("cumbria"));
    }
    void cleanup() { sample_.reset(); }

    void itHasSixStepsEachBesideTheRealThing() {
        QCOMPARE(tour().steps(), 6);
        QStringList titles;
        for (int step = 0; step < 6; ++step) {
            QCOMPARE(tour().step(), step);
            titles << tour().note()->title();
            QVERIFY(tour().note()->isVisible());
            QVERIFY(window().rect().contains(tour().note()->geometry()));
            QCOMPARE(tour().note()->back().isEnabled(), step > 0);
            alt(Qt::Key_N);
        }
        QCOMPARE(titles.size(), titles.removeDuplicates() + 6);
    }

    void whatOneDoesIsSeen() {
        alt(Qt::Key_N);
        auto* view = qobject_cast<GridView*>(QApplication::focusWidget());
        QVERIFY(view);
        QCOMPARE(view->gridModel()->addressAt(view->toSource(view->currentIndex())),
                 parseAddress("budgets:RNL:nursing:amount"));
        QCOMPARE(tour().note()->seen(), QString());
        QTest::keyClicks(view, "=");
        QTest::keyClicks(view->viewport()->findChildren<QLineEdit*>().last(), "54698000*1.02");
        QTest::keyClick(view->viewport()->findChildren<QLineEdit*>().last(), Qt::Key_Return);
        QTRY_VERIFY(tour().note()->seen().startsWith("Done: "));
        alt(Qt::Key_N);
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(tour().note()->seen().startsWith("Undone: "));
        QVERIFY(!window().document().history().toUndo());
        alt(Qt::Key_N);
        window().document().setScenario("acquisition");
        QTRY_VERIFY(!tour().note()->seen().isEmpty());
        alt(Qt::Key_N);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(!tour().note()->seen().isEmpty());
    }

    void backLeadsBackAndTheEndIsRemembered() {
        alt(Qt::Key_N);
        alt(Qt::Key_B);
        QCOMPARE(tour().step(), 0);
        for (int step = 0; step < 5; ++step) alt(Qt::Key_N);
        QTest::keyClick(&tour().note()->next(), Qt::Key_Space);
        QVERIFY(!tour().isRunning());
        QVERIFY(Tour::wasSeen());
        window().actions().tour->trigger();
        QVERIFY(tour().isRunning());
    }

    void escapeInTheNoteEndsIt() {
        tour().note()->next().setFocus();
        QTest::keyClick(&tour().note()->next(), Qt::Key_Escape);
        QVERIFY(!tour().isRunning());
        QVERIFY(Tour::wasSeen());
    }

    void whatIsBeneathGoesOnWorking() {
        QTest::keyClick(&window(), Qt::Key_3, Qt::AltModifier);
        QCOMPARE(window().pages().place().page, PageId::activity);
        QVERIFY(tour().isRunning());
    }

private:
    MainWindow& window() { return sample_->window(); }
    Tour& tour() { return *window().findChild<Tour*>(); }
    /// A button that is pressed by its letter is seen to be pressed, for a tenth of a second.
    void alt(Qt::Key key) {
        const int before = tour().step();
        QTest::keyClick(&window(), key, Qt::AltModifier);
        QVERIFY(QTest::qWaitFor([&] { return !tour().isRunning() || tour().step() != before; }, 2000));
    }

    std::unique_ptr<SampleWindow> sample_;
};

QTEST_MAIN(TestTour)
#include "test_tour.moc"
