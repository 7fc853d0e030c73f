#include "insight/position/rating_table.h"

#include "money/format.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

/// With as many decimals in every year, negatives in brackets.
std::string fixed(const Decimal& value, int places) {
    const std::string size = toFixedText(abs(value), places);
    return value < 0 ? "(" + size + ")" : size;
}

} // namespace

RatingTable::RatingTable(const ExactProjection& projection)
    : years_(projection.years.size()), ratings_(projection.organisations.size() * years_ * measureCount) {
    for (const Rating<Decimal>& rating : projection.ratings)
        ratings_[place(rating.org, rating.year, rating.measure)] = &rating;
}

const Rating<Decimal>* RatingTable::find(OrganisationIndex org, std::size_t year, Measure measure) const {
    const std::size_t at = place(org, year, measure);
    return at < ratings_.size() ? ratings_[at] : nullptr;
}

bool RatingTable::isRated(OrganisationIndex org) const { return has(org, Measure::failureRegime); }

bool RatingTable::has(OrganisationIndex org, Measure measure) const {
    for (std::size_t year = 0; year < years_; ++year)
        if (find(org, year, measure)) return true;
    return false;
}

bool isOverall(Measure measure) {
    return measure == Measure::cosrr || measure == Measure::fsrr || measure == Measure::useOfResources;
}

bool isFlag(Measure measure) {
    return measure == Measure::breakEvenDuty || measure == Measure::failureRegime;
}

bool isRate(Measure measure) {
    return measure == Measure::ieMargin || measure == Measure::distanceFromPlan ||
           measure == Measure::agencyDistance;
}

RiskLevel riskOf(const Rating<Decimal>& rating) {
    if (isFlag(rating.measure))
        return rating.value && *rating.value != 0 ? RiskLevel::significant : RiskLevel::none;
    const int score = rating.score.value_or(4);
    return static_cast<RiskLevel>(rating.measure == Measure::useOfResources ? score - 1 : 4 - score);
}

Message titleOf(RiskLevel level) {
    switch (level) {
    case RiskLevel::none:
        return message(translatable("Message", "no evident concern"));
    case RiskLevel::minor:
        return message(translatable("Message", "minor concern"));
    case RiskLevel::material:
        return message(translatable("Message", "material risk"));
    case RiskLevel::significant:
        return message(translatable("Message", "significant risk"));
    }
    return {};
}

std::string valueText(const Rating<Decimal>& rating) {
    if (!rating.value) return {};
    if (isRate(rating.measure)) return formatRate(*rating.value, 2);
    switch (rating.measure) {
    case Measure::capitalServiceCover:
        return fixed(*rating.value, 2);
    case Measure::liquidityDays:
        return fixed(*rating.value, 1);
    default:
        return {};
    }
}

std::vector<RegimeSpell> regimeSpells(const ExactProjection& projection) {
    const RatingTable table(projection);
    std::vector<RegimeSpell> spells;
    const auto holds = [&](OrganisationIndex org, std::size_t year, Measure measure) {
        const Rating<Decimal>* rating = table.find(org, year, measure);
        return rating && riskOf(*rating) == RiskLevel::significant;
    };
    for (std::size_t i = 0; i < projection.organisations.size(); ++i) {
        const OrganisationIndex org{static_cast<std::int32_t>(i)};
        bool in = false;
        for (std::size_t year = 0; year < projection.years.size(); ++year) {
            const bool now = holds(org, year, Measure::failureRegime);
            if (now && !in)
                spells.push_back(
                    {org, projection.years[year], std::nullopt,
                     projection.statements.amount(org, year, StatementLine::supportDrawn) > Money{},
                     holds(org, year, Measure::breakEvenDuty), holds(org, year, Measure::cosrr)});
            // Merged away it is no more in it either, but has not left it.
            if (!now && in && table.find(org, year, Measure::failureRegime))
                spells.back().out = projection.years[year];
            in = now;
        }
    }
    std::stable_sort(spells.begin(), spells.end(),
                     [](const RegimeSpell& a, const RegimeSpell& b) { return a.from < b.from; });
    return spells;
}

std::vector<Message> causes(const RegimeSpell& spell) {
    std::vector<Message> all;
    if (spell.support) all.push_back(message(translatable("Message", "cash support")));
    if (spell.duty) all.push_back(message(translatable("Message", "break-even duty")));
    if (spell.cosrr) all.push_back(message(translatable("Message", "continuity of services rating 1")));
    return all;
}

std::optional<Message> regimeFinding(const Economy& economy, const ExactProjection& projection) {
    const RatingTable table(projection);
    std::size_t rated = 0;
    for (std::size_t i = 0; i < projection.organisations.size(); ++i)
        rated += table.isRated({static_cast<std::int32_t>(i)});
    if (rated == 0) return std::nullopt;
    const std::string last = toText(projection.years.back());
    const auto spells = regimeSpells(projection);
    if (spells.empty())
        return message(translatable("Message", "No trust comes under the failure regime up to %1."), last);
    std::vector<std::int32_t> entering;
    for (const RegimeSpell& spell : spells) entering.push_back(spell.org.value);
    std::sort(entering.begin(), entering.end());
    entering.erase(std::unique(entering.begin(), entering.end()), entering.end());
    const std::string first = nameOf(economy, projection, spells.front().org);
    const std::string from = toText(spells.front().from);
    if (rated == 1)
        return message(translatable("Message", "%1 comes under the failure regime in %2."), first, from);
    if (entering.size() == 1)
        return message(
            translatable("Message", "Of the trusts only %1 comes under the failure regime, in %2."), first,
            from);
    return message(translatable("Message",
                                "%1 of %2 trusts come under the failure regime up to %3, the first "
                                "of them %4 in %5."),
                   std::to_string(entering.size()), std::to_string(rated), last, first, from);
}

std::optional<Message> regimeFinding(const ExactProjection& projection, const Outlook& outlook) {
    return RegimeFindings(projection).of(outlook);
}

RegimeFindings::RegimeFindings(const ExactProjection& projection)
    : rated_(projection.organisations.size()), spells_(projection.organisations.size()) {
    const RatingTable table(projection);
    for (std::size_t org = 0; org < rated_.size(); ++org)
        rated_[org] = table.isRated({static_cast<std::int32_t>(org)});
    for (RegimeSpell& spell : regimeSpells(projection))
        spells_[static_cast<std::size_t>(spell.org.value)].push_back(std::move(spell));
}

std::optional<Message> RegimeFindings::of(const Outlook& outlook) const {
    const auto org = static_cast<std::size_t>(outlook.org.value);
    if (org >= rated_.size() || !rated_[org]) return std::nullopt;
    const std::string last = toText(outlook.last().year);
    const std::vector<RegimeSpell>& own = spells_[org];
    if (own.empty())
        return message(translatable("Message", "It stays clear of the failure regime up to %1."), last);
    const std::string from = toText(own.front().from);
    if (own.size() > 1)
        return message(translatable("Message", "It comes under the failure regime in %1, and again in %2."),
                       from, toText(own[1].from));
    if (own.front().out)
        return message(
            translatable("Message", "It comes under the failure regime in %1 and leaves it in %2."), from,
            toText(*own.front().out));
    if (own.front().from == outlook.last().year)
        return message(translatable("Message", "It comes under the failure regime in %1."), from);
    return message(
        translatable("Message", "It comes under the failure regime in %1 and is in it to the end, %2."), from,
        last);
}

} // namespace breakeven
