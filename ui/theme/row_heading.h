#pragma once

#include <QVariant>

class QAbstractItemModel;

namespace breakeven::ui {

/// What a row is called to somebody who does not see it: what stands in its first columns, or the first of
/// its texts where nothing does.
QString rowHeading(const QAbstractItemModel& model, int row, int columns = 1);

/// The heading of a row in a model whose rows show none: `rowHeading` for screen readers, nothing otherwise.
QVariant unseenRowHeading(const QAbstractItemModel& model, int row, int role, int columns = 1);

} // namespace breakeven::ui
