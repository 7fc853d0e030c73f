#include "charts/heat_map.h"
#include "document/document.h"
#include "every_page.h"
#include "grid/cell_paint.h"
#include "grid/grid_view.h"
#include "grid/roles.h"
#include "theme/colours.h"
#include "theme/contrast.h"

#include <QStandardItemModel>
#include <QStyleOptionViewItem>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

/// The shape of what is painted in a cell, whatever its colours.
QByteArray shapeOf(const QStandardItem& item, const QStandardItemModel& model) {
    QImage image(90, 24, QImage::Format_RGB32);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.palette = QApplication::palette();
    option.font = QApplication::font();
    paintCell(painter, option, model.indexFromItem(&item), false);
    painter.end();
    const QColor ground = image.pixelColor(20, 12);
    QByteArray shape;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            shape.append(contrast(image.pixelColor(x, y), ground) >= 1.15 ? '1' : '0');
    return shape;
}

int differences(const QByteArray& one, const QByteArray& other) {
    int count = 0;
    for (qsizetype at = 0; at < one.size(); ++at) count += one[at] != other[at];
    return count;
}

/// Says by itself what red says: a bracket, a minus, or words.
bool saysAdverse(const QString& text) {
    static const QRegularExpression sign("[(−-]|\\p{L}{2}");
    return text.contains(sign);
}

} // namespace

/// A sign, a bracket, a hatch or a word says what a colour says.
class TestColourAlone : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        sample_ = std::make_unique<SampleWindow>("dudley");
        QVERIFY(sample_->isCalculated());
    }
    void cleanupTestCase() { sample_.reset(); }

    /// Every state of a cell has a shape of its own.
    void marksOfCellsDifferInShape() {
        QStandardItemModel model;
        const auto add = [&](std::initializer_list<std::pair<int, QVariant>> roles) {
            auto* item = new QStandardItem;
            for (const auto& [role, value] : roles) item->setData(value, role);
            model.appendRow(item);
            return item;
        };
        const QStringList problem{"There is no such index."};
        const std::pair<const char*, QStandardItem*> states[]{
            {"plain", add({})},
            {"override", add({{overrideRole, int(OverrideState::own)}})},
            {"inherited", add({{overrideRole, int(OverrideState::inherited)}})},
            {"note", add({{noteRole, "From the accounts"}})},
            {"formula", add({{formulaRole, "=250*12"}})},
            {"locked", add({{lockRole, "Locked by A. Jones"}})},
            {"warning", add({{problemsRole, problem}})},
            {"error", add({{problemsRole, problem}, {inErrorRole, true}})}};
        for (const auto& [name, item] : states)
            for (const auto& [other, otherItem] : states)
                if (item != otherItem)
                    QVERIFY2(differences(shapeOf(*item, model), shapeOf(*otherItem, model)) >= 6,
                             qPrintable(QString("%1 looks as %2").arg(name, other)));
    }

    void redFiguresHaveBracketsOrWords() {
        QStringList bare;
        int red = 0;
        MainWindow& window = sample_->window();
        atEveryPage(window, [&](QWidget&, const QString& where) {
            for (const auto* view : window.findChildren<QAbstractItemView*>())
                if (view->isVisible() && view->model()) red += lookAt(*view, where, bare);
        });
        QVERIFY2(bare.isEmpty(), qPrintable(bare.join('\n')));
        QVERIFY2(red > 40, qPrintable(QString::number(red)));
    }

    /// What a cell of a heat map says without its ground is never said by one of the other sign.
    void heatIsSaidInFigures() {
        MainWindow& window = sample_->window();
        int cells = 0;
        for (const PageId page : {PageId::overview, PageId::organisation}) {
            window.pages().goTo(page == PageId::organisation ? Place{page, "RNA"} : Place{page});
            atEveryTab(*window.pages().currentWidget(), [&](const QString&) {
                for (const HeatMap* map : window.findChildren<HeatMap*>()) {
                    if (!map->isVisible()) continue;
                    QHash<QString, bool> adverse;
                    for (const auto& row : map->data().rows)
                        for (const auto& cell : row.cells) {
                            if (!cell || qFuzzyIsNull(cell->heat)) continue;
                            ++cells;
                            const QString words = row.name + cell->text + cell->mark + cell->remark;
                            QVERIFY2(!cell->text.isEmpty() && !cell->says.isEmpty(), qPrintable(row.name));
                            QVERIFY2(adverse.value(words, cell->heat < 0) == (cell->heat < 0),
                                     qPrintable(words));
                            adverse[words] = cell->heat < 0;
                        }
                }
            });
        }
        QVERIFY2(cells > 20, qPrintable(QString::number(cells)));
    }

    void marksAreToldToScreenReaders() {
        MainWindow& window = sample_->window();
        window.document().setScenario("mcp");
        const Table& overrides = window.document().economy()[TableId::overrides];
        int told = 0;
        for (std::size_t row = 0; row < overrides.size(); ++row) {
            const auto cell = parseAddress(overrides.at(row, "cell"));
            if (overrides.at(row, "scenario") != "mcp" || !cell) continue;
            window.pages().goTo({PageId::overview});
            if (!window.document().effective().locate(*cell)) continue;
            window.pages().reveal(QString::fromStdString(overrides.at(row, "cell")));
            const auto* grid = qobject_cast<GridView*>(QApplication::focusWidget());
            if (!grid || grid->currentIndex().data(overrideRole).toInt() != int(OverrideState::own)) continue;
            const QString said = grid->currentIndex().data(Qt::AccessibleDescriptionRole).toString();
            QVERIFY2(said.startsWith("Set in this scenario. ") && said.contains("Base: "), qPrintable(said));
            ++told;
        }
        window.document().setScenario("base");
        QVERIFY(told > 0);
    }

private:
    static int lookAt(const QAbstractItemView& view, const QString& where, QStringList& bare) {
        const QColor red = coloursFor(QApplication::palette()).deficit;
        int found = 0;
        const auto& model = *view.model();
        for (int row = 0; row < std::min(model.rowCount(), 200); ++row)
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex cell = model.index(row, column);
                const bool inRed = cell.data(Qt::ForegroundRole).value<QBrush>().color() == red &&
                                   cell.data(Qt::ForegroundRole).isValid();
                if (!inRed && !cell.data(negativeRole).toBool()) continue;
                ++found;
                if (const QString text = cell.data().toString(); !text.isEmpty() && !saysAdverse(text))
                    bare << QString("%1 %2: %3").arg(where, view.accessibleName(), text);
            }
        return found;
    }

    std::unique_ptr<SampleWindow> sample_;
};

QTEST_MAIN(TestColourAlone)
#include "test_colour_alone.moc"
