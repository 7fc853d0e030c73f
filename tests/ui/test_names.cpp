#include "bare_codes.h"
#include "charts/chart_view.h"
#include "every_dialog.h"
#include "fault_list.h"
#include "grid/grid_view.h"
#include "shell/navigator.h"
#include "shell/page_stack.h"
#include "shell/panel_switch.h"
#include "ui/sample_window.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QTabWidget>
#include <QTextBrowser>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

constexpr int mostRows = 40;

const Column* columnAt(const GridView* view, const QModelIndex& index) {
    return view ? view->gridModel()->columnAt(view->toSource(index)) : nullptr;
}

// What a grid shows where people type codes: the codes of the rows themselves.
bool isCodeTyped(const Column* column) {
    return column && column->type == ValueType::code && !column->reference;
}

void read(const QAbstractItemModel& model, const QModelIndex& under, const GridView* grid,
          QStringList& texts) {
    for (int row = 0; row < std::min(mostRows, model.rowCount(under)); ++row)
        for (int column = 0; column < model.columnCount(under); ++column) {
            const QModelIndex index = model.index(row, column, under);
            const Column* of = columnAt(grid, index);
            if (!isCodeTyped(of)) texts << index.data().toString();
            // A tooltip says the address that is typed in a cell.
            if (!isCodeTyped(of) && !(of && of->type == ValueType::address))
                texts << index.data(Qt::ToolTipRole).toString();
            if (column == 0) read(model, index, grid, texts);
        }
    for (int column = 0; column < model.columnCount(under); ++column)
        texts << model.headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < std::min(mostRows, model.rowCount(under)); ++row)
        texts << model.headerData(row, Qt::Vertical).toString();
}

// What a person reads in a part of the window, and is told when pointing at it.
QStringList readTexts(const QWidget& part) {
    QStringList texts;
    for (const QWidget* widget : part.findChildren<QWidget*>()) {
        if (!widget->isVisible()) continue;
        texts << widget->toolTip() << widget->accessibleDescription();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) texts << button->text();
        if (const auto* browser = qobject_cast<const QTextBrowser*>(widget)) texts << browser->toPlainText();
        if (const auto* chart = qobject_cast<const ChartView*>(widget)) texts << chart->table();
        if (const auto* box = qobject_cast<const QComboBox*>(widget))
            for (int item = 0; item < box->count() && !box->isEditable(); ++item)
                texts << box->itemText(item);
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        if (view && view->model() && !view->inherits("QHeaderView"))
            read(*view->model(), {}, qobject_cast<const GridView*>(view), texts);
    }
    return texts;
}

} // namespace

/// People read names: no word of the tables, no code without the name it stands for, no address, on any page.
class TestNames : public QObject {
    Q_OBJECT

private slots:
    void pagesShowNames_data() {
        QTest::addColumn<QByteArray>("sample");
        for (const char* sample : {"cumbria", "dudley", "salford"})
            QTest::newRow(sample) << QByteArray(sample);
    }
    void pagesShowNames() {
        QFETCH(QByteArray, sample);
        SampleWindow opened(sample.constData(), SampleWindow::Futures::drawn);
        QVERIFY(opened.isCalculated());
        MainWindow& window = opened.window();
        QVERIFY(
            QTest::qWaitFor([&] { return window.futures().simulator().simulation() != nullptr; }, 20'000));
        const BareCodes bare(window.document().economy());
        QStringList found;
        std::map<PageId, int> seen;
        for (const Place& place : window.navigator().places()) {
            if (++seen[place.page] > 2) continue; // others are of the same kind
            window.pages().goTo(place);
            const QString where = QString::number(int(place.page));
            look(window, bare, where, found);
            for (QTabWidget* tabs : window.pages().findChildren<QTabWidget*>())
                for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    look(*window.pages().currentWidget(), bare, where + tabs->tabText(tab), found);
                }
        }
        for (auto* panel : window.findChildren<QDockWidget*>()) {
            window.findChild<PanelSwitch*>()->open(panel);
            look(*panel, bare, panel->windowTitle(), found);
        }
        verifyNoFaults(found);
    }

    void dialogsShowNames() {
        SampleWindow opened("dudley");
        QVERIFY(opened.isCalculated());
        const BareCodes bare(opened.window().document().economy());
        QStringList found;
        withEveryDialog(opened.window(), [&](QWidget& dialog, const QString& where) {
            if (where != "the guide") look(dialog, bare, where, found);
        });
        verifyNoFaults(found);
    }

private:
    static void look(const QWidget& part, const BareCodes& bare, const QString& where, QStringList& found) {
        QCoreApplication::processEvents();
        for (const QString& text : readTexts(part))
            for (const QString& fault : bare.in(text)) found << where + ": " + fault;
    }
};

QTEST_MAIN(TestNames)
#include "test_names.moc"
