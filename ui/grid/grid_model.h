#pragma once

#include "document/document.h"
#include "document/working_unit.h"
#include "grid/roles.h"

#include <QAbstractTableModel>

#include <optional>
#include <variant>
#include <vector>

namespace breakeven::ui {

/// What somebody typed at a place of the grid, or, `asHeld`, what a cell is to hold: canonical, or a sum of
/// canonical numbers, "=54698000*1.02".
struct TypedCell {
    int row;
    int column;
    QString text;
    bool asHeld = false;
};

/// What a typed cell means as an entry, where amounts are typed in `unit` (`typedEntry`).
std::variant<std::string, Message> entryOf(const Column& column, const TypedCell& cell,
                                           const Economy& economy, MoneyUnit unit);

/// Why something was refused: where in the grid, if there, and the sentence.
struct Refusal {
    int row = -1;
    int column = -1;
    QString reason;
};
using Refusals = std::vector<Refusal>;

/// A document's cells as a grid shows them. Editing goes through `enter`, one undo step for all that is
/// typed, or refused as a whole with the reason for each cell.
class GridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    GridModel(Document& document, QObject* parent);

    Document& document() const { return document_; }
    /// The unit in which it shows and takes amounts.
    MoneyUnit unit() const { return unit_.unit(); }

    /// The description of what the cell holds; null where nothing can be held.
    virtual const Column* columnAt(const QModelIndex& index) const = 0;
    /// The cell's address; nothing in a row that waits for its keys.
    virtual std::optional<Address> addressAt(const QModelIndex& index) const = 0;
    /// The place of an address, if it is shown here.
    virtual QModelIndex indexOf(const Address& address) const = 0;

    /// Rows past the last become new ones where `canAddRows`.
    virtual Refusals enter(const std::vector<TypedCell>& cells, const NameOfStep& name = {}) = 0;

    virtual bool canAddRows() const = 0;
    virtual Refusals eraseRows(const std::vector<int>& rows) = 0;

    /// Rows that stand in the document; a row that waits for its keys is not among them.
    virtual int settledRows() const = 0;

    /// Columns at the left that say what a row is; they stay in sight.
    virtual int leadingColumns() const = 0;

    /// A short name for settings and, in the person's language, for headings.
    virtual QString key() const = 0;
    virtual QString title() const = 0;

    /// What to lock that a row, a column, or all that is shown here stays as it is: with "*" where more than
    /// what stands there now is meant.
    virtual std::vector<Address> placesOfRow(int row) const;
    virtual std::vector<Address> placesOfColumn(int column) const;
    virtual std::vector<Address> placesOfAll() const;

    /// What the row that waits for its keys holds, in a sentence; blank if nothing was typed into it.
    virtual QString unfinishedEntry() const { return {}; }

    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// The waiting row had all its keys and stands at `row` now.
    void rowSettled(int row);
    /// It shows and takes amounts in another unit than before.
    void unitChanged(breakeven::MoneyUnit before);

protected:
    /// What `read` makes of so many cells that are entered; that of many is waited for.
    template<class Read>
    auto waitedFor(std::size_t cells, Read read) {
        constexpr std::size_t many = 1'000;
        return cells < many ? read() : *document_.waitFor(sayingThatItReads(), false, read);
    }

private:
    static QString sayingThatItReads();

    Document& document_;
    const WorkingUnit& unit_;
};

/// The sentences of the problems, each with its place in the grid where `model` shows it.
Refusals refusalsOf(const std::vector<Problem>& problems, const GridModel& model);

/// Whether it was the person who gave up what took long.
bool wereCancelled(const Refusals& refusals);

} // namespace breakeven::ui
