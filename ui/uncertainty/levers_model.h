#pragma once

#include "desk/display.h"
#include "document/document.h"
#include "insight/sensitivity/levers.h"

#include <QAbstractTableModel>

namespace breakeven::ui {

/// Every typed number a figure depends on, and what a little more of it does, the largest first.
class LeversModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { cell, value, effect, columns };

    LeversModel(const Display& display, QObject* parent = nullptr);

    /// `economy` is what the levers are of.
    void setLevers(std::vector<Lever> levers, Economy economy, Unit unit);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The address of the cell of a row.
    QString addressOf(int row) const;

    /// By this role rows are ordered; effects by their size.
    static constexpr int orderRole = Qt::UserRole;

private:
    QVariant order(const Lever& lever, int column) const;

    const Display& display_;
    std::vector<Lever> rows_;
    Economy economy_;
    Unit unit_ = Unit::pounds;
};

} // namespace breakeven::ui
