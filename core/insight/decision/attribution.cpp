#include "insight/decision/attribution.h"

#include "economy/table/value.h"
#include "engine/session/compiled_scenarios.h"
#include "insight/variant/coalitions.h"

#include <algorithm>

namespace breakeven {

namespace {

std::vector<std::string> enabledArrangements(const Economy& effective) {
    std::vector<std::string> codes;
    for (std::size_t row = 0; row < effective[TableId::arrangements].size(); ++row)
        if (isYes(effective.effectiveText(TableId::arrangements, row, "enabled")))
            codes.push_back(effective[TableId::arrangements].at(row, "arrangement"));
    return codes;
}

// Fills the shares of one organisation in one year, and adds them to the economy's.
void fill(Attribution& attribution, const CoalitionValues& values, const ShapleyShares& shapley,
          std::size_t org, std::size_t year) {
    const std::size_t at = org * attribution.years.size() + year;
    const std::size_t stranded = at + attribution.organisations.size() * attribution.years.size();
    const std::vector<std::int64_t> shares = shapley.rounded(at, values.total(at));
    const std::vector<std::int64_t> left = shapley.rounded(stranded, values.total(stranded));
    attribution.with[year] += Money::fromPence(values.all[at]);
    attribution.without[year] += Money::fromPence(values.none[at]);
    for (std::size_t a = 0; a < attribution.arrangements.size(); ++a) {
        ArrangementEffect& effect = attribution.effect(org, a, year);
        effect.shapley = Money::fromPence(shares[a]);
        effect.without = Money::fromPence(values.all[at] - values.allBut[a][at]);
        effect.standardError = Money::fromPence(shapley.standardError(at, a));
        effect.stranded = Money::fromPence(left[a]);
        ArrangementEffect& whole = attribution.effect(attribution.economy(), a, year);
        whole.shapley += effect.shapley;
        whole.without += effect.without;
        whole.stranded += effect.stranded;
    }
}

} // namespace

Money Attribution::total(std::size_t org, std::size_t year) const {
    Money sum;
    for (std::size_t a = 0; a < arrangements.size(); ++a) sum += effect(org, a, year).shapley;
    return sum;
}

std::optional<std::size_t> Attribution::placeOf(std::string_view org) const {
    if (org == "economy") return economy();
    const auto found = std::find(organisations.begin(), organisations.end(), org);
    if (found == organisations.end()) return std::nullopt;
    return static_cast<std::size_t>(found - organisations.begin());
}

std::optional<std::size_t> Attribution::placeOf(FinancialYear year) const {
    const auto found = std::find(years.begin(), years.end(), year);
    if (found == years.end()) return std::nullopt;
    return static_cast<std::size_t>(found - years.begin());
}

void Attribution::allot() {
    effects_.assign((organisations.size() + 1) * years.size() * arrangements.size(), {});
}

Result<Attribution> attribute(const Economy& economy, std::string_view scenario, const GoOn& goOn) {
    const auto projected = compileAndProject(economy, scenario);
    if (!projected) return projected.problems;
    std::vector<std::string> enabled = enabledArrangements(projected->compiled.economy());
    if (enabled.size() > mostArrangements)
        return errorAt(
            "arrangements",
            message(
                translatable("Message",
                             "more than %1 arrangements are switched on; their shares cannot be worked out"),
                std::to_string(mostArrangements)));
    auto coalitions = Coalitions::make(projected->compiled.scenario(), std::move(enabled), goOn);
    if (!coalitions) return coalitions.problems;
    Attribution attribution;
    attribution.arrangements = coalitions->arrangements();
    attribution.organisations = coalitions->organisations();
    attribution.years = coalitions->years();
    attribution.allot();
    attribution.with.resize(attribution.years.size());
    attribution.without.resize(attribution.years.size());
    const auto values = coalitions->exactValues();
    if (!values) return values.problems;
    const bool sampled = attribution.arrangements.size() > mostExactArrangements;
    const auto shapley = sampled ? coalitions->sampledShares(*values) : coalitions->exactShares(*values);
    if (!shapley) return shapley.problems;
    attribution.orderings = shapley->orderings;
    for (std::size_t org = 0; org < attribution.organisations.size(); ++org)
        for (std::size_t year = 0; year < attribution.years.size(); ++year)
            fill(attribution, *values, *shapley, org, year);
    return attribution;
}

} // namespace breakeven
