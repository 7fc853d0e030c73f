#include "charts/heat_map.h"
#include "desk/empty_state.h"
#include "desk/figure_table.h"
#include "desk/table_panel.h"
#include "every_page.h"
#include "grid/roles.h"
#include "pages/organisation_page.h"
#include "pages/organisation_results.h"
#include "pages/surplus_strip.h"
#include "theme/text_size.h"
#include "theme/type.h"

#include <QDockWidget>
#include <QHeaderView>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

using namespace breakeven::ui;

/// What an organisation's page is for is in view at once, in every size of window and type; panels take their
/// room from the outlook.
class TestPageRoom : public QObject {
    Q_OBJECT

    MainWindow& window() const { return sample_->window(); }
    QDockWidget& dock(const char* name) const { return *window().findChild<QDockWidget*>(name); }
    PanelSwitch& foot() const { return *window().findChild<PanelSwitch*>(); }

    void resize(QSize size, int textSize) const {
        window().resize(size);
        sample_->theme().setTextSize(textSize);
        QTest::qWait(1);
        QCoreApplication::processEvents();
    }

    OrganisationPage& page() const {
        return *qobject_cast<OrganisationPage*>(window().pages().currentWidget());
    }

    static QRect inWindow(const QWidget& part, QRect place) {
        return {part.mapTo(part.window(), place.topLeft()), place.size()};
    }

    /// Blank where the surplus, the amounts and so many rows are in view on the tab of the page that is open.
    QString missing(int rows, bool amounts) const {
        const SurplusStrip& surplus = page().surplus();
        const QRect pane = inWindow(*page().viewport(), page().viewport()->rect());
        if (!surplus.isVisible() || surplus.model()->rowCount() != 1 ||
            !pane.contains(inWindow(*surplus.viewport(), surplus.viewport()->rect())))
            return "the surplus is not in view";
        if (surplus.viewport()->height() < surplus.rowHeight(0)) return "the surplus is cut";
        const auto* panel = qobject_cast<TablePanel*>(page().lines().currentWidget());
        if (!panel || !panel->isVisible()) return "the lines are not in view";
        const GridView& grid = panel->grid().view();
        const QRect seen = inWindow(*grid.viewport(), grid.viewport()->rect()) & pane;
        // Over a table without rows stands what to do next, and the row to type into below it.
        const EmptyState* next = panel->emptyState();
        if (next && !pane.contains(inWindow(*next, next->rect()))) return "what to do next is not in view";
        if (seen.height() < (next ? 1 : rows) * GridView::lineHeight())
            return QString("%1 rows").arg(double(seen.height()) / GridView::lineHeight());
        for (int column = 0; amounts && column < grid.model()->columnCount(); ++column) {
            const QString name = grid.model()->headerData(column, Qt::Horizontal, columnNameRole).toString();
            if (name != "amount" && name != "value" && name != "balance") continue;
            const int left = grid.columnViewportPosition(column);
            if (left + grid.columnWidth(column) > seen.width())
                return QString("%1 ends at %2 of %3")
                    .arg(name)
                    .arg(left + grid.columnWidth(column))
                    .arg(seen.width());
        }
        return {};
    }

    /// The same on every tab of every organisation's page, or of one of each kind.
    QString missingAnywhere(int rows, bool everywhere, bool amounts = true) const {
        QStringList all;
        for (const Place& place : everywhere ? window().navigator().places() : placesOfEveryKind(window())) {
            if (place.page != PageId::organisation) continue;
            window().pages().goTo(place);
            for (int tab = 0; tab < page().lines().count(); ++tab) {
                page().lines().setCurrentIndex(tab);
                QCoreApplication::processEvents();
                QCoreApplication::processEvents(); // what was put off until all is laid out
                if (const QString lacks = missing(rows, amounts); !lacks.isEmpty())
                    all << page().title() + ", " + page().lines().tabText(tab) + ": " + lacks;
            }
            page().lines().setCurrentIndex(0);
        }
        return all.join('\n');
    }

private slots:
    void initTestCase() {
        sample_ = std::make_unique<SampleWindow>("cumbria");
        QVERIFY(sample_->isCalculated());
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanupTestCase() {
        sample_->theme().setTextSize(100);
        sample_.reset();
    }

    void theSurplusTheAmountsAndTenRowsAreInView_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("textSize");
        QTest::addColumn<int>("rows");
        const auto test = [](QSize size, int textSize, int rows = rowsInView) {
            QTest::addRow("%d x %d at %d %%, %d rows", size.width(), size.height(), textSize, rows)
                << size << textSize << rows;
        };
        for (const int textSize : textSizes) {
            test({1366, 768}, textSize);
            test({2560, 1440}, textSize);
        }
        // A low window has no room for ten lines of large type, with all else folded away.
        test({1024, 600}, 100);
        test({1024, 600}, 110);
        test({1024, 600}, 125);
        test({1024, 600}, 150, 9);
        test({1024, 600}, 175, 7);
        test({1024, 600}, 200, 5);
    }
    void theSurplusTheAmountsAndTenRowsAreInView() {
        QFETCH(QSize, size);
        QFETCH(int, textSize);
        QFETCH(int, rows);
        resize(size, textSize);
        QCOMPARE(window().size(), size);
        window().setUpdatesEnabled(false); // what counts is where things stand
        const auto updates = qScopeGuard([this] { window().setUpdatesEnabled(true); });
        for (const bool withPanel : {false, true}) {
            if (withPanel) foot().open(&dock("checksDock"));
            // Half of so narrow a window has no room for a line's names and its amount in such type.
            const bool amounts = !withPanel || size.width() > 1024 || textSize < 175;
            const QString lacks = missingAnywhere(rows, textSize == 100, amounts);
            dock("checksDock").hide();
            QVERIFY2(lacks.isEmpty(), qPrintable((withPanel ? "with a panel, " : "") + lacks));
        }
    }

