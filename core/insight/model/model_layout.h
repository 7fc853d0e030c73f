#pragma once

#include "insight/explanation/explanation.h"
#include "insight/explanation/traced_scenario.h"
#include "insight/model/input_sheets.h"

#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// A row of the model: a figure the rules name, year by year.
struct ModelRow {
    ExplainedName name;
    std::string parties; ///< of a posting: who pays whom
    std::string rule;
    Unit unit = Unit::none;
    std::vector<std::optional<TapeIndex>> years; ///< base year first
    bool isTotal = false;
    bool isWorking = false; ///< what the figure of this name is made from
};

/// Rows of one kind of figure.
struct ModelBlock {
    std::string title;
    std::vector<ModelRow> rows;
};

/// A sheet of the model before it is written.
struct ModelSheet {
    std::string name, title;
    std::string holds; ///< a sentence; of a statement, its title says it
    SheetKind kind = SheetKind::calculation;
    std::vector<ModelBlock> blocks;
};

/// Which steps of a tape depend on typed numbers of the scenario, and which are whole pence whatever is
/// typed.
struct StepTraits {
    explicit StepTraits(const TracedScenario& traced);

    std::vector<bool> isLive, isPence;
};

/// Lays the named figures of a traced scenario out on sheets: those that statements and ratings need, a sheet
/// for each part of the modelling rules and a statement for each organisation. What many figures need and the
/// rules do not name stands by the figure that needs it first.
class ModelLayout {
public:
    ModelLayout(const TracedScenario& traced, const StepTraits& traits, const Wording& say,
                SheetNames& names);

    const std::vector<ModelSheet>& sheets() const { return sheets_; }

    /// Rows above the first block of a sheet, and of the headings of a block.
    static constexpr std::size_t firstRow = 4;
    /// Columns before the base year's.
    static constexpr std::size_t firstYear = 3;

    /// Where a step has a cell.
    std::optional<ModelCell> find(TapeIndex step) const;

    /// The cell as a formula names it; on its own sheet without the sheet's name.
    std::string reference(ModelCell cell, std::size_t fromSheet) const;

private:
    struct Builder;

    std::vector<ModelSheet> sheets_;
    std::vector<std::uint32_t> cellOf_; ///< by step: 1 + its place in cells_
    std::vector<ModelCell> cells_;
};

} // namespace breakeven
