#pragma once

#include "arrangements/timeline_view.h"
#include "charts/chart_view.h"
#include "grid/roles.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QTextBrowser>

namespace breakeven::ui {

/// What a person can read in a model: cells with their marks, and headers.
inline void readModel(const QAbstractItemModel& model, const QModelIndex& under, QStringList& texts) {
    constexpr int mostRows = 25;
    for (int row = 0; row < std::min(mostRows, model.rowCount(under)); ++row)
        for (int column = 0; column < model.columnCount(under); ++column) {
            const QModelIndex index = model.index(row, column, under);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::CheckStateRole),
                                   int(overrideRole), int(noteRole), int(defaultedRole)})
                texts << index.data(role).toString();
            texts << index.data(problemsRole).toStringList();
            if (column == 0) readModel(model, index, texts);
        }
    for (int row = 0; row < std::min(mostRows, model.rowCount(under)); ++row)
        texts << model.headerData(row, Qt::Vertical).toString();
    for (int column = 0; column < model.columnCount(under); ++column)
        texts << model.headerData(column, Qt::Horizontal).toString();
}

/// What a person can read in a part of the window as it stands, charts by their figures; sorted, since parts
/// are made in different orders.
inline QStringList shownTexts(const QWidget& part) {
    QStringList texts;
    for (const QWidget* widget : part.findChildren<QWidget*>()) {
        if (!widget->isVisible()) continue;
        const auto type = QString::fromLatin1(widget->metaObject()->className());
        QStringList own;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) own << label->text();
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (button && !button->parent()->inherits("QTabBar")) // whose arrows tell how it was scrolled
            own << button->text() << (button->isEnabled() ? "enabled" : "disabled");
        if (const auto* browser = qobject_cast<const QTextBrowser*>(widget)) own << browser->toPlainText();
        if (const auto* chart = qobject_cast<const ChartView*>(widget)) own << chart->table();
        if (const auto* timeline = qobject_cast<const TimelineView*>(widget)) {
            for (const TimelineCard& card : timeline->timeline().cards)
                own << card.code << card.name << card.kind << QString::fromStdString(toText(card.start))
                      << (card.enabled ? "on" : "off");
        }
        if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            own << box->currentText();
            for (int item = 0; item < box->count(); ++item) own << box->itemText(item);
        }
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
            view && view->model() && !view->inherits("QHeaderView"))
            readModel(*view->model(), {}, own);
        own << widget->accessibleDescription();
        own.removeAll(QString());
        for (const QString& text : own) texts << type + ": " + text;
    }
    texts.sort();
    return texts;
}

} // namespace breakeven::ui
