#pragma once

#include "economy/table/economy.h"
#include "insight/explanation/explanation.h"
#include "money/format.h"

#include <QString>

namespace breakeven::ui {

/// The words for the figures of an explanation. `economy` is that of its scenario.
struct ExplanationText {
    const Explanation& explanation;
    const Economy& economy;
    MoneyUnit unit;

    /// "growth of pay, 2018/19"; among what `outer` is made of, without what both are of.
    QString name(std::size_t node, std::optional<std::size_t> outer = {}) const;

    /// "54,698 (nursing) × 1.0713 (growth of pay)"; of a cell, what it holds.
    QString made(std::size_t node) const;

    QString value(std::size_t node) const;
    /// To the last of its digits, and to the penny what is money.
    QString fullValue(std::size_t node) const;

    /// What a cell holds as its grid shows it, an amount with its unit.
    QString cellText(const ExplainedCell& cell, const std::string& text) const;

private:
    const ExplainedNode& at(std::size_t node) const { return explanation.nodes[node]; }
    QString ownName(std::size_t node, std::optional<std::size_t> outer) const;
    QString inFormula(std::size_t node, std::size_t outer) const;
};

/// What was written about a cell: why a scenario overrides it, else where it comes from. Blank where nothing
/// is. `economy` is the base.
QString reasonFor(const Economy& economy, const ExplainedCell& cell);

/// The column of the table an address is of; null where it is of none.
const Column* columnOf(const std::string& cell);

} // namespace breakeven::ui
