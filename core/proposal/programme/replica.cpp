#include "proposal/programme/replica.h"

#include "economy/edit/change.h"
#include "economy/edit/lock_guard.h"
#include "economy/edit/range_names.h"
#include "economy/reading/horizon.h"
#include "economy/reading/uncertainty_range.h"
#include "economy/scenario/scenario.h"
#include "economy/table/value.h"
#include "engine/ledger/projection.h"
#include "proposal/template/replicate.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr const char* pooledGroup = "pooled-effect";
constexpr const char* keptGroup = "kept-at-scale";
constexpr int ratePlaces = 8;           ///< of a fraction: what is worked out from doubles is no more exact
constexpr std::size_t longestName = 18; ///< of a site in the code of a range

/// FNV-1a, so that sites whose names begin alike have ranges of their own.
std::uint32_t hashOf(std::string_view text) {
    std::uint32_t hash = 2166136261U;
    for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
    return hash;
}

bool isCodeLetter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9');
}

std::string siteCode(const std::string& site) {
    std::string code = site.substr(0, longestName);
    for (char& letter : code)
        if (!isCodeLetter(letter)) letter = '-';
    return fmt::format("{}-{:08x}", code, hashOf(site));
}

/// Income of an economy in its base year, payments within it left out; nought where it cannot be projected.
Decimal incomeOf(const Economy& economy) {
    const auto projection = projectScenario(economy, baseScenario);
    if (!projection) return 0;
    const auto& statements = projection->statements;
    return toDecimal(statements.amount(statements.economy(), 0, StatementLine::totalIncome));
}

/// The pattern without what was seen of it, its years as far from its base year as the copy's start will be
/// from the other's: copying keeps that distance.
Economy withYearsFor(const Pattern& pattern, FinancialYear base, FinancialYear start) {
    Economy economy = pattern.economy;
    const Table& arrangements = economy[TableId::arrangements];
    const FinancialYear own =
        *parseYear(arrangements.at(*arrangements.find({pattern.arrangement}), "start_year"));
    Table& table = economy[TableId::economy];
    table.set(0, *table.spec().find("base_year"), toText(own - (start - base)));
    return economy;
}

bool isActing(std::string_view type, ShareOf of) {
    return of == ShareOf::activity ? type == "avoid" || type == "divert" : type == "save";
}

/// Makes the effects of a copy what the terms say, and uncertain.
class Resizing {
public:
    Resizing(Replica& replica, const std::string& site, const Pattern& pattern, const ReplicaTerms& terms)
        : replica_(replica), site_(siteCode(site)), pattern_(pattern), terms_(terms),
          effect_(replicatedEffect(terms)) {}

    void resize() {
        const Table& effects = replica_.economy[TableId::effects];
        for (std::size_t row = 0; row < effects.size(); ++row)
            if (effects.at(row, "arrangement") == replica_.arrangement &&
                isActing(effects.at(row, "type"), pattern_.of))
                resize(row, effects.at(row, "rate").empty() ? "amount" : "rate");
    }

private:
    void resize(std::size_t row, const char* name) {
        Table& effects = replica_.economy[TableId::effects];
        const std::size_t column = *effects.spec().find(name);
        if (effects[row][column].empty()) return;
        const Column& of = effects.spec().columns[column];
        const Address cell = effects.address(row, name);
        forgetRanges(cell);
        const Decimal typed = numberIn(effects[row][column]);
        const auto text = [&](double share) {
            const Decimal worth = typed * Decimal(share / pattern_.share);
            return keptText(of, {*parseDecimal(toText(worth, of.type == ValueType::money ? 2 : ratePlaces))});
        };
        effects.set(row, column, text(effect_.central));
        std::string low = text(effect_.range.low), high = text(effect_.range.high);
        if (numberIn(low) > numberIn(high)) std::swap(low, high);
        if (low != high) {
            const auto part = [](double share) { return toText(Decimal(share * 100), 4) + "%"; };
            add({{"uncertainty", freeRangeName(replica_.economy, site_)},
                 {"cell", toText(cell)},
                 {"distribution", "normal"},
                 {"low", low},
                 {"high", high},
                 {"group", pooledGroup},
                 {"common", part(effect_.common)}});
        }
        const KeptShare& kept = terms_.kept;
        const auto factor = [&](const Decimal& share) {
            return toText(Decimal(share / kept.central * 100), 4) + "%";
        };
        if (kept.low < kept.high)
            add({{"uncertainty", freeRangeName(replica_.economy, "kept-" + site_)},
                 {"cell", toText(cell)},
                 {"change", "multiply"},
                 {"distribution", "pert"},
                 {"low", factor(kept.low)},
                 {"high", factor(kept.high)},
                 {"group", keptGroup}});
    }

