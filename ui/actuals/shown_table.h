#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

namespace breakeven::ui {

/// A figure or word of a table of results.
struct ShownCell {
    QString text;
    QString plain = {}; ///< as it is copied; blank: the text
    bool adverse = false;
    std::optional<double> order = {}; ///< by which its column is sorted
    QString figure = {};              ///< the address of the figure it shows
    QString scenario = {};            ///< the figure's
    QString remark = {};              ///< why it is another figure that is explained, or none
};

struct ShownRow {
    QString title;
    std::vector<ShownCell> cells = {}; ///< as many as columns
    bool strong = false;
    bool stays = false; ///< a total, which stands last however rows are sorted
    QString code = {};  ///< of whose it is
    QString tip = {};
};

struct ShownColumn {
    QString title;
    QString tip = {};
    bool words = false; ///< set to the left
};

/// A table of results as it is shown.
class ShownTable : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(std::vector<ShownColumn> columns, std::vector<ShownRow> rows);
    bool isEmpty() const { return rows_.empty(); }
    const ShownRow& row(int section) const { return rows_[static_cast<std::size_t>(section)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// -1: as they were set.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    const ShownCell& cell(const QModelIndex& index) const {
        return row(index.row()).cells[static_cast<std::size_t>(index.column())];
    }
    void putInOrder();

    std::vector<ShownColumn> columns_;
    std::vector<ShownRow> set_, rows_; ///< as they were set, and as they are sorted
    int sorted_ = -1;
    Qt::SortOrder order_ = Qt::AscendingOrder;
};

} // namespace breakeven::ui
