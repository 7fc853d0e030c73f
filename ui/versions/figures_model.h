#pragma once

#include "economy/table/economy.h"
#include "insight/statement/compare.h"
#include "money/format.h"

#include <QAbstractTableModel>

#include <vector>

namespace breakeven::ui {

/// The lines of statements that differ between two moments of a document, by organisation and year.
class FiguresModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { organisation, year, line, then, now, difference, columns };

    explicit FiguresModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Names of organisations are those of `economy`, or of `other` where they are gone.
    void show(std::vector<LineDifference> lines, Economy economy, Economy other, MoneyUnit unit,
              QString thenName, QString nowName);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString nameOf(const std::string& org) const;
    const std::optional<Money>& amountAt(const LineDifference& one, int column) const;

    std::vector<LineDifference> lines_;
    Economy economy_, other_;
    MoneyUnit unit_ = MoneyUnit::thousands;
    QString thenName_, nowName_;
};

} // namespace breakeven::ui