    /// Those of the pattern are of what it was there.
    void forgetRanges(const Address& cell) {
        Table& ranges = replica_.economy[TableId::uncertainties];
        for (std::size_t row = ranges.size(); row-- > 0;)
            if (ranges.at(row, "cell") == toText(cell)) ranges.erase(row);
    }

    void add(const std::vector<std::pair<const char*, std::string>>& cells) {
        Table& ranges = replica_.economy[TableId::uncertainties];
        Row row(ranges.spec().columns.size());
        for (const auto& [column, text] : cells) row[*ranges.spec().find(column)] = text;
        replica_.ranges.push_back(row.front());
        ranges.append(std::move(row));
    }

    Replica& replica_;
    std::string site_;
    const Pattern& pattern_;
    const ReplicaTerms& terms_;
    ReplicatedEffect effect_;
};

} // namespace

KeptShare KeptShare::around(const Decimal& central) {
    KeptShare kept;
    kept.central = central;
    kept.low = std::min(kept.low, central);
    return kept;
}

KeptShare KeptShare::atPercent(double central) {
    return around(*parseDecimal(toText(Decimal(central / 100), ratePlaces)));
}

Result<Pattern> patternOf(const Programme& programme, const PooledKind& kind, const ReadSite& read) {
    const auto most =
        std::max_element(kind.sites.begin(), kind.sites.end(),
                         [](const PooledSite& a, const PooledSite& b) { return a.weight < b.weight; });
    if (most == kind.sites.end())
        return errorSaying(message(MESSAGE("no site shows what such an arrangement does")));
    const Site& site = programme.sites[most->site];
    const SiteArrangement& arrangement = site.arrangements[most->arrangement];
    auto economy = read(site.found.path);
    if (!economy) return std::move(economy.problems);
    Pattern pattern{std::move(*economy), arrangement.code, kind.kind, 0, kind.of, 0};
    pattern.income = incomeOf(pattern.economy);
    for (const auto& planned : arrangement.plannedShares)
        if (planned && planned->of == kind.of && std::abs(planned->share) > std::abs(pattern.share))
            pattern.share = planned->share;
    if (pattern.share == 0)
        return errorSaying(message(MESSAGE("the arrangement %1 of %2 plans no effect that could be copied"),
                                   arrangement.code, site.found.name));
    return pattern;
}

ReplicatedEffect replicatedEffect(const ReplicaTerms& terms) {
    const PooledEffect& pooled = terms.pooled;
    const double kept = toDouble(terms.kept.central);
    const EffectInterval range = pooled.newSite80.value_or(pooled.interval80);
    const double variance = pooled.sigma * pooled.sigma;
    ReplicatedEffect effect{
        pooled.effect * kept, {range.low * kept, range.high * kept}, 1, pooled.newSite80.has_value()};
    if (effect.isPrediction) effect.common = variance / (variance + pooled.tau2);
    return effect;
}

Result<Replica> replicaIn(const Economy& to, const std::string& site, const Pattern& pattern,
                          const ReplicaTerms& terms) {
    if (terms.start <= *baseYear(to))
        return errorSaying(
            message(MESSAGE("its base year, %1, is not before the start"), toText(*baseYear(to))));
    const Decimal income = incomeOf(to);
    const Decimal scale = income > 0 && pattern.income > 0 ? Decimal(income / pattern.income) : Decimal(1);
    const Economy from = withYearsFor(pattern, *baseYear(to), terms.start);
    auto made = replicate(from, pattern.arrangement, to, suggestedMapping(from, pattern.arrangement, to),
                          scale, {Placement::Where::base, {}, {}});
    if (!made) return std::move(made.problems);
    Replica replica{to, made->arrangement, {}};
    if (auto refused = applyUnderLocks(made->command, replica.economy); !refused.empty()) return refused;
    Resizing(replica, site, pattern, terms).resize();
    if (replica.ranges.empty())
        return errorSaying(message(MESSAGE("it has nothing for the arrangement to act on")));
    return replica;
}

} // namespace breakeven
