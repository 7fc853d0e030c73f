#pragma once

#include "grid/cell_marks.h"
#include "grid/grid_model.h"

#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace breakeven::ui {

/// One value column of a table with a year among its keys, shown with the years running across.
struct PivotScope {
    TableId table = TableId::indices;
    std::string value;                                           ///< the column whose cells are shown
    std::vector<std::pair<std::string, std::string>> fixed = {}; ///< keys the same in all rows, not shown
    bool baseYear = false; ///< whether the base year is a column of its own
    QString key = {};
    QString title = {};
};

/// Indices, tariffs and the like with a row for each thing and a column for each year. A blank cell is a year
/// without a row of the table: typing makes the row, clearing removes it. What a blank year carries on from
/// earlier ones is shown in grey.
class PivotModel : public GridModel {
    Q_OBJECT

public:
    PivotModel(Document& document, PivotScope scope, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const Column* columnAt(const QModelIndex& index) const override;
    std::optional<Address> addressAt(const QModelIndex& index) const override;
    QModelIndex indexOf(const Address& address) const override;
    Refusals enter(const std::vector<TypedCell>& cells, const NameOfStep& name = {}) override;
    bool canAddRows() const override { return document().inBase(); }
    Refusals eraseRows(const std::vector<int>& rows) override;
    int settledRows() const override { return static_cast<int>(rows_.size()); }
    int leadingColumns() const override { return keyColumns(); }
    QString key() const override;
    QString title() const override;
    QString unfinishedEntry() const override;
    std::vector<Address> placesOfRow(int row) const override;
    std::vector<Address> placesOfColumn(int column) const override;
    std::vector<Address> placesOfAll() const override;

protected:
    /// What a blank year counts as, canonical: a carried rate or the column's default.
    virtual std::string carried(const Address& cell) const;

private:
    struct PivotRow {
        std::vector<std::string> keys;                ///< with a blank for the year
        std::map<std::string, std::size_t> positions; ///< by year
    };

    const Table& table() const { return document().effective()[scope_.table]; }
    const TableSpec& spec() const { return specification(scope_.table); }
    Address everyRow() const;
    int keyColumns() const { return static_cast<int>(keyColumns_.size()); }
    bool isYear(int column) const { return column >= keyColumns(); }
    std::size_t keyPlace(std::size_t schemaColumn) const;
    std::vector<std::string> keysAt(const PivotRow& row, const std::string& year) const;
    std::string held(const PivotRow& row, const std::string& year) const;
    void refresh();
    void showAnew();
    std::vector<PivotRow> pivotRows() const;
    std::vector<std::string> shownYears() const;
    bool belongs(const Row& row) const;
    QVariant keyData(const PivotRow& row, int column, int role) const;
    QVariant yearData(const PivotRow& row, const QModelIndex& index, int role) const;
    QVariant waitingData(const QModelIndex& index, int role) const;
    /// What was entered: into cells there are, and into rows yet to be made.
    struct Reading {
        std::vector<CellEntry> entries;
        std::vector<TypedCell> ofNewRows;
        Refusals refused;
    };
    Reading read(const std::vector<TypedCell>& cells) const;
    Refusals readNewRows(const std::vector<TypedCell>& cells, std::vector<CellEntry>& entries) const;
    std::variant<std::string, Refusal> readNew(const TypedCell& cell) const;
    std::optional<std::vector<std::string>> keysOfNew(const std::map<int, std::string>& typed) const;
    Refusals gather(const std::vector<TypedCell>& cells);
    void showWaitingRow();
    std::string nameOfColumn(int column) const;
    QString draftKey() const;
    std::map<int, std::string> waiting() const;
    void keepWaiting(const std::map<int, std::string>& typed);

    PivotScope scope_;
    std::size_t valueColumn_;
    std::size_t yearColumn_ = 0;
    std::vector<std::size_t> keyColumns_; ///< shown, of the schema
    std::vector<std::string> years_;
    std::vector<PivotRow> rows_;
    bool waits_ = false; ///< whether the blank row stands at the end
    CellMarks marks_;
};

} // namespace breakeven::ui
