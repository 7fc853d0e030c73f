#pragma once

#include "document/document.h"
#include "economy/scenario/scenario_rows.h"

#include <optional>
#include <string>
#include <vector>

namespace breakeven::ui {

/// The rows of a document that only scenarios have (rules 13), as its window asks for them cell by cell:
/// found anew where the document has changed.
class OwnRows : public QObject {
    Q_OBJECT

public:
    static const OwnRows& of(const Document& document);

    /// Whether the row of a cell is one that the current scenario alone has.
    bool areOfScenario(const Address& cell) const;
    /// The scenarios that alone have the row of a cell, by code; none where everybody has it.
    std::vector<std::string> onlyIn(const Address& cell) const;
    /// Whether the row of a cell counts in the current scenario: not where only others have it.
    bool areInForce(const Address& cell) const;

private:
    explicit OwnRows(const Document& document);
    const ScenarioRows& rows() const;

    const Document& document_;
    mutable Economy
        of_; ///< what they were found in: its tables are shared, so that it is soon seen whether it changed
    mutable ScenarioRows rows_;
};

/// Which scenarios alone have the row of a cell, in a sentence; blank where everybody has it.
QString whoseRow(const Document& document, const Address& cell);

/// Why rows of a table cannot be added now, if they cannot: in a scenario, of tables whose rows are the same
/// in all; of services and bands it hangs on the contract (rules 13).
std::optional<Problem> refusalOfRows(const Document& document, TableId table,
                                     const std::string& contract = {});

} // namespace breakeven::ui
