#include "support/trust_accounts.h"

#include "support/csv_table.h"
#include "support/economy_builder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <stdexcept>

namespace breakeven::test {

namespace {

constexpr FinancialYear firstYear{2010}, lastYear{2015};
constexpr double ninthDecile = 1.2815515655446004;

/// resources of the calibration: points of income on either side, by kind in common and of a trust's own by
/// where it stood (docs/track-record.md).
struct Calibrated {
    std::string_view kind;
    const char* common;
    std::array<const char*, 4> own;
};
constexpr Calibrated calibration[]{
    {"acute", "1.54", {"2.51", "3.09", "3.83", "4.72"}},
    {"specialist", "1.15", {"2.18", "2.69", "3.33", "4.10"}},
    {"mental_health", "0.64", {"1.58", "1.95", "2.42", "2.97"}},
    {"community", "0.51", {"1.09", "1.35", "1.67", "2.05"}},
    {"ambulance", "0.77", {"1.20", "1.48", "1.83", "2.26"}},
};

const Calibrated* calibrationOf(std::string_view kind) {
    const auto found = std::find_if(std::begin(calibration), std::end(calibration),
                                    [&](const Calibrated& of) { return of.kind == kind; });
    return found == std::end(calibration) ? nullptr : found;
}

std::size_t bandOf(double margin) {
    if (margin >= 0) return 0;
    if (margin >= -0.02) return 1;
    return margin >= -0.05 ? 2 : 3;
}

double meanOf(const std::vector<double>& numbers) {
    double sum = 0;
    for (const double number : numbers) sum += number;
    return sum / static_cast<double>(numbers.size());
}

/// The sum of squares around their mean.
double squaresOf(const std::vector<double>& numbers) {
    const double mean = meanOf(numbers);
    double sum = 0;
    for (const double number : numbers) sum += (number - mean) * (number - mean);
    return sum;
}

Decimal fractionOf(const std::string& perCent) {
    return Decimal(*parseDecimal(perCent.substr(0, perCent.size() - 1)) / 100);
}

std::string perCentOf(const Decimal& fraction) { return toText(Decimal(fraction * 100), 6) + "%"; }

/// Uplift and efficiency of the national tariff.
std::map<FinancialYear, std::pair<Decimal, Decimal>> nationalTariff(const std::filesystem::path& sourceRoot) {
    std::map<FinancialYear, std::pair<Decimal, Decimal>> all;
    for (const auto& row : readCsv(sourceRoot / "resources/presets/national_tariff_changes.csv"))
        all[*parseYear(row.at("year"))] = {fractionOf(row.at("cost_uplift")),
                                           fractionOf(row.at("efficiency"))};
    return all;
}

class Backtest {
public:
    Backtest(const TrustAccounts& accounts, const KnownByThen& known, Ranges ranges)
        : accounts_(accounts), known_(known), ranges_(ranges) {}

    Economy made() {
        rows_.add(TableId::economy, {{"name", "English NHS trusts"},
                                     {"base_year", toText(known_.base)},
                                     {"years", std::to_string(lastYear - known_.base)}});
        addRates();
        for (const auto& [trust, years] : accounts_.trusts())
            if (const auto base = years.find(known_.base); base != years.end()) addTrust(trust, base->second);
        return std::move(rows_.economy);
    }

private:
    void addIndex(const std::string& index, const Decimal& rate) {
        for (FinancialYear year = known_.base + 1; year <= lastYear; year = year + 1)
            rows_.add(TableId::indices,
                      {{"index", index}, {"year", toText(year)}, {"rate", perCentOf(rate)}});
    }

    void addRange(const std::string& code, const std::string& index, const std::string& points,
                  const char* group) {
        if (points == "0.00") return;
        rows_.add(TableId::uncertainties, {{"uncertainty", code},
                                           {"cell", "indices:" + index + ":*:rate"},
                                           {"change", "add"},
                                           {"distribution", "normal"},
                                           {"low", "-" + points + "%"},
                                           {"high", points + "%"},
                                           {"group", group}});
    }

    static std::string pointsOf(double deviation) { return fmt::format("{:.2f}", deviation * ninthDecile); }

    void addRates() {
        const Decimal volumes = 1 + known_.growth;
        addIndex("income", Decimal(volumes * (1 + known_.costUplift - known_.efficiency) - 1));
        addIndex("requirement", known_.efficiency);
        for (const Calibrated& of : calibration) {
            const std::string kind(of.kind);
            addIndex("cost_" + kind, Decimal(volumes * (1 + known_.costUplift) - 1));
            addRange("sector_" + kind, "cost_" + kind,
                     ranges_ == Ranges::calibrated ? of.common : pointsOf(known_.commonDeviation.at(kind)),
                     "sector");
        }
    }

