#pragma once

#include "exchange/workbook.h"

#include <map>
#include <tuple>
#include <xlsxwriter.h>

namespace breakeven {

/// The formats of a workbook's cells, each made once.
class WorkbookFormats {
public:
    explicit WorkbookFormats(lxw_workbook* workbook) : workbook_(workbook) {}

    /// That of a cell by its role and what stands in it.
    lxw_format* of(const WorkbookCell& cell, bool isLink);

    /// What a check looks like that does not hold.
    lxw_format* alarm();

private:
    enum class Kind : std::uint8_t { text, year, money, thousands, millions, number, rate, check };
    using Key = std::tuple<CellRole, Kind, int, std::uint8_t, bool>; ///< role, kind, places, indent, link

    static Kind kindOf(const WorkbookCell& cell);
    static std::string numberFormat(Kind kind, int places);
    lxw_format* make(const Key& key);

    lxw_workbook* workbook_;
    lxw_format* alarm_ = nullptr;
    std::map<Key, lxw_format*> formats_;
};

} // namespace breakeven
