#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"

#include <QString>
#include <QVariant>

#include <variant>
#include <vector>

namespace breakeven::ui {

/// How a cell's canonical text is shown: money with commas and brackets, words, references and
/// addresses by name.
QString shownText(const Column& column, const std::string& text, const Economy& economy);

/// What a person typed or pasted, as `canonical` takes it: sums worked out, names and words turned into
/// codes, the number formats of spreadsheets understood. Or why not. The result still has to be accepted.
std::variant<std::string, Message> typedText(const Column& column, const QString& typed,
                                             const Economy& economy);

/// The same as an entry (`CellEntry`): a sum that can be worked out stays as it was typed.
std::variant<std::string, Message> typedEntry(const Column& column, const QString& typed,
                                              const Economy& economy);

/// How a cell is copied to a spreadsheet, so that it comes back as it was: numbers plain, words as shown,
/// text that would run as a formula made harmless.
QString copiedText(const Column& column, const std::string& text);

/// By what a column is sorted and filtered: numbers as numbers, years by their start, the rest as shown.
QVariant sortValue(const Column& column, const std::string& text, const Economy& economy);

/// A choice a cell may take: what it holds and how it is shown.
struct Choice {
    std::string text;
    QString shown;
};

/// What may be chosen in a column of references, words or flags; empty for others. A blank stands first
/// where the cell may be blank.
std::vector<Choice> choicesOf(const Column& column, const Economy& economy);

bool isNumeric(const Column& column);
bool isChosen(const Column& column);
bool isNegative(const Column& column, const std::string& text);

} // namespace breakeven::ui
