#pragma once

#include "intake/intake_draft.h"

#include <QAbstractTableModel>

#include <vector>

namespace breakeven::ui {

/// The first rows as they would come into the table.
class IntakeSampleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit IntakeSampleModel(const IntakeDraft& draft, QObject* parent = nullptr);

    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const IntakeDraft& draft_;
    std::vector<SampleRow> rows_;
    std::vector<std::size_t> columns_; ///< of the table, those that come from somewhere
    TableId table_ = TableId::budgets;
};

} // namespace breakeven::ui
