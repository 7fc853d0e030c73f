#pragma once

#include "economy/edit/held_cell.h"
#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "money/format.h"

#include <QString>
#include <QVariant>

#include <variant>
#include <vector>

namespace breakeven::ui {

/// How a cell's canonical text is shown: amounts in `unit`, prices in pounds, with commas and brackets;
/// words, references and addresses by name.
QString shownText(const Column& column, const std::string& text, const Economy& economy, MoneyUnit unit);

/// The same by the row of the cell; where amounts, rates and factors stand beside one another an amount says
/// its unit: "£16,442k".
QString shownText(const HeldCell& cell, const Economy& economy, MoneyUnit unit);

/// What a cell holds as it is edited, amounts in `unit`, nothing of them lost.
QString editedText(const HeldCell& cell, MoneyUnit unit);

/// What a person typed or pasted, as `canonical` takes it: amounts in `unit` where they do not say otherwise,
/// sums worked out, names and words turned into codes, the number formats of spreadsheets understood. Or why
/// not. The result still has to be accepted.
std::variant<std::string, Message> typedText(const Column& column, const QString& typed,
                                             const Economy& economy, MoneyUnit unit);

/// The same as an entry (`CellEntry`): a sum that can be worked out stays as it was typed, in pounds.
std::variant<std::string, Message> typedEntry(const Column& column, const QString& typed,
                                              const Economy& economy, MoneyUnit unit);

/// How a cell is copied to a spreadsheet, so that it comes back as it was: numbers plain, amounts in `unit`,
/// words as shown, text that would run as a formula made harmless.
QString copiedText(const HeldCell& cell, MoneyUnit unit);

/// What enters the same into a cell in every unit.
QString exactText(const HeldCell& cell);

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

/// Whether people mean the choice by what they typed: what it is called in a cell, without the code in
/// brackets, or the code.
bool isCalled(const Choice& choice, const QString& typed);

bool isNumeric(const Column& column);
bool isChosen(const Column& column);
bool isNegative(const Column& column, const std::string& text);

} // namespace breakeven::ui
