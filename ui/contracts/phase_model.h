#pragma once

#include "grid/cell_marks.h"
#include "grid/grid_model.h"
#include "insight/contract/phase_in.h"

namespace breakeven::ui {

/// The phase-in of a capitation as a strip of years: one cell for each, written back as the one list it is.
/// A year that only goes on from the one before is grey; typing makes it one of its own, clearing ends the
/// list there.
class PhaseModel : public GridModel {
    Q_OBJECT

public:
    explicit PhaseModel(Document& document, QObject* parent = nullptr);

    void setContract(const std::string& contract);

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
    int leadingColumns() const override { return 0; }
    QString key() const override { return QStringLiteral("form.phase_in"); }
    QString title() const override { return tr("Phase-in"); }

private:
    Address address() const;
    void refresh();

    std::string contract_;
    std::vector<PhaseYear> years_;
    CellMarks marks_;
};

} // namespace breakeven::ui
