#pragma once

#include "grid/cell_marks.h"
#include "grid/grid_model.h"

#include <string>
#include <vector>

namespace breakeven::ui {

/// The yearly changes of each tariff with the years across: uplift, efficiency and other to type, and the net
/// change they come to.
class TariffChangesModel : public GridModel {
    Q_OBJECT

public:
    enum ChangeColumn { tariff, change, firstYear };

    explicit TariffChangesModel(Document& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const Column* columnAt(const QModelIndex& index) const override;
    std::optional<Address> addressAt(const QModelIndex& index) const override;
    QModelIndex indexOf(const Address& address) const override;
    Refusals enter(const std::vector<TypedCell>& cells, const NameOfStep& name = {}) override;
    bool canAddRows() const override { return false; }
    Refusals eraseRows(const std::vector<int>& rows) override;
    int settledRows() const override { return rowCount(); }
    int leadingColumns() const override { return firstYear; }
    QString key() const override { return QStringLiteral("tariffs.changes"); }
    QString title() const override { return tr("Yearly changes"); }

private:
    const std::string& tariffAt(int row) const;
    FinancialYear yearAt(int column) const;
    QVariant nameData(const QModelIndex& index, int role) const;
    QVariant netData(const QModelIndex& index, int role) const;
    QVariant rateData(const QModelIndex& index, int role) const;
    void refresh();

    std::vector<std::string> tariffs_;
    std::vector<FinancialYear> years_;
    CellMarks marks_;
};

} // namespace breakeven::ui
