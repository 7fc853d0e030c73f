#pragma once

#include "document/document.h"

#include <QAbstractTableModel>

namespace breakeven::ui {

/// The states of a document one can go to by undoing and doing again: how it was opened, and after each step,
/// the latest first.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { state, what, when, scenario, who, columns };

    explicit HistoryModel(Document& document, QObject* parent = nullptr);

    /// How many steps are done in the state of a row, and back.
    std::size_t stepsAt(int row) const;
    int rowOf(std::size_t steps) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString stateOf(std::size_t steps) const;
    QString text(std::size_t steps, int column) const;

    Document& document_;
};

} // namespace breakeven::ui
