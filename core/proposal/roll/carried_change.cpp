#include "proposal/roll/carried_change.h"

#include <map>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

// Rates and changes up to the new base year are in its figures, prices before it are history.
bool isPast(const Address& cell, FinancialYear base) {
    const bool rates = cell.table == TableId::indices || cell.table == TableId::tariffChanges;
    if (!rates && cell.table != TableId::tariffs) return false;
    const auto year = parseYear(cell.keys.back());
    return year && (rates ? *year <= base : *year < base);
}

} // namespace

CarriedChanges::Now CarriedChanges::now(const Address& cell) const {
    if (isPast(cell, rolled_.base)) return Now::past;
    const Table& table = rolled_.next[cell.table];
    if (rolled_.old[cell.table].find(cell.keys) && !table.find(cell.keys)) return Now::gone;
    if (rolled_.replaced.contains(cell)) return Now::replaced;
    if (rolled_.reshaped.contains(cell)) return Now::reshaped;
    return rolled_.scaled.contains(cell) ? Now::scaled : Now::same;
}

Message CarriedChanges::why(Now now) const {
    const std::string year = toText(rolled_.base);
    switch (now) {
    case Now::past:
        return message(MESSAGE("it is for a year up to %1, whose figures are now the base"), year);
    case Now::gone:
        return message(MESSAGE("it is about a row that is in the figures of %1 or has ended"), year);
    case Now::replaced:
        return message(MESSAGE("it is about a figure that an actual has replaced; it would count twice"));
    case Now::reshaped:
        return message(MESSAGE("it is about something that has begun or is different in %1; it would no "
                               "longer mean the same"),
                       year);
    case Now::scaled:
        return message(MESSAGE("it sets or adds to figures that were each carried to %1 differently"), year);
    case Now::same:
        break;
    }
    return message(MESSAGE("it still means the same"));
}

CarriedChange CarriedChanges::of(const Address& cell, RangeChange change) {
    if (cell.table == TableId::economy && cell.column == "base_year")
        return {false, 1, message(MESSAGE("the base year has changed"))};
    std::map<Now, std::size_t> counts;
    std::optional<Decimal> factor;
    bool alike = true;
    const auto look = [&](const Address& one) {
        Now is = now(one);
        if (is == Now::scaled && change == RangeChange::multiply) is = Now::same;
        ++counts[is];
        if (is != Now::scaled) return;
        const Decimal& own = rolled_.scaled.at(one);
        alike = alike && (!factor || *factor == own);
        factor = own;
    };
    if (!cell.hasWildcard()) {
        look(cell);
    } else {
        for (const std::size_t row : matched_.of(cell))
            look({cell.table, rolled_.old[cell.table].keys(row), cell.column});
        if (counts.empty()) return {};
    }
    const bool someSame = counts.contains(Now::same), someScaled = counts.contains(Now::scaled);
    if (someScaled && (someSame || !alike)) return {false, 1, why(Now::scaled)};
    if (!someSame && !someScaled) return {false, 1, why(counts.begin()->first)};
    CarriedChange carried;
    if (someScaled) carried.factor = *factor;
    counts.erase(Now::same);
    counts.erase(Now::scaled);
    if (!counts.empty())
        carried.remark = message(
            MESSAGE(
                "it no longer applies to what is in the figures of %1; for the rest it still means the same"),
            toText(rolled_.base));
    return carried;
}

#undef MESSAGE

} // namespace breakeven
