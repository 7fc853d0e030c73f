#include "desk/flow_layout.h"

#include "theme/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QWidget>

#include <algorithm>

namespace breakeven::ui {

namespace {

int widthOf(const QLayoutItem& item) { return std::max(item.sizeHint().width(), item.minimumSize().width()); }

int widthOf(const QList<QLayoutItem*>& line, int spacing) {
    int width = -spacing;
    for (const QLayoutItem* item : line) width += widthOf(*item) + spacing;
    return width;
}

int heightOf(const QList<QLayoutItem*>& line) {
    int height = 0;
    for (const QLayoutItem* item : line) height = std::max(height, item->sizeHint().height());
    return height;
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) { setSpacing(grid(2)); }

FlowLayout::~FlowLayout() { qDeleteAll(items_); }

void FlowLayout::prependWidget(QWidget* widget) {
    addWidget(widget);
    items_.prepend(items_.takeLast());
    invalidate();
}

QLayoutItem* FlowLayout::takeAt(int place) {
    return place >= 0 && place < count() ? items_.takeAt(place) : nullptr;
}

QList<FlowLayout::Line> FlowLayout::lines(int width) const {
    QList<Line> lines;
    for (QLayoutItem* item : items_) {
        if (item->isEmpty()) continue;
        if (lines.isEmpty() || ui::widthOf(lines.back() + Line{item}, spacing()) > width) lines << Line();
        lines.back() << item;
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    int height = -spacing();
    for (const Line& line : lines(width - margins.left() - margins.right()))
        height += heightOf(line) + spacing();
    return std::max(0, height) + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const {
    Line shown;
    for (QLayoutItem* item : items_)
        if (!item->isEmpty()) shown << item;
    const QMargins margins = contentsMargins();
    return QSize(std::max(0, ui::widthOf(shown, spacing())), heightOf(shown)).grownBy(margins);
}

QSize FlowLayout::minimumSize() const {
    QSize least;
    for (const QLayoutItem* item : items_)
        if (!item->isEmpty()) least = least.expandedTo(item->minimumSize());
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const QRect place = rect.marginsRemoved(contentsMargins());
    int top = place.top();
    for (const Line& line : lines(place.width())) {
        const int height = heightOf(line);
        const auto takers = std::count_if(line.begin(), line.end(), [](const QLayoutItem* item) {
            return item->expandingDirections().testFlag(Qt::Horizontal);
        });
        const int spare = std::max(0, place.width() - ui::widthOf(line, spacing()));
        int left = place.left();
        for (QLayoutItem* item : line) {
            const bool takes = item->expandingDirections().testFlag(Qt::Horizontal);
            int width = ui::widthOf(*item) + (takes ? spare / static_cast<int>(takers) : 0);
            width = std::min({width, item->maximumSize().width(), place.width()});
            item->setGeometry({left, top, width, height});
            left += width + spacing();
        }
        top += height + spacing();
    }
}

QWidget* withLabel(const QString& text, QWidget* field) {
    auto* pair = new QWidget;
    auto* line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(text);
    label->setBuddy(field);
    // A letter underlined stands by itself, and takes more room.
    label->setMinimumWidth(label->sizeHint().width() + grid(1));
    line->addWidget(label);
    line->addWidget(field);
    return pair;
}

} // namespace breakeven::ui
