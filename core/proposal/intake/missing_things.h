#pragma once

#include "economy/edit/change.h"
#include "proposal/intake/intake_plan.h"

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>

namespace breakeven {

/// What rows name and the document does not have: organisations, services, indices and measures, that are
/// made where they are wanted; and the codes of new rows that have only a name.
class MissingThings {
public:
    MissingThings(const Economy& economy, const SheetLayout& layout, const IntakeChoice& choice);

    /// The code of what will be made of a text in a column that refers to it; nothing where none is.
    std::optional<std::string> made(std::size_t field, const std::string& text);
    /// One more row names it; its name may stand in the row.
    void count(std::size_t field, const std::string& code);
    void nameFrom(std::size_t field, const std::string& code, const ForeignRow& row);

    /// The code of a new row of the table from what stands in its key: a code as it is, of a name the code of
    /// the row that has it, or one made from it, another for each name.
    /// `within`: the organisation whose row it is, where rows are of one.
    std::string ownCode(const std::string& text, const std::string& within);

    /// Puts what is missing into the plan.
    void tell(IntakePlan& plan) const;

private:
    struct Key {
        TableId table;
        std::string code;
        bool operator<(const Key& other) const {
            return std::tie(table, code) < std::tie(other.table, other.code);
        }
    };

    bool mayBeMade(const Column& column) const;
    std::string freshCode(TableId table, const std::string& text) const;

    const Economy& economy_;
    const IntakeChoice& choice_;
    const TableSpec& spec_;
    std::optional<std::size_t> names_; ///< the column of the sheet with names of organisations
    std::map<Key, NewThing> things_;
    std::unordered_map<std::string, std::string> ownCodes_; ///< by whose row it is and its name
    std::unordered_map<std::string, std::string> nameOf_;   ///< by whose row it is and its code
};

/// Makes what is missing and wanted, as rows at the end of their tables.
void makeMissing(Editor& editor, const std::vector<NewThing>& things);

/// The kind an organisation of this name most likely is.
std::string likelyKind(std::string_view name);

} // namespace breakeven
