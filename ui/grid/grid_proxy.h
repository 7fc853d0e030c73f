#pragma once

#include "grid/grid_model.h"
#include "grid/shown_locks.h"

#include <QCollator>
#include <QPointer>
#include <QSet>
#include <QSortFilterProxyModel>

#include <functional>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace breakeven::ui {

/// What a column must hold for a row to be shown.
struct ColumnFilter {
    QString contains;      ///< blank: anything; also ">1000", "<=0"
    QSet<QString> leftOut; ///< values, as shown, whose rows are not

    bool isNothing() const { return contains.isEmpty() && leftOut.isEmpty(); }
};

/// Whether a cell shows the text, or has it as a spreadsheet or a file would: "16442" of "16,442", a code of
/// a name.
bool showsText(const QModelIndex& cell, const QString& text);

/// Sorts and filters a grid by its columns' values; without either it is in table order. The row that waits
/// for its keys always stands, and stands last where there is an order.
class GridProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit GridProxy(QObject* parent = nullptr);
    ~GridProxy() override;

    void setGridModel(GridModel* model);
    GridModel* gridModel() const { return static_cast<GridModel*>(sourceModel()); }

    void setFilter(int column, const ColumnFilter& filter);
    ColumnFilter filter(int column) const;
    bool isFiltered() const { return !filters_.empty(); }
    bool isSorted() const { return sortColumn() >= 0; }
    void clearFilters();

    /// The model's, with what is said of locks.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// The values a column shows, each once, in the order the column is sorted in; at most `most` and one
    /// more.
    QStringList valuesOf(int column, int most) const;

Q_SIGNALS:
    void orderChanged();
    void locksChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    struct SortKey;
    using Comparison = std::function<bool(double held)>;

    const SortKey& sortKeyOf(const QModelIndex& cell) const;
    const Comparison& comparisonIn(const QModelIndex& cell, const QString& condition) const;
    bool accepts(const ColumnFilter& filter, const QModelIndex& cell) const;
    void follow(MoneyUnit before);

    std::map<int, ColumnFilter> filters_;
    /// What they compare numbers with, read once for each column shown and what it is of; else empty.
    mutable std::map<std::pair<int, const Column*>, Comparison> comparisons_;
    mutable std::vector<std::unique_ptr<SortKey>> keys_; ///< of the rows, as far as asked for since a change
    QCollator collator_;                                 ///< of the language, as localeAwareCompare
    QPointer<ShownLocks> locks_;                         ///< the model's
};

} // namespace breakeven::ui
