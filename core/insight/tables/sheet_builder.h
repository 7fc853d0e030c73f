#pragma once

#include "exchange/workbook.h"

#include <initializer_list>
#include <span>
#include <string>
#include <vector>

namespace breakeven {

/// A sheet in the making: title, caption, the headings of its columns, and rows beneath them, of texts on the
/// left and figures on the right.
class SheetBuilder {
public:
    SheetBuilder(SheetKind kind, std::string name, std::string title, std::string caption);

    /// A text of its own above the headings, running on over the columns.
    void addLine(std::string text, CellRole role = CellRole::plain);

    /// Headings, which stay in view with up to three columns of texts. Once a sheet; `above` the row of
    /// headings there may be another, as wide.
    void addHeadings(std::vector<std::string> texts, std::vector<ResultCell> figures,
                     std::vector<std::string> above = {});

    /// What the rows after it have in common.
    void addGroup(std::string text);

    /// A row; the role is that of all its cells.
    WorkbookRow& addRow(std::vector<std::string> texts, std::vector<ResultCell> figures,
                        CellRole role = CellRole::plain);

    void addBlank() { sheet_.rows.emplace_back(); }

    /// The row the next one added will be.
    std::size_t nextRow() const { return sheet_.rows.size(); }

    /// The last row added.
    WorkbookRow& last() { return sheet_.rows.back(); }

    WorkbookSheet& sheet() { return sheet_; }

    /// The sheet, its columns as wide as what stands in them.
    WorkbookSheet finished() &&;

private:
    WorkbookSheet sheet_;
    std::size_t columns_ = 0;
};

/// Years as headings.
std::vector<ResultCell> cellsOf(std::span<const FinancialYear> years);

/// The first of April of the base year: the date of a workbook that is known from the document alone.
std::int64_t createdIn(FinancialYear baseYear);

} // namespace breakeven
