#include "engine/shape/compiler.h"

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

bool isRatedKind(const std::string& kind) {
    return kind == "acute" || kind == "specialist" || kind == "mental_health" || kind == "community" ||
           kind == "ambulance" || kind == "integrated";
}

std::uint64_t packed(CellPlace place) {
    return static_cast<std::uint64_t>(place.table) << 56 | static_cast<std::uint64_t>(place.column) << 40 |
           static_cast<std::uint64_t>(place.row);
}

} // namespace

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
        organisations_[row.text("org")] = static_cast<std::int32_t>(shape_.organisations.size());
        OrganisationShape org;
        org.code = row.text("org");
        org.marketForcesFactor = input(row, "market_forces_factor");
        org.minimumCash = input(row, "minimum_cash");
        org.agencyCeiling = optionalInput(row, "agency_ceiling");
        org.breakEvenYears = static_cast<int>(*row.number("break_even_years"));
        org.rated = isRatedKind(row.text("kind"));
        shape_.organisationSources.push_back(source(row.address()));
        shape_.organisations.push_back(std::move(org));
    }
}

void Compiler::compileIndices() {
    // Rows of one index by year; the latest row in or before a year gives its rate (rules.md 1.5).
    std::vector<std::vector<std::pair<FinancialYear, InputId>>> rows;
    for (const RowReader& row : readers(economy_, TableId::indices)) {
        const auto [found, added] =
            indices_.try_emplace(row.text("index"), static_cast<std::int32_t>(rows.size()));
        if (added) {
            rows.emplace_back();
            shape_.indices.push_back({row.text("index"), {}});
        }
        rows[static_cast<std::size_t>(found->second)].emplace_back(*row.year("year"), input(row, "rate"));
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (int t = 1; t <= shape_.years; ++t) {
            const std::pair<FinancialYear, InputId>* latest = nullptr;
            for (const auto& candidate : rows[i])
                if (candidate.first <= shape_.baseYear + t && (!latest || candidate.first > latest->first))
                    latest = &candidate;
            if (latest) shape_.indices[i].rates.push_back(latest->second);
        }
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
    CellPlace place = row.place(column);
    std::string text = row.text(column);
    if (economy_.text(place).empty() && place.table == TableId::effects && column == "ramp") {
        // A blank ramp is the arrangement's: the number was typed there.
        if (const auto owner = economy_[TableId::arrangements].find({row.text("arrangement")}))
            place = {TableId::arrangements, *owner, *specification(TableId::arrangements).find("ramp")};
    }
    const std::vector<Decimal> numbers = ratesIn(text);
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
    return found == organisations_.end() ? outsideParty : OrganisationIndex{found->second};
}

IndexRef Compiler::index(const RowReader& row, std::string_view column) const {
    const auto found = indices_.find(row.text(column));
    return {found == indices_.end() ? -1 : found->second};
}

SourceIndex Compiler::source(std::string address) {
    shape_.sources.push_back(std::move(address));
    return static_cast<SourceIndex>(shape_.sources.size() - 1);
}

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
