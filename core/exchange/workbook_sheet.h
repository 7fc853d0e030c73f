#pragma once

#include "exchange/workbook_formats.h"

#include <string>
#include <string_view>

namespace breakeven {

/// A text as a cell can hold it: what is no UTF-8 as �, what would be read as a code for a letter as it is
/// written, and "…" where it is too long.
std::string cellText(std::string_view text);

/// Writes sheets into a workbook of libxlsxwriter, one after the other.
class SheetWriter {
public:
    SheetWriter(lxw_workbook* target, const Workbook& workbook, const WorkbookProgress& progress);

    /// False if `progress` stopped it.
    bool write(const WorkbookSheet& sheet);

private:
    void writeRow(lxw_worksheet* target, const WorkbookSheet& sheet, std::size_t row);
    void setUp(lxw_worksheet* target, const WorkbookSheet& sheet);
    void mark(lxw_worksheet* target, const WorkbookSheet& sheet);

    lxw_workbook* target_;
    const Workbook& workbook_;
    const WorkbookProgress& progress_;
    WorkbookFormats formats_;
    std::size_t rows_ = 0, done_ = 0;
};

} // namespace breakeven
