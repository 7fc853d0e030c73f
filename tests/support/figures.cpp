#include "support/figures.h"

#include <algorithm>

namespace breakeven::test {

namespace {

// The parts of an address; the last takes what is left, so that a source keeps its colons.
std::vector<std::string> parts(std::string_view text, std::size_t most) {
    std::vector<std::string> found;
    while (found.size() + 1 < most && text.find(':') != std::string_view::npos) {
        found.emplace_back(text.substr(0, text.find(':')));
        text.remove_prefix(text.find(':') + 1);
    }
    found.emplace_back(text);
    return found;
}

std::optional<Figure> statementFigure(const ExactProjection& projection,
                                      const std::vector<std::string>& keys) {
    if (keys.size() != 4) return std::nullopt;
    const auto line = statementLine(keys[3]);
    if (!line) return std::nullopt;
    const auto org = party(projection, keys[1]);
    const auto year = yearPlace(projection, keys[2]);
    if (!org || *org == outsideParty || !year || !projection.statements.shown(*org, *year)) return Absent{};
    if (isBalanceSheetLine(*line) && !projection.statements.hasBalances(*org, *year)) return Absent{};
    return projection.statements.amount(*org, *year, *line);
}

std::optional<Figure> activityFigure(const ExactProjection& projection,
                                     const std::vector<std::string>& keys) {
    if (keys.size() != 5) return std::nullopt;
    const auto commissioner = party(projection, keys[1]);
    const auto provider = party(projection, keys[2]);
    const auto year = yearPlace(projection, keys[4]);
    if (!commissioner || !provider || !year) return Absent{};
    for (const auto& row : projection.activity)
        if (row.commissioner == *commissioner && row.provider == *provider && row.service == keys[3])
            return row.volumes[*year];
    return Absent{};
}

std::optional<Figure> ratingFigure(const ExactProjection& projection, const std::vector<std::string>& keys) {
    if (keys.size() != 4 && !(keys.size() == 5 && keys[4] == "score")) return std::nullopt;
    const auto org = party(projection, keys[1]);
    const auto year = yearPlace(projection, keys[2]);
    if (!org || !year) return Absent{};
    for (const auto& rating : projection.ratings) {
        if (rating.org != *org || rating.year != *year || name(rating.measure) != keys[3]) continue;
        if (keys.size() == 5) return rating.score ? Figure(Decimal(*rating.score)) : Figure(NoValue{});
        return rating.value ? Figure(*rating.value) : Figure(NoValue{});
    }
    return Absent{};
}

bool isOnLine(const Posting<Decimal>& posting, std::string_view line) {
    if (const auto arrow = line.find('>'); arrow != std::string_view::npos)
        return name(posting.payerLine) == line.substr(0, arrow) &&
               name(posting.payeeLine) == line.substr(arrow + 1);
    return name(posting.payee == outsideParty ? posting.payerLine : posting.payeeLine) == line;
}

std::optional<Figure> postedFigure(const ExactProjection& projection, const std::vector<std::string>& keys) {
    if (keys.size() < 5) return std::nullopt;
    const auto year = yearPlace(projection, keys[1]);
    const auto payer = party(projection, keys[2]);
    const auto payee = party(projection, keys[3]);
    if (!year || !payer || !payee) return Absent{};
    Money sum;
    for (const auto& posting : projection.postings)
        if (posting.year == *year && posting.payer == *payer && posting.payee == *payee &&
            isOnLine(posting, keys[4]) && (keys.size() < 6 || projection.source(posting) == keys[5]))
            sum += posting.amount;
    return sum;
}

} // namespace

std::optional<Figure> figureAt(const ExactProjection& projection, std::string_view address) {
    if (address.starts_with("statement:")) return statementFigure(projection, parts(address, 4));
    if (address.starts_with("activity:")) return activityFigure(projection, parts(address, 5));
    if (address.starts_with("ratings:")) return ratingFigure(projection, parts(address, 5));
    if (address.starts_with("postings:")) return postedFigure(projection, parts(address, 6));
    return std::nullopt;
}

std::optional<std::size_t> yearPlace(const ExactProjection& projection, std::string_view year) {
    for (std::size_t i = 0; i < projection.years.size(); ++i)
        if (toText(projection.years[i]) == year) return i;
    return std::nullopt;
}

std::optional<OrganisationIndex> party(const ExactProjection& projection, std::string_view code) {
    if (code == "outside") return outsideParty;
    if (code == "economy") return projection.statements.economy();
    const auto found = std::find(projection.organisations.begin(), projection.organisations.end(), code);
    if (found == projection.organisations.end()) return std::nullopt;
    return OrganisationIndex{static_cast<std::int32_t>(found - projection.organisations.begin())};
}

std::optional<StatementLine> statementLine(std::string_view lineName) {
    for (std::size_t i = 0; i < statementLineCount; ++i)
        if (name(static_cast<StatementLine>(i)) == lineName) return static_cast<StatementLine>(i);
    return std::nullopt;
}

Money statementAmount(const ExactProjection& projection, std::string_view org, std::string_view year,
                      std::string_view line) {
    return projection.statements.amount(party(projection, org).value(), yearPlace(projection, year).value(),
                                        statementLine(line).value());
}

} // namespace breakeven::test
