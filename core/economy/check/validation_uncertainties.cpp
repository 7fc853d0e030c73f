#include "economy/check/uncertain_cells.h"
#include "economy/check/validation_rules.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

// low ≤ central ≤ high as they are typed; a blank central is compared where its cell is read.
void checkOrder(const RowReader& row, const UncertainCell& cell, std::vector<Problem>& problems) {
    if (cell.low && cell.high && *cell.low > *cell.high) {
        problems.push_back(row.error("high", message(MESSAGE("high, %1, is below low, %2; swap them"),
                                                     row.text("high"), row.text("low"))));
        return;
    }
    if (!cell.central) return;
    if (cell.low && *cell.central < *cell.low)
        problems.push_back(row.error(
            "central", message(MESSAGE("central, %1, is below low, %2; the most likely value lies between "
                                       "low and high"),
                               row.text("central"), row.text("low"))));
    if (cell.high && *cell.central > *cell.high)
        problems.push_back(row.error(
            "central", message(MESSAGE("central, %1, is above high, %2; the most likely value lies between "
                                       "low and high"),
                               row.text("central"), row.text("high"))));
}

// A blank central, which counts as 1, says more of factors that are meant as changes.
void checkFactors(const RowReader& row, const UncertainCell& cell, std::vector<Problem>& problems) {
    if (cell.change != RangeChange::multiply || !cell.low || !cell.isOrdered() || *cell.low >= 0) return;
    if (!cell.central && cell.high && *cell.high < 1) return;
    problems.push_back(row.warning("low", message(MESSAGE("%1 is a negative factor, which reverses the sign "
                                                          "of a cell; a fall of 5% is a factor of 95%"),
                                                  row.text("low"))));
}

void checkDistribution(const RowReader& row, const UncertainCell& cell, std::vector<Problem>& problems) {
    if (row.blank("distribution")) return;
    const Distribution distribution = distributionOf(row.text("distribution"));
    if (distribution == Distribution::normal && row.text("range") == "limits")
        problems.push_back(
            row.error("range", message(MESSAGE("a normal distribution has no limits; make low and high "
                                               "percentiles, or choose triangular, PERT or uniform"))));
    if (distribution == Distribution::uniform && cell.central && cell.change != RangeChange::set &&
        cell.isOrdered())
        problems.push_back(
            row.warning("central", message(MESSAGE("all values of a uniform range are equally likely; "
                                                   "central is used only where a cell is set"))));
}

// What the editor asks as "the same every year, or new each year?" (rules 16.4).
void checkDependence(const RowReader& row, const UncertainCell& cell, std::vector<Problem>& problems) {
    const auto& columns = specification(cell.address.table).columns;
    const bool hasYears = std::any_of(columns.begin(), columns.end(), [](const Column& column) {
        return column.key && column.type == ValueType::year;
    });
    const auto persistence = row.number("persistence");
    if (!hasYears && persistence && *persistence != 0)
        problems.push_back(
            row.warning("persistence",
                        message(MESSAGE("persistence applies across years, and the rows of %1 "
                                        "have none: its value is the same in all years of a future anyway"),
                                specification(cell.address.table).name)));
    const auto common = row.number("common");
    if (!row.blank("group") && common && *common == 0)
        problems.push_back(row.warning(
            "common",
            message(
                MESSAGE("with a shared variance of 0% nothing moves with group %1; leave it blank for 100%"),
                row.text("group"))));
}

void checkEachRange(const Economy& economy, std::vector<Problem>& problems) {
    for (const RowReader& row : readers(economy, TableId::uncertainties)) {
        if (const auto cell = uncertainCell(row, problems)) checkRange(row, *cell, problems);
    }
}

// Deviations add up: the same cell set twice is uncertain twice over.
void checkSetTwice(const Economy& economy, std::vector<Problem>& problems) {
    std::unordered_map<std::string, std::string> setBy;
    for (const RowReader& row : readers(economy, TableId::uncertainties)) {
        if (row.blank("cell") || rangeChangeOf(row.text("change")) != RangeChange::set) continue;
        const auto [first, isNew] = setBy.try_emplace(row.text("cell"), row.text("uncertainty"));
        if (!isNew)
            problems.push_back(row.warning(
                "cell",
                message(MESSAGE("%1 is also a range of this cell; both apply, one on top of the other"),
                        first->second)));
    }
}

} // namespace

void checkRange(const RowReader& row, const UncertainCell& cell, std::vector<Problem>& problems) {
    checkOrder(row, cell, problems);
    checkFactors(row, cell, problems);
    checkDistribution(row, cell, problems);
    checkDependence(row, cell, problems);
}

void checkGroups(const Economy& economy, std::vector<Problem>& problems) {
    const auto rows = readers(economy, TableId::uncertainties);
    std::unordered_set<std::string> codes;
    std::unordered_map<std::string, std::size_t> members;
    const auto nameOf = [](const std::string& group) {
        return group.substr(std::min(group.find_first_not_of('-'), group.size()));
    };
    for (const RowReader& row : rows) {
        codes.insert(row.text("uncertainty"));
        ++members[nameOf(row.text("group"))];
    }
    for (const RowReader& row : rows) {
        const std::string group = row.text("group");
        const std::string name = nameOf(group);
        if (group.empty()) continue;
        if (name.empty())
            problems.push_back(
                row.error("group", message(MESSAGE("a group needs a name after its minus, as -inflation"))));
        else if (group.starts_with("--"))
            problems.push_back(row.error(
                "group",
                message(MESSAGE("%1 has two minus signs; one says that it moves the other way"), group)));
        else if (codes.contains(name))
            problems.push_back(row.error(
                "group",
                message(MESSAGE("%1 is the code of an uncertainty; a group needs a name of its own"), name)));
        else if (members[name] == 1)
            problems.push_back(row.warning(
                "group",
                message(MESSAGE("no other uncertainty is in group %1; there is nothing for it to move with"),
                        name)));
    }
}

std::vector<Check> uncertaintyChecks() {
    std::vector<Check> checks;
    for (void (*check)(const Economy&, std::vector<Problem>&) : {checkEachRange, checkGroups, checkSetTwice})
        checks.push_back({{TableId::uncertainties}, check, true});
    for (const TableSpec& spec : allTables()) {
        std::vector<TableId> reads{TableId::uncertainties, spec.id};
        // A blank ramp of an effect is its arrangement's; an override may make the year of an index.
        if (spec.id == TableId::effects) reads.push_back(TableId::arrangements);
        if (spec.id == TableId::indices) reads.push_back(TableId::overrides);
        checks.push_back({std::move(reads),
                          [id = spec.id](const Economy& economy, auto& problems) {
                              checkUncertainCells(economy, id, problems);
                          },
                          true});
    }
    return checks;
}

} // namespace breakeven