    void theStatementIsSeenWholeWhereTheLinesHaveRoomToSpare() {
        resize({2560, 1440}, 100);
        openBudget();
        QCoreApplication::processEvents();
        int statements = 0;
        for (const auto* table : page().results().findChildren<FigureTable*>()) {
            if (!table->isVisible() || table->model()->rowCount() == 0) continue;
            ++statements;
            QCOMPARE(table->verticalScrollBar()->maximum(), 0);
        }
        QCOMPARE(statements, 1);
        QCOMPARE(missing(rowsInView, true), QString());
    }

    void aHeatMapUsesTheRoomOfATallPage() {
        resize({2560, 1440}, 100);
        window().pages().goTo({PageId::overview});
        QCoreApplication::processEvents();
        const auto maps = window().pages().currentWidget()->findChildren<HeatMap*>();
        const auto shown =
            std::find_if(maps.begin(), maps.end(), [](auto* each) { return each->isVisible(); });
        QVERIFY(shown != maps.end());
        const HeatMap& map = **shown;
        QVERIFY(!map.data().rows.empty());
        QVERIFY2(map.height() > map.sizeHint().height() * 7 / 4, qPrintable(QString::number(map.height())));
        QVERIFY(map.height() <= map.sizeHint().height() * 2);
        resize({1024, 600}, 100);
        QVERIFY(map.height() >= map.sizeHint().height());
    }

    void noPageMakesTheWindowWiderThanTheScreen() {
        for (const int textSize : {100, 200})
            for (const Place& place : window().navigator().places()) {
                resize({1024, 600}, textSize);
                window().pages().goTo(place);
                QCoreApplication::processEvents();
                const QSize least = window().minimumSizeHint();
                QVERIFY2(least.width() <= 1024 && least.height() <= 600,
                         qPrintable(QString("%1 at %2 %: %3 x %4")
                                        .arg(static_cast<Page*>(window().pages().currentWidget())->title())
                                        .arg(textSize)
                                        .arg(least.width())
                                        .arg(least.height())));
                QCOMPARE(window().size(), QSize(1024, 600));
            }
    }

    void aPanelTakesItsRoomFromTheOutlook() {
        resize({1366, 768}, 100);
        openBudget();
        const int height = page().height();
        const int outlook = dock("outlookDock").height(), width = dock("outlookDock").width();
        for (const char* name : {"checksDock", "notesDock", "journalDock", "explainDock"}) {
            foot().open(&dock(name));
            QCoreApplication::processEvents();
            QVERIFY(dock(name).isVisible());
            QCOMPARE(page().height(), height);
            QVERIFY(dock("outlookDock").isVisible());
            QVERIFY(dock("outlookDock").height() < outlook);
        }
        foot().buttonOf(&dock("explainDock"))->click();
        QCoreApplication::processEvents();
        QVERIFY(!dock("explainDock").isVisible());
        QCOMPARE(dock("outlookDock").width(), width);
    }

    void resultsAndLinesFoldAndStaySo() {
        resize({1366, 900}, 100);
        openBudget();
        QVERIFY(page().results().isVisible() && page().lines().isVisible());
        page().resultsButton().click();
        QVERIFY(!page().results().isVisible() && page().lines().isVisible());
        page().resultsButton().click();
        page().linesButton().click();
        QVERIFY(page().results().isVisible() && !page().lines().isVisible());
        QVERIFY(QSettings().value("organisation/linesFolded").toBool());
        page().linesButton().click();
        QVERIFY(page().results().isVisible() && page().lines().isVisible());
    }

    void whereThereIsRoomForOneTheLinesComeFirst() {
        resize({1024, 600}, 100);
        openBudget();
        QVERIFY(!page().results().isVisible() && page().lines().isVisible());
        page().resultsButton().click();
        QVERIFY(page().results().isVisible() && !page().lines().isVisible());
        page().linesButton().click();
        QVERIFY(!page().results().isVisible() && page().lines().isVisible());
        resize({1366, 900}, 100);
        QVERIFY(page().results().isVisible() && page().lines().isVisible());
    }

