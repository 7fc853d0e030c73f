#pragma once

#include "economy/table/economy.h"
#include "economy/table/wording.h"
#include "exchange/sheet_names.h"
#include "exchange/workbook.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace breakeven {

/// Where a cell of the workbook is.
struct ModelCell {
    std::size_t sheet = 0; ///< among the sheets of its kind
    std::size_t row = 0, column = 0;
};

/// A sheet for each table of an economy, a row for each of its rows: the cells numbers are typed in, whole
/// columns of texts beside them, a list of rates a cell an element.
class InputSheets {
public:
    /// Tables without rows, and those that say nothing to one scenario, have no sheet.
    InputSheets(const Economy& economy, const Wording& say, SheetNames& names);

    const std::vector<WorkbookSheet>& sheets() const { return sheets_; }

    /// The number of a cell as a formula names it. Precondition: it is on a sheet.
    std::string reference(CellPlace place, std::uint32_t element) const;

    /// A text of a cell, likewise.
    std::string reference(CellPlace place) const { return reference(place, 0); }

    /// The cell of a number.
    ModelCell cell(CellPlace place, std::uint32_t element) const;

    /// Cells of whole numbers, which decide by case: what formulas do not follow.
    struct Column {
        std::string title;
        std::string range; ///< as a formula names it
        Decimal sum;
    };
    const std::vector<Column>& wholeNumbers() const { return wholeNumbers_; }

private:
    void addTable(const Economy& economy, TableId table, const Wording& say, SheetNames& names);

    std::vector<WorkbookSheet> sheets_;
    std::vector<Column> wholeNumbers_;
    std::unordered_map<std::uint64_t, ModelCell> cells_; ///< the first of each, by `packed` place
};

} // namespace breakeven
