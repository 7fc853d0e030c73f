#include "theme/text_size.h"

#include "theme/type.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QPointer>
#include <QTabBar>
#include <QToolBar>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QWidget>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace breakeven::ui {

namespace {

struct Change {
    double from, to;
};

/// A length of a widget at another text size. What it is at the usual one is kept, so that larger and smaller
/// again comes back to the pixel.
int resized(QWidget& widget, const char* kept, int now, Change change) {
    const QVariant known = widget.property(kept);
    const bool stands = known.isValid() && qRound(known.toDouble() * change.from) == now;
    const double usual = stands ? known.toDouble() : now / change.from;
    widget.setProperty(kept, usual);
    return qRound(usual * change.to);
}

// Tables see to the height of their headings.
bool isSeenTo(const QWidget& widget) {
    const auto* header = qobject_cast<const QHeaderView*>(&widget);
    return widget.objectName().startsWith(QLatin1String("qt_")) ||
           (header && header->orientation() == Qt::Horizontal);
}

void resize(QWidget& widget, Change change) {
    const QSize least = widget.minimumSize(), most = widget.maximumSize();
    const bool narrows = most.width() < QWIDGETSIZE_MAX, lowers = most.height() < QWIDGETSIZE_MAX;
    if (narrows) widget.setMaximumWidth(resized(widget, "usualMostWidth", most.width(), change));
    if (lowers) widget.setMaximumHeight(resized(widget, "usualMostHeight", most.height(), change));
    if (least.width() > 0) widget.setMinimumWidth(resized(widget, "usualLeastWidth", least.width(), change));
    if (least.height() > 0)
        widget.setMinimumHeight(resized(widget, "usualLeastHeight", least.height(), change));
}

void resizeSections(QHeaderView& header, Change change) {
    const double grows = change.to / change.from;
    header.setMinimumSectionSize(qRound(header.minimumSectionSize() * grows));
    if (header.orientation() == Qt::Vertical)
        return header.setDefaultSectionSize(qRound(header.defaultSectionSize() * grows));
    for (int section = 0; section < header.count(); ++section)
        if (!header.isSectionHidden(section))
            header.resizeSection(section, qRound(header.sectionSize(section) * grows));
}

/// Does something with the part if it shows icons.
template<class Act>
void ofIcons(QWidget& widget, const Act& act) {
    if (auto* button = qobject_cast<QAbstractButton*>(&widget)) return act(*button);
    if (auto* view = qobject_cast<QAbstractItemView*>(&widget)) return act(*view);
    if (auto* bar = qobject_cast<QToolBar*>(&widget)) return act(*bar);
    if (auto* tabs = qobject_cast<QTabBar*>(&widget)) return act(*tabs);
    if (auto* box = qobject_cast<QComboBox*>(&widget)) return act(*box);
}

/// How large its icons are; nought or less: as the style says, or it has none.
int iconSide(QWidget& widget) {
    int side = 0;
    ofIcons(widget, [&](const auto& part) { side = part.iconSize().width(); });
    return side;
}

void resizeIcons(QWidget& widget, int before, Change change) {
    const int side = resized(widget, "usualIcon", before, change);
    ofIcons(widget, [&](auto& part) { part.setIconSize({side, side}); });
}

QFont resized(QFont font, Change change) {
    if (font.pointSizeF() > 0) font.setPointSizeF(font.pointSizeF() * change.to / change.from);
    return font;
}

void resizeItems(QWidget& widget, Change change) {
    const auto ofItem = [&](const QVariant& font) { return resized(font.value<QFont>(), change); };
    if (auto* tree = qobject_cast<QTreeWidget*>(&widget))
        for (QTreeWidgetItemIterator item(tree); *item; ++item)
            for (int column = 0; column < (*item)->columnCount(); ++column)
                if (const QVariant font = (*item)->data(column, Qt::FontRole); font.isValid())
                    (*item)->setFont(column, ofItem(font));
    if (auto* list = qobject_cast<QListWidget*>(&widget))
        for (int row = 0; row < list->count(); ++row)
            if (const QVariant font = list->item(row)->data(Qt::FontRole); font.isValid())
                list->item(row)->setFont(ofItem(font));
}

} // namespace

int nearestTextSize(int percent) {
    return *std::min_element(std::begin(textSizes), std::end(textSizes), [percent](int one, int other) {
        return std::abs(one - percent) < std::abs(other - percent);
    });
}

int nextTextSize(int percent, bool larger) {
    const auto* at = std::find(std::begin(textSizes), std::end(textSizes), nearestTextSize(percent));
    if (larger) return at + 1 == std::end(textSizes) ? *at : at[1];
    return at == std::begin(textSizes) ? *at : at[-1];
}

int textSize() { return qRound(textScale() * 100); }

void setTextSize(QApplication& application, int percent) {
    const Change change{textScale(), nearestTextSize(percent) / 100.0};
    struct Known {
        QPointer<QWidget> widget;
        double before;
        int icon;
    };
    std::vector<Known> all;
    if (!qFuzzyCompare(change.from, change.to))
        for (QWidget* widget : QApplication::allWidgets())
            all.push_back({widget, widget->font().pointSizeF(), iconSide(*widget)});
    for (const Known& one : all)
        if (one.widget && one.icon > 0) resizeIcons(*one.widget, one.icon, change);
    application.setProperty(textSizeProperty, nearestTextSize(percent));
    // Some follow what others do: each is set once.
    const auto follow = [&](const Known& one) {
        if (one.widget && qFuzzyCompare(one.before, one.widget->font().pointSizeF()))
            one.widget->setFont(resized(one.widget->font(), change));
    };
    for (const Known& one : all) {
        QWidget* widget = one.widget;
        if (!widget) continue;
        if (!widget->isWindow() && !isSeenTo(*widget)) resize(*widget, change);
        resizeItems(*widget, change);
        auto* header = qobject_cast<QHeaderView*>(widget);
        if (header && !header->parentWidget()->property(fitsItselfProperty).toBool())
            resizeSections(*header, change);
    }
    // Buttons of docks keep what the style said.
    for (const Known& one : all)
        if (one.widget && one.widget->inherits("QDockWidgetTitleButton")) {
            QEvent restyled(QEvent::StyleChange);
            QApplication::sendEvent(one.widget, &restyled);
        }
    // What measures its own texts on a change of type finds the new type of the application.
    QApplication::setFont(bodyFont());
    for (const Known& one : all)
        if (one.widget && one.widget->testAttribute(Qt::WA_SetFont)) follow(one);
    // What is styled by a sheet does not follow the application once it is shown.
    for (const Known& one : all) follow(one);
}

} // namespace breakeven::ui
