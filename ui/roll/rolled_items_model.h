#pragma once

#include "economy/table/economy.h"
#include "proposal/roll/roll_forward.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace breakeven::ui {

/// What became of what a document said when it is rolled forward: one row for each cell or row, with its fate
/// and a sentence.
class RolledItemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Cells are called as the document it is made of calls them, those that are new as the new one does.
    void setItems(const std::vector<RolledItem>& items, const Economy& before, const Economy& after);
    void clear();
    /// Shows those of one fate, or all.
    void show(std::optional<Fate> fate);

    int count(Fate fate) const;
    int count() const { return static_cast<int>(rows_.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        Fate fate;
        QString cell, what;
    };

    std::vector<Line> rows_;
    std::vector<std::size_t> shown_;
    std::optional<Fate> fate_;
};

/// "Carried", "Changed" …
QString titleOf(Fate fate);

} // namespace breakeven::ui
