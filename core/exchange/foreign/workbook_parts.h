#pragma once

#include "exchange/foreign/number_style.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// A sheet as the workbook names it, and the part of the archive it stands in.
struct NamedSheet {
    std::string name, part;
    bool hidden = false;
};

/// What the parts of a workbook share.
struct WorkbookParts {
    std::vector<NamedSheet> sheets;
    std::vector<std::string> texts;  ///< by the number that cells have of them
    std::vector<NumberStyle> styles; ///< by the number that cells have of them
    bool from1904 = false;           ///< days are counted from 1904
};

// Each reads one part; nothing where it is no sound XML.

/// The sheets; `relations` says where each stands.
std::optional<WorkbookParts> readWorkbookPart(std::string_view workbook, std::string_view relations);
std::optional<std::vector<std::string>> readSharedTexts(std::string_view xml);
std::optional<std::vector<NumberStyle>> readStyles(std::string_view xml);

/// Texts of workbooks have letters that XML cannot hold as _x000D_: as they were meant, control letters as
/// blanks.
std::string unescapedText(std::string_view text);

/// A whole number from the digits of an attribute; `otherwise` where it is none.
std::size_t wholeNumber(std::string_view digits, std::size_t otherwise);

} // namespace breakeven
