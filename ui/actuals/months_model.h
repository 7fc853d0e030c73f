#pragma once

#include "economy/edit/months_to_date.h"
#include "grid/cell_marks.h"
#include "grid/grid_model.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace breakeven::ui {

/// Which part of a table with a month among its keys a grid shows, a row for each thing and a column for each
/// month.
struct MonthsScope {
    TableId table = TableId::actuals;
    std::string value = "amount";                                ///< the column whose cells are shown
    std::vector<std::pair<std::string, std::string>> fixed = {}; ///< keys the same in all rows, not shown
    std::vector<std::vector<std::string>> offered = {};          ///< the other keys of rows that always stand

    bool operator==(const MonthsScope&) const = default;
};

/// How amounts of months are shown and taken: the year to date, as the table holds them, or what each month
/// moved.
enum class MonthsView { toDate, monthByMonth };

/// What was seen, planned or expected of an organisation in a year: things down, April to March across, ready
/// for a block from a ledger. A blank cell is a month without a row of the table: typing makes the row,
/// clearing removes it. A block pasted with names at its left finds its rows by them.
class MonthsModel : public GridModel {
    Q_OBJECT

public:
    MonthsModel(Document& document, MonthsScope scope, QString title, QObject* parent = nullptr);

    void setScope(MonthsScope scope, const QString& title);
    const MonthsScope& scope() const { return scope_; }
    void setView(MonthsView view);
    MonthsView view() const { return view_; }

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
    int settledRows() const override { return static_cast<int>(rows_.size()); }
    int leadingColumns() const override { return keyColumns(); }
    QString key() const override;
    QString title() const override { return title_; }

private:
    using Keys = std::vector<std::string>;             ///< of a row, those shown
    using Months = std::map<std::size_t, std::string>; ///< what is entered, by place of the month

    const Table& table() const { return document().effective()[scope_.table]; }
    const TableSpec& spec() const { return specification(scope_.table); }
    const Column& valueColumn() const { return spec().columns[*spec().find(scope_.value)]; }
    int keyColumns() const { return static_cast<int>(keyColumns_.size()); }
    bool isMonth(int column) const { return column >= keyColumns(); }
    std::size_t monthOf(int column) const { return static_cast<std::size_t>(column - keyColumns()); }
    Address cellOf(const Keys& keys, std::size_t month, const std::string& column) const;
    std::string held(const Keys& keys, std::size_t month, const std::string& column) const;
    MonthTexts amountsOf(const Keys& keys) const;
    std::vector<Keys> listed() const;
    void describe();
    void refresh();
    void showAnew();
    QVariant keyData(const Keys& keys, int column, int role) const;
    QVariant monthData(const Keys& keys, const QModelIndex& index, int role) const;
    QString toolTip(const Keys& keys, std::size_t month) const;
    bool readRow(const std::vector<TypedCell>& cells, bool first, std::map<Keys, Months>& entered,
                 Refusals& refused) const;
    Refusals refusalsOfParts(const std::map<Keys, Months>& entered) const;
    std::optional<Keys> keysOf(const std::vector<TypedCell>& cells, Refusals& refused) const;
    std::vector<CellEntry> entriesOf(const Keys& keys, const Months& entered) const;

    MonthsScope scope_;
    QString title_;
    MonthsView view_ = MonthsView::toDate;
    std::vector<std::size_t> keyColumns_; ///< shown, of the schema
    std::vector<Keys> rows_;
    CellMarks marks_;
};

} // namespace breakeven::ui