    void addTrust(const std::string& trust, const TrustYear& base) {
        rows_.add(TableId::organisations, {{"org", trust}, {"name", trust}, {"kind", base.kind}});
        const auto line = [&](const char* code, const char* category, Money amount,
                              const std::string& index) {
            rows_.add(TableId::budgets, {{"org", trust},
                                         {"line", code},
                                         {"name", code},
                                         {"category", category},
                                         {"amount", toText(amount)},
                                         {"index", index}});
        };
        line("income", "other_income", base.income, "income");
        line("cost", "other_cost", base.income - base.surplus, "cost_" + base.kind);
        const auto saving = [&](const char* code, const std::string& index, int delivery) {
            rows_.add(TableId::savings, {{"org", trust},
                                         {"scheme", code},
                                         {"category", "all"},
                                         {"start_year", toText(known_.base + 1)},
                                         {"rate_index", index},
                                         {"delivery", std::to_string(delivery) + "%"}});
        };
        saving("efficiency", "requirement", known_.delivery.at(base.kind));
        saving("own", "own_" + trust, 100);
        addIndex("own_" + trust, Decimal(0));
        addRange("own_" + trust, "own_" + trust,
                 ranges_ == Ranges::calibrated ? calibrationOf(base.kind)->own[bandOf(base.margin())]
                                               : pointsOf(known_.ownDeviation.at(base.kind)),
                 "");
        for (FinancialYear year = known_.base + 1;
             year <= lastYear && accounts_.goesOn(trust, known_.base, year); year = year + 1)
            addOutturn(trust, year, *accounts_.find(trust, year));
    }

    void addOutturn(const std::string& trust, FinancialYear year, const TrustYear& came) {
        const auto add = [&](const char* line, Money amount) {
            rows_.add(TableId::actuals, {{"org", trust},
                                         {"year", toText(year)},
                                         {"line", line},
                                         {"month", "12"},
                                         {"kind", "actual"},
                                         {"amount", toText(amount)}});
        };
        add("surplus", came.surplus);
        add("total_income", came.income);
    }

    const TrustAccounts& accounts_;
    const KnownByThen& known_;
    Ranges ranges_;
    EconomyBuilder rows_;
};

} // namespace

TrustAccounts::TrustAccounts(const std::filesystem::path& sourceRoot) {
    for (const auto& row : readCsv(sourceRoot / "tests/published/track_record/trust_accounts.csv")) {
        const auto pounds = [&](const char* column) { return roundToPenny(*parseDecimal(row.at(column))); };
        if (!calibrationOf(row.at("kind"))) continue;
        trusts_[row.at("org")][*parseYear(row.at("year"))] = {
            row.at("kind"), pounds("total_income"), pounds("surplus"), row.at("structural_break") == "1"};
    }
    if (trusts_.empty()) throw std::runtime_error("there are no accounts of trusts");
}

const TrustYear* TrustAccounts::find(const std::string& trust, FinancialYear year) const {
    const auto of = trusts_.find(trust);
    if (of == trusts_.end()) return nullptr;
    const auto found = of->second.find(year);
    return found == of->second.end() ? nullptr : &found->second;
}

bool TrustAccounts::goesOn(const std::string& trust, FinancialYear from, FinancialYear to) const {
    for (FinancialYear year = from + 1; year <= to; year = year + 1) {
        const TrustYear* const then = find(trust, year);
        if (!then || then->isBreak) return false;
    }
    return true;
}

KnownByThen::KnownByThen(const TrustAccounts& accounts, const std::filesystem::path& sourceRoot,
                         FinancialYear baseYear)
    : base(baseYear) {
    const auto tariff = nationalTariff(sourceRoot);
    std::tie(costUplift, efficiency) = tariff.at(base - 1);
    std::vector<double> growths;
    std::map<std::string, std::map<FinancialYear, std::vector<double>>> changes; // of margins, by kind
    for (const auto& [trust, years] : accounts.trusts())
        for (FinancialYear year = firstYear + 1; year <= base; year = year + 1) {
            const TrustYear *const before = accounts.find(trust, year - 1), *const now =
                                                                                accounts.find(trust, year);
            if (!before || !now || now->isBreak) continue;
            changes[now->kind][year].push_back(now->margin() - before->margin());
            if (year == base) growths.push_back(toDouble(now->income) / toDouble(before->income));
        }
    const auto middle = growths.begin() + static_cast<std::ptrdiff_t>(growths.size() / 2);
    std::nth_element(growths.begin(), middle, growths.end());
    const auto [uplift, asked] = tariff.at(base);
    growth = Decimal(std::llround((*middle / toDouble(Decimal(1 + uplift - asked)) - 1) * 1000)) / 1000;
    for (const auto& [kind, byYear] : changes) {
        double moved = 0, wanted = 0, squares = 0, freedom = 0;
        std::vector<double> means;
        for (const auto& [year, of] : byYear) {
            means.push_back(meanOf(of));
            moved += means.back();
            wanted += toDouble(tariff.at(year).second);
            squares += squaresOf(of);
            freedom += static_cast<double>(of.size()) - 1;
        }
        delivery[kind] = static_cast<int>(std::lround(std::clamp(1 + moved / wanted, 0.0, 1.0) * 100));
        ownDeviation[kind] = std::sqrt(squares / freedom) * 100;
        commonDeviation[kind] =
            means.size() < 2 ? 0 : std::sqrt(squaresOf(means) / static_cast<double>(means.size() - 1)) * 100;
    }
}

Economy backtest(const TrustAccounts& accounts, const KnownByThen& known, Ranges ranges) {
    return Backtest(accounts, known, ranges).made();
}

} // namespace breakeven::test
