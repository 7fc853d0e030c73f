#pragma once

#include "economy/edit/going_back.h"
#include "money/format.h"

#include <QAbstractTableModel>

#include <vector>

namespace breakeven::ui {

/// The cells and rows in which one moment of a document differs from another: what they held then and hold at
/// the other, and by how much that is more.
class DifferencesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { place, then, now, rise, columns };

    explicit DifferencesModel(MoneyUnit unit, QObject* parent = nullptr)
        : QAbstractTableModel(parent), unit_(unit) {}

    /// `thenName` and `nowName` are what people call the two moments.
    void show(std::vector<DocumentDifference> differences, Economy thenEconomy, Economy nowEconomy,
              QString thenName, QString nowName);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const DocumentDifference& at(int row) const { return differences_[static_cast<std::size_t>(row)]; }

private:
    QString textAt(const DocumentDifference& one, int column) const;

    std::vector<DocumentDifference> differences_;
    MoneyUnit unit_;
    Economy then_, now_;
    QString thenName_, nowName_;
};

} // namespace breakeven::ui
