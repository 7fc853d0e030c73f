#pragma once

#include "economy/table/problem.h"

#include <optional>
#include <string>
#include <variant>

namespace breakeven {

/// The text of a CSV file as people have them.
struct FileText {
    std::string text;               ///< UTF-8, without byte-order mark and `sep=` line
    char separator = ',';           ///< comma, semicolon or tab, whichever the heading has most of
    std::optional<Message> warning; ///< names an encoding that had to be guessed
};

/// Reads UTF-8, UTF-16 (with a byte-order mark or without) and, where it is neither, Windows-1252; or why the
/// bytes are no text.
std::variant<FileText, Message> readFileText(std::string bytes);

} // namespace breakeven
