#include "grid/form_room.h"

#include "grid/cell_paint.h"
#include "grid/grid_view.h"
#include "grid/roles.h"

#include <QEvent>
#include <QHeaderView>
#include <QTimer>

#include <utility>

namespace breakeven::ui {

FormRoom::FormRoom(GridView& view) : QObject(&view), view_(view) {
    view.installEventFilter(this);
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, &FormRoom::ask);
    connect(&view.order(), &QAbstractItemModel::modelReset, this, &FormRoom::ask);
    connect(&view.order(), &QAbstractItemModel::dataChanged, this, &FormRoom::ask);
    ask();
}

// Type of another size makes all rows alike.
bool FormRoom::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::FontChange) ask();
    return QObject::eventFilter(object, event);
}

void FormRoom::ask() {
    if (!std::exchange(asked_, true))
        QTimer::singleShot(0, this, [this] {
            asked_ = false;
            share();
        });
}

void FormRoom::share() {
    const QFontMetrics letters(view_.font());
    const int width = view_.columnWidth(0) - 2 * cellMargin;
    for (int row = 0; row < view_.order().rowCount(); ++row) {
        const QModelIndex field = view_.order().index(row, 0);
        const bool two =
            field.data(referenceRole).toBool() && letters.horizontalAdvance(field.data().toString()) > width;
        const int height = GridView::lineHeight() + (two ? letters.lineSpacing() : 0);
        if (view_.rowHeight(row) != height) view_.setRowHeight(row, height);
    }
}

} // namespace breakeven::ui
