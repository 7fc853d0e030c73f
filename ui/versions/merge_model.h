#pragma once

#include "economy/edit/scenario_merge.h"
#include "money/format.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>

namespace breakeven::ui {

/// What merging one scenario into another comes to, a row for each cell: conflicts first, to be settled here,
/// then what is taken and what both change alike.
class MergeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { cell, state, ancestor, ours, theirs, result, columns };

    explicit MergeModel(MoneyUnit unit, QObject* parent = nullptr)
        : QAbstractTableModel(parent), unit_(unit) {}

    /// `economy` is the one that is merged in, for names and references. Conflicts settled before stay so.
    void show(MergePlan plan, Economy economy);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const MergePlan& plan() const { return plan_; }
    const Economy& economy() const { return economy_; }

    bool isConflict(int row) const { return row >= 0 && row < static_cast<int>(plan_.conflicts.size()); }
    const MergedCell& cellAt(int row) const;
    /// Settles a conflict with one of the two.
    void choose(int row, Settlement::Choice choice);
    void chooseAll(Settlement::Choice choice);
    /// Settles a conflict with what is typed; the reason, changing nothing, where it is refused.
    QString type(int row, const QString& typed);

    /// All settled, in the order of the conflicts.
    std::vector<Settlement> settlements() const;
    int unsettled() const;
    /// The next conflict that is not settled, after a row and from the first on; -1 if none is.
    int nextUnsettled(int row) const;

Q_SIGNALS:
    void settled();

private:
    const Settlement* settlementAt(int row) const;
    std::optional<std::string> resultAt(int row) const;
    QString stateAt(int row) const;
    QString textAt(int row, int column) const;
    QVariant toolTip(const QModelIndex& index) const;
    bool isChosen(int row, int column) const;
    void changed(int row);

    MoneyUnit unit_;
    MergePlan plan_;
    Economy economy_;
    std::map<std::string, Settlement> settled_; ///< by the text of the cell
};

} // namespace breakeven::ui
