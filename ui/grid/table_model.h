#pragma once

#include "economy/table/value.h"
#include "grid/cell_marks.h"
#include "grid/grid_model.h"

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace breakeven::ui {

/// Which part of a table a grid shows.
struct TableScope {
    TableId table = TableId::economy;
    /// Columns, by name, whose text is the same in every row shown: they are not shown, and new rows get
    /// them.
    std::vector<std::pair<std::string, std::string>> fixed = {};
    std::vector<std::string> hidden = {};            ///< columns, by name, not shown
    std::function<bool(const Row&)> shows = nullptr; ///< a further condition on rows
    std::vector<TableId> shownBy = {};               ///< the other tables that condition reads
    QString key = {};                                ///< for settings; blank: the table's name
    QString title = {};                              ///< blank: the table's title
    std::vector<int> widths = {};                    ///< of the columns shown, at first; none: by their kind
    std::vector<std::string> first = {}; ///< columns, by name, that stand right after keys and name
};

/// The rows of one table, or of a part of it, in table order; in base with a blank row that waits until what
/// is typed into it has all its keys and then takes its place in the table.
class TableModel : public GridModel {
    Q_OBJECT

public:
    TableModel(Document& document, TableScope scope, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const Column* columnAt(const QModelIndex& index) const override;
    std::optional<Address> addressAt(const QModelIndex& index) const override;
    QModelIndex indexOf(const Address& address) const override;
    Refusals enter(const std::vector<TypedCell>& cells, const NameOfStep& name = {}) override;
    bool canAddRows() const override;
    Refusals eraseRows(const std::vector<int>& rows) override;
    int settledRows() const override { return static_cast<int>(rows_.size()); }
    int leadingColumns() const override;
    QString key() const override;
    QString title() const override;
    QString unfinishedEntry() const override;
    std::vector<Address> placesOfRow(int row) const override;
    std::vector<Address> placesOfColumn(int column) const override;
    std::vector<Address> placesOfAll() const override;

    const TableSpec& spec() const { return specification(scope_.table); }

    /// Lets the blank row wait before `row`; -1 takes it back to the end.
    void placeWaitingRow(int row);
    int waitingRow() const { return waitingAt_; }

    /// Copies rows to stand below the last of them, with new keys.
    Refusals duplicateRows(const std::vector<int>& rows);
    /// Moves rows that follow one another one place up or down, among the rows shown.
    Refusals moveRows(int first, int count, bool up);
    /// Moves rows that follow one another to stand before `before`, or last where it is past the rows
    /// settled.
    Refusals moveRowsBefore(int first, int count, int before);
    Refusals rename(int row, const QString& code);

    /// Where the row stands in the table; nothing for the waiting row.
    std::optional<std::size_t> positionOf(int row) const;

private:
    const Table& table() const { return document().effective()[scope_.table]; }
    /// What means every row that may stand here; nothing where no pattern does.
    std::optional<Address> everyRow() const;
    bool isShown(const Row& row) const;
    std::vector<std::size_t> shownRows() const;
    void refresh();
    void showAnew();
    void showWaitingRow();
    void follow(std::vector<std::size_t> rows);
    std::size_t insertPosition(int row) const;
    std::size_t schemaColumn(int column) const { return columns_[static_cast<std::size_t>(column)]; }
    /// A row that is not in the table yet, and the sums its numbers were worked out from, by their columns.
    struct Begun {
        Row row;
        std::map<std::size_t, std::string> sums = {};

        Row typed() const;
    };

    Row blankRow() const;
    Begun begun() const;
    Row waiting() const { return begun().row; }
    void keepWaiting(const Begun& begun);
    void forgetWaiting() { keepWaiting({blankRow()}); }
    QString draftKey() const;
    QVariant waitingData(const Column& column, std::size_t at, int role) const;

    CanonicalText typedInto(const Row& row, const TypedCell& cell) const;
    /// What cells typed into mean, on any thread: entries, rows begun, and of those the ones to be added.
    struct Reading {
        std::vector<CellEntry> entries = {};
        std::map<int, Begun> begun = {};
        std::vector<NewRow> added = {};
        std::vector<Problem> rounded = {};
        Refusals refused = {};

        /// Nothing but the row that waits was typed into.
        bool isOf(int waitingRow) const {
            return entries.empty() && begun.size() == 1 && begun.begin()->first == waitingRow;
        }
    };
    Reading read(const std::vector<TypedCell>& cells, const Begun& waiting) const;
    void readAdded(Reading& reading) const;
    std::optional<Refusal> readNew(const TypedCell& cell, Begun& into, std::vector<Problem>& rounded) const;
    bool completeKeys(Row& row, const Table& among) const;
    Refusals gather(const Begun& typed, const NameOfStep& name);
    QString keyTitles() const;

    TableScope scope_;
    std::vector<std::size_t> columns_;
    std::vector<std::size_t> rows_;
    Table was_;          ///< the table that `rows_` are of
    int waitingAt_ = -1; ///< the grid's row that waits; -1: none
    CellMarks marks_;
};

} // namespace breakeven::ui
