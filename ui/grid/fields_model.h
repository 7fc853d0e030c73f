#pragma once

#include "grid/cell_marks.h"
#include "grid/grid_model.h"

#include <string>
#include <vector>

namespace breakeven::ui {

/// A column of a record as a form shows it.
struct Field {
    std::string column;
    QString help = {}; ///< blank: that of the column

    bool operator==(const Field&) const = default;
};

/// One row of a table as a form: its fields downwards, what each means in its heading's tooltip. Edited as
/// every grid is.
class FieldsModel : public GridModel {
    Q_OBJECT

public:
    FieldsModel(Document& document, TableId table, QString title, QObject* parent = nullptr);
    /// All columns of a row; of a table of one row, which has no keys, also before it is there.
    FieldsModel(Document& document, TableId table, std::vector<std::string> keys, QString title,
                QObject* parent = nullptr);

    void show(std::vector<std::string> keys, std::vector<Field> fields);

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
    QString key() const override;
    QString title() const override { return title_; }

private:
    const Column& fieldAt(int row) const;
    bool isThere() const;
    void refresh();

    TableId table_;
    QString title_;
    std::vector<std::string> keys_;
    std::vector<Field> fields_;
    bool there_ = false; ///< the row
    CellMarks marks_;
};

class GridView;

/// Lets a grid look like a form: the fields' titles at the left, nothing above.
void showAsForm(GridView& view);

} // namespace breakeven::ui
