#include "desk/shared_room.h"

#include "desk/figure_table.h"
#include "theme/type.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace breakeven::ui {

SharedRoom::SharedRoom(QSplitter& halves, Need need)
    : QObject(&halves), halves_(halves), need_(std::move(need)) {
    halves.installEventFilter(this);
    connect(&halves, &QSplitter::splitterMoved, this, [this] { moved_ = true; });
}

void SharedRoom::share() {
    if (moved_ || halves_.count() < 2 || halves_.widget(1)->isHidden()) return;
    const QSize size = halves_.contentsRect().size();
    const int whole =
        (halves_.orientation() == Qt::Horizontal ? size.width() : size.height()) - halves_.handleWidth();
    if (whole <= 0) return;
    const int first = std::min(need_(whole), whole);
    if (halves_.sizes().constFirst() != first) halves_.setSizes({first, whole - first});
}

// A half that comes, goes or needs more tells it by asking for a layout.
bool SharedRoom::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::Resize && event->type() != QEvent::Show &&
        event->type() != QEvent::LayoutRequest)
        return QObject::eventFilter(object, event);
    if (!std::exchange(asked_, true))
        QTimer::singleShot(0, this, [this] {
            asked_ = false;
            share();
        });
    return QObject::eventFilter(object, event);
}

namespace {

int wholeWidth(const FigureTable& table) {
    const QFontMetrics letters(bodyFont());
    const int figure = letters.horizontalAdvance("(8,888,888,888)") + grid(4);
    int width = table.verticalHeader()->sizeHint().width() + 2 * table.frameWidth() +
                table.verticalScrollBar()->sizeHint().width() + 1;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        width += std::max(figure, static_cast<const QAbstractItemView&>(table).sizeHintForColumn(column));
    return width;
}

} // namespace

void leaveRestToChart(QSplitter& halves, FigureTable& table, int part) {
    const bool beside = halves.orientation() == Qt::Horizontal;
    auto* shared = new SharedRoom(halves, [&halves, &table, part, beside](int whole) {
        const int most = whole * part / 100;
        if (beside) return std::min(most, wholeWidth(table));
        const int others = halves.widget(0)->height() - table.height();
        return std::min(most, others + table.fullHeight());
    });
    QObject::connect(table.model(), &QAbstractItemModel::modelReset, shared, &SharedRoom::share);
}

} // namespace breakeven::ui
