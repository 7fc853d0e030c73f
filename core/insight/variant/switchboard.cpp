#include "insight/variant/switchboard.h"

#include "economy/scenario/scenario.h"
#include "economy/table/row_reader.h"

#include <algorithm>

namespace breakeven {

#define MESSAGE(text) translatable("Message", text)

bool ownsOverrides(const Economy& economy, std::string_view scenario, std::string_view arrangement) {
    const auto chain = lineage(economy, scenario);
    const Table& overrides = economy[TableId::overrides];
    for (std::size_t row = 0; row < overrides.size(); ++row)
        if (overrides.at(row, "arrangement") == arrangement &&
            std::find(chain->begin(), chain->end(), overrides.at(row, "scenario")) != chain->end())
            return true;
    return false;
}

Switchboard::Variant::Variant(CompiledScenario scenario)
    : compiled(std::move(scenario)), shape(compiled.shape()), quick(compiled.inputsAs<PennyDouble>()) {}

Result<Switchboard> Switchboard::make(CheckedScenario scenario, std::vector<std::string> candidates,
                                      std::optional<FinancialYear> earliest) {
    Switchboard board;
    const Table& arrangements = scenario.effective[TableId::arrangements];
    for (const std::string& code : candidates) {
        const auto row = arrangements.find({code});
        if (!row)
            return errorAt("arrangements:" + code, message(MESSAGE("there is no arrangement %1"), code));
        const RowReader reader(scenario.effective, TableId::arrangements, *row);
        board.rows_.push_back(*row);
        board.ownStarts_.push_back(*reader.year("start_year"));
        board.compileStarts_.push_back(earliest.value_or(board.ownStarts_.back()));
        board.recompiles_.push_back(ownsOverrides(scenario.economy, scenario.scenario, code));
    }
    board.scenario_ = std::move(scenario);
    board.candidates_ = std::move(candidates);
    const Starts allOn(board.compileStarts_.begin(), board.compileStarts_.end());
    const auto& all = board.variant(allOn);
    for (std::size_t i = 0; i < board.candidates_.size(); ++i)
        if (!all || isStructural(*all->compiled.shape(), static_cast<std::int32_t>(board.rows_[i])))
            board.recompiles_[i] = true;
    return board;
}

Result<Switchboard::Variant> Switchboard::compileVariant(const Starts& starts) {
    std::vector<ArrangementSetting> settings;
    for (std::size_t i = 0; i < candidates_.size(); ++i)
        settings.push_back({candidates_[i], starts[i].has_value(), starts[i]});
    auto checked = checkArranged(scenario_, settings, validation_);
    if (!checked) return std::move(checked.problems);
    auto compiled = CompiledScenario::make(std::move(*checked));
    if (!compiled) return std::move(compiled.problems);
    return Variant(std::move(*compiled));
}

Result<Switchboard::Variant>& Switchboard::variant(Starts starts) {
    const auto found = std::find_if(variants_.begin(), variants_.end(),
                                    [&](const auto& variant) { return variant.first == starts; });
    if (found != variants_.end()) {
        std::rotate(found, found + 1, variants_.end());
        return variants_.back().second;
    }
    if (variants_.size() >= mostVariants_) variants_.erase(variants_.begin());
    auto made = compileVariant(starts);
    variants_.emplace_back(std::move(starts), std::move(made));
    return variants_.back().second;
}

// Of those that are only switched, one compiled shape serves all.
Switchboard::Starts Switchboard::compiledStarts(const Starts& starts) const {
    Starts compiled = starts;
    for (std::size_t i = 0; i < starts.size(); ++i)
        if (!recompiles_[i]) compiled[i] = compileStarts_[i];
    return compiled;
}

Result<Switchboard::Setting> Switchboard::set(const Starts& starts) {
    if (goOn_ && !goOn_()) return {};
    auto& found = variant(compiledStarts(starts));
    if (!found) return found.problems;
    Variant& at = *found;
    const Shape& compiled = *at.compiled.shape();
    std::vector<std::optional<int>> years = compiled.arrangementStarts;
    for (std::size_t i = 0; i < starts.size(); ++i)
        years[rows_[i]] = starts[i] ? std::optional(*starts[i] - compiled.baseYear) : std::nullopt;
    at.shape.start(years);
    if (const auto org = mergedTwice(*at.shape.shape())) {
        const std::string& code = compiled.organisations[static_cast<std::size_t>(org->value)].code;
        return errorAt("organisations:" + code,
                       message(MESSAGE("%1 would merge twice, or with itself"), code));
    }
    return Setting{at.shape.shape(), at.compiled.inputs(), at.quick};
}

} // namespace breakeven