    void narrowWindowsPutDocksAwayAndGetThemBack() {
        resize({1366, 768}, 100);
        QVERIFY(dock("navigatorDock").isVisible() && dock("outlookDock").isVisible());
        const int navigator = dock("navigatorDock").width(), outlook = dock("outlookDock").width();
        resize({1366, 768}, 200);
        QVERIFY(!dock("navigatorDock").isVisible() && !dock("outlookDock").isVisible());
        foot().buttonOf(&dock("navigatorDock"))->click();
        QVERIFY(dock("navigatorDock").isVisible());
        resize({1366, 768}, 100);
        QVERIFY(dock("navigatorDock").isVisible() && dock("outlookDock").isVisible());
        QVERIFY(std::abs(dock("navigatorDock").width() - navigator) <= 2);
        QVERIFY2(std::abs(dock("outlookDock").width() - outlook) <= 2,
                 qPrintable(QString("%1, before %2").arg(dock("outlookDock").width()).arg(outlook)));
    }

    void keysAndWheelMakeTypeAndRowsLargerAndSmaller() {
        resize({1366, 768}, 100);
        openBudget();
        const GridView& grid = budget();
        const int row = grid.rowHeight(0), width = grid.columnWidth(0);
        QTest::keyClick(&window(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(textSize(), 110);
        for (int times = 0; times < 3; ++times)
            QTest::keyClick(&window(), Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(textSize(), 175);
        QVERIFY(grid.rowHeight(0) > row && grid.columnWidth(0) > width * 3 / 2);
        QCOMPARE(grid.font().pointSizeF(), 17.5);
        turnWheel(120);
        QCOMPARE(textSize(), 200);
        turnWheel(120);
        QCOMPARE(textSize(), 200);
        turnWheel(-120);
        QTest::keyClick(&window(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(textSize(), 150);
        QCOMPARE(QSettings().value("textSize").toInt(), 150);
        QTest::keyClick(&window(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(textSize(), 100);
        QCOMPARE(grid.rowHeight(0), row);
        QVERIFY(std::abs(grid.columnWidth(0) - width) <= 2);
    }

    void largerAndSmallerComesBackToThePixel() {
        resize({1366, 768}, 100);
        openBudget();
        QMap<QWidget*, QSize> least;
        for (QWidget* widget : window().findChildren<QWidget*>()) least[widget] = widget->minimumSize();
        for (const int percent : {110, 125, 150, 175, 200, 175, 150, 125, 110, 100}) {
            sample_->theme().setTextSize(percent);
            QCoreApplication::processEvents();
        }
        for (QWidget* widget : window().findChildren<QWidget*>())
            if (least.contains(widget) && !qobject_cast<QHeaderView*>(widget))
                QVERIFY2(least[widget] == widget->minimumSize(),
                         qPrintable(QString("%1: %2 x %3, before %4 x %5")
                                        .arg(widget->metaObject()->className())
                                        .arg(widget->minimumWidth())
                                        .arg(widget->minimumHeight())
                                        .arg(least[widget].width())
                                        .arg(least[widget].height())));
        QCOMPARE(window().font().pointSizeF(), 10.0);
    }

    void rowsAreInsertedAndDeletedByOtherKeys() {
        resize({1366, 768}, 100);
        openBudget();
        GridView& grid = budget();
        const int rows = grid.model()->rowCount();
        grid.setFocus();
        grid.setCurrentIndex(grid.model()->index(1, 0));
        QTest::keyClick(&grid, Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(grid.model()->rowCount(), rows - 1);
        window().document().undo();
        QCOMPARE(grid.model()->rowCount(), rows);
    }

    void inWelshAsMuchIsInView() {
        const Language welsh("cy");
        sample_.reset();
        sample_ = std::make_unique<SampleWindow>("cumbria");
        QVERIFY(sample_->isCalculated());
        for (const QSize size : {QSize(1024, 600), QSize(1366, 768)}) {
            resize(size, 100);
            QCOMPARE(missingAnywhere(rowsInView, false), QString());
        }
    }

private:
    void openBudget() const {
        for (const Place& place : window().navigator().places())
            if (place.page == PageId::organisation) {
                window().pages().goTo(place);
                break;
            }
        page().lines().setCurrentIndex(0);
        QCoreApplication::processEvents();
    }

    GridView& budget() const {
        return static_cast<TablePanel*>(page().lines().currentWidget())->grid().view();
    }

    void turnWheel(int delta) const {
        QWidget* over = budget().viewport();
        QWheelEvent turn(over->rect().center(), over->mapToGlobal(over->rect().center()), {}, {0, delta},
                         Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(over, &turn);
    }

    std::unique_ptr<SampleWindow> sample_;
};

QTEST_MAIN(TestPageRoom)
#include "test_page_room.moc"
