#include "theme/row_heading.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace breakeven::ui {

QString rowHeading(const QAbstractItemModel& model, int row, int columns) {
    QStringList texts;
    for (int column = 0; column < model.columnCount() && (column < columns || texts.isEmpty()); ++column)
        if (const QString text = model.index(row, column).data().toString(); !text.isEmpty()) texts << text;
    return texts.join(QLatin1String(", "));
}

QVariant unseenRowHeading(const QAbstractItemModel& model, int row, int role, int columns) {
    return role == Qt::AccessibleTextRole ? QVariant(rowHeading(model, row, columns)) : QVariant();
}

} // namespace breakeven::ui
