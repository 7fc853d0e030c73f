#pragma once

#include "economy/reading/cell_locks.h"
#include "grid/grid_model.h"

#include <QObject>

#include <map>

namespace breakeven::ui {

/// Which cells, rows and columns of a grid are locked, and how that is said.
class ShownLocks : public QObject {
    Q_OBJECT

public:
    /// The model must outlive it.
    explicit ShownLocks(GridModel& model);

    /// Who locked a cell, when and why; blank if nobody did.
    QString over(const QModelIndex& cell) const;
    bool holdRow(int row) const;
    bool holdColumn(int column) const;

Q_SIGNALS:
    void changed();

private:
    bool holds(const QModelIndex& cell) const;
    void read();

    GridModel& model_;
    std::vector<CellLock> locks_;
    mutable std::map<int, bool> columns_; ///< as found, until something changes
};

} // namespace breakeven::ui
