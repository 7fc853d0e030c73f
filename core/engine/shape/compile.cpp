#include "engine/shape/compiler.h"

#include "economy/reading/yearly_rates.h"
#include "economy/table/words.h"

namespace breakeven {

Result<Compiled> compile(const Economy& economy) { return Compiler(economy).run(); }

Result<Compiled> Compiler::run() {
    compileEconomy();
    compileOrganisations();
    compileIndices();
    compileArrangementYears();
    compileActivity();
    compileActivityEffects();
    compileContracts();
    compileSubcontracts();
    compileRiskShares();
    noteCoverage(shape_);
    compileBudgets();
    compileSavings();
    compileMoneyEffects();
    compileCapital();
    noteGroups(shape_);
    warnOfPartnerCosts();
    if (hasErrors(problems_)) return problems_;
    Result<Compiled> result(Compiled{std::make_shared<const Shape>(std::move(shape_)), std::move(values_)});
    result.problems = std::move(problems_);
    return result;
}

void Compiler::compileEconomy() {
    const RowReader row(economy_, TableId::economy, 0);
    shape_.baseYear = *row.year("base_year");
    shape_.years = static_cast<int>(*row.number("years"));
    shape_.pdcRate = input(row, "pdc_rate");
    shape_.supportRate = input(row, "support_rate");
    shape_.supportAsPdc = row.text("support_form") == "pdc";
}

void Compiler::compileOrganisations() {
    for (const RowReader& row : readers(economy_, TableId::organisations)) {
        organisations_[row.text("org")] = OrganisationIndex::at(shape_.organisations.size());
        OrganisationShape org;
        org.code = row.text("org");
        org.marketForcesFactor = input(row, "market_forces_factor");
        org.minimumCash = input(row, "minimum_cash");
        org.agencyCeiling = optionalInput(row, "agency_ceiling");
        org.breakEvenYears = static_cast<int>(*row.number("break_even_years"));
        org.rated = words::has(words::ratedKinds, row.text("kind"));
        shape_.organisationSources.push_back(source(row.address()));
        shape_.organisations.push_back(std::move(org));
    }
}

void Compiler::compileIndices() {
    std::vector<InputId> rates;
    for (const RowReader& row : readers(economy_, TableId::indices)) rates.push_back(input(row, "rate"));
    for (const IndexRows& index : indexRows(economy_)) {
        IndexShape shape{index.index, {}};
        for (int t = 1; t <= shape_.years; ++t)
            if (const auto row = rateRow(economy_[TableId::indices], index.rows, shape_.baseYear + t))
                shape.rates.push_back(rates[*row]);
        indices_[index.index] = shape_.indices.add(std::move(shape));
    }
}

void Compiler::compileArrangementYears() {
    for (const RowReader& row : readers(economy_, TableId::arrangements)) {
        shape_.arrangementStarts.emplace_back();
        if (!row.yes("enabled")) continue;
        shape_.arrangementStarts.back() = yearOf(*row.year("start_year"));
        arrangementStart_[row.text("arrangement")] = *shape_.arrangementStarts.back();
    }
}

InputId Compiler::input(const RowReader& row, std::string_view column) { return *optionalInput(row, column); }

OptionalInput Compiler::optionalInput(const RowReader& row, std::string_view column) {
    const auto list = inputList(row, column);
    return list.empty() ? std::nullopt : OptionalInput(list.front());
}

std::vector<InputId> Compiler::inputList(const RowReader& row, std::string_view column) {
    const CellPlace place = economy_.counting(row.place(column));
    const std::vector<Decimal> numbers = ratesIn(row.text(column));
    std::vector<InputId> ids;
    const auto [found, added] =
        known_.try_emplace(packed(place), InputId{static_cast<std::uint32_t>(values_.size())});
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        ids.push_back({found->second.value + static_cast<std::uint32_t>(i)});
        if (!added) continue;
        values_.push_back(numbers[i]);
        shape_.inputs.push_back({place, static_cast<std::uint32_t>(i)});
    }
    if (added && numbers.empty()) known_.erase(found);
    return ids;
}

OrganisationIndex Compiler::organisation(const std::string& code) const {
    const auto found = organisations_.find(code);
    return found == organisations_.end() ? outsideParty : found->second;
}

GrowthIndex Compiler::index(const RowReader& row, std::string_view column) const {
    const auto found = indices_.find(row.text(column));
    return found == indices_.end() ? GrowthIndex{} : found->second;
}

SourceIndex Compiler::source(std::string address) { return shape_.sources.add(std::move(address)); }

std::optional<int> Compiler::yearIn(const RowReader& row, std::string_view column) const {
    const auto year = row.year(column);
    return year ? std::optional(yearOf(*year)) : std::nullopt;
}

std::optional<int> Compiler::ownedStart(const RowReader& row, std::string_view startColumn,
                                        int otherwise) const {
    const auto own = startColumn.empty() ? std::nullopt : yearIn(row, startColumn);
    const std::string arrangement = row.text("arrangement");
    if (arrangement.empty()) return own.value_or(otherwise);
    const auto start = arrangementStart_.find(arrangement);
    if (start == arrangementStart_.end()) return std::nullopt;
    return own.value_or(start->second);
}

Owner Compiler::owner(const RowReader& row, std::string_view startColumn) const {
    const std::string arrangement = row.text("arrangement");
    if (!arrangementStart_.contains(arrangement)) return {};
    Owner owner;
    owner.arrangement = static_cast<std::int32_t>(*economy_[TableId::arrangements].find({arrangement}));
    owner.starts = startColumn.empty() || row.blank(startColumn);
    return owner;
}

} // namespace breakeven
