#pragma once

#include "economy/edit/change.h"
#include "insight/variant/go_on.h"
#include "proposal/intake/intake_choice.h"

#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// Something wrong with a row: where it stands in the sheet, and what would be right.
struct IntakeProblem {
    std::size_t row = 0; ///< as the spreadsheet counts; 0: of the whole
    std::string column;  ///< its heading, or what the column of the table is called
    std::string value;   ///< what stands there
    Message why;
    bool refuses = true; ///< false: the row can be taken, and the checks will tell of it afterwards

    bool operator==(const IntakeProblem&) const = default;
};

/// A row that is not taken, and why that is right.
struct LeftOutRow {
    std::size_t row = 0;
    std::string label;
    Message why;

    bool operator==(const LeftOutRow&) const = default;
};

/// A cell that gets another text, or that of a row to come.
struct IntakeChange {
    std::size_t row = 0; ///< of the sheet; the first of those that were added up
    Address cell;
    std::string before, after; ///< canonical
    bool isNewRow = false;

    bool operator==(const IntakeChange&) const = default;
};

/// What a text of the sheet was taken to mean; a blank meaning: nothing the table knows.
struct ReadWord {
    std::size_t column = 0; ///< of the table
    std::string text, meaning;
    bool isGuess = false;
    std::size_t rows = 0;

    bool operator==(const ReadWord&) const = default;
};

/// A row as it was read: its place in the sheet, and its texts by column of the table.
struct SampleRow {
    std::size_t row = 0;
    std::vector<std::string> texts;

    bool operator==(const SampleRow&) const = default;
};
inline constexpr std::size_t mostSampleRows = 200;

/// Everything a table that comes in would do, before anything is done.
struct IntakePlan {
    Command command; ///< empty where there is a problem, or nothing changes
    std::vector<IntakeProblem> problems;
    std::vector<LeftOutRow> leftOut;
    std::vector<NewThing> missing; ///< what will be made too
    std::vector<ReadWord>
        words; ///< texts that stand for words of the table, but for those that say the word itself
    std::vector<IntakeChange> changes;
    std::vector<SampleRow> sample; ///< the first rows as they were read
    std::size_t rowsRead = 0, added = 0, updated = 0, unchanged = 0, addedUp = 0;
    bool finished = true; ///< false: it was stopped

    /// How many problems keep rows from being taken.
    std::size_t refusals() const;
};

/// What it would do to the document, `effective` being the document as the scenario has it. In a scenario
/// other than base cells become overrides, and rows that are not there are left out. Where it is stopped the
/// plan is not finished and its command empty.
IntakePlan planIntake(const Economy& economy, const Economy& effective, std::string_view scenario,
                      const ForeignSheet& sheet, const SheetLayout& layout, const IntakeChoice& choice,
                      Message name, const GoOn& goOn = {});

} // namespace breakeven
