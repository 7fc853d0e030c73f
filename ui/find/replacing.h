#pragma once

#include "grid/grid_panel.h"
#include "insight/variant/go_on.h"

#include <QPersistentModelIndex>

#include <memory>
#include <optional>
#include <vector>

namespace breakeven::ui {

/// What is sought, what is to take its place, and how it is told: capitals as typed, cells whole.
struct ReplaceWish {
    QString find;
    QString with;
    bool matchCase = false;
    bool wholeCell = false;
};

/// Where it is sought: in cells of a grid, or in the whole document.
enum class ReplaceScope { selection, column, table, everywhere };

/// A cell in which it was found.
struct ReplaceHit {
    std::optional<Address> cell;
    QPersistentModelIndex at; ///< in the model of the grid; invalid where the whole document was searched
    const Column* column = nullptr;
    QString held;                 ///< canonical
    QString before;               ///< as shown or as typed, whichever it was found in
    std::optional<QString> after; ///< what is to be typed; nothing where it stays
    QString remark;               ///< why it stays, or why it was refused
    bool isRefused = false;
    bool isWanted = true;
};

/// The text with all it holds of what is sought replaced; nothing where it holds none.
std::optional<QString> replaced(const QString& text, const ReplaceWish& wish);

/// Looks through the cells of a grid, as it is shown, row by row, for those that hold what is sought, among
/// `within` (all of them if it is empty). A number is found as it is shown and as it is typed. References to
/// codes that are replaced too follow by themselves.
class GridSearch {
public:
    GridSearch(const GridView& view, const QItemSelection& within, const ReplaceWish& wish);
    ~GridSearch();

    /// Looks through the next row; false after the last.
    bool goOn();
    std::vector<ReplaceHit> hits() &&;

private:
    struct Search;

    std::unique_ptr<Search> search_;
};

/// All of it at once.
std::vector<ReplaceHit> hitsIn(const GridView& view, const QItemSelection& within, const ReplaceWish& wish);

/// The cells of all tables of an economy, amounts shown in `unit`; on any thread. None where it is told not
/// to go on.
std::vector<ReplaceHit> hitsIn(const Economy& economy, MoneyUnit unit, const ReplaceWish& wish,
                               const GoOn& goOn = {});

/// The command that replaces what is wanted of the hits of a whole document, in the scenario that `effective`
/// is, with warnings beside it; or, if any is refused, why, each at its cell. On any thread.
Result<Command> replacingCommand(const Economy& economy, const Economy& effective,
                                 const std::string& scenario, MoneyUnit unit,
                                 const std::vector<ReplaceHit>& hits, const Message& name);

/// Lets the hits say why something was refused.
void tellRefused(std::vector<ReplaceHit>& hits, const std::vector<Problem>& problems);

/// Forgets why hits were refused.
void forgetRefusals(std::vector<ReplaceHit>& hits);

/// Replaces what is wanted of the hits as one step called `name`, or, if any is refused, nothing: then the
/// hits say why. Returns how many cells were entered.
int replaceAll(Document& document, GridModel* model, std::vector<ReplaceHit>& hits, const Message& name);

} // namespace breakeven::ui
