#include "economy/reading/document_names.h"
#include "proposal/roll/roll_work.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Keys = RollWork::Keys;

/// How a line's cost follows activity in the new base year (rules 6.1): its parts, of its full cost.
struct Behaviour {
    Decimal fixed = 1, variable = 0, step = 0;
    Decimal all() const { return fixed + variable + step; }
};

/// Lines of an organisation that name a driver, and how they are found.
class Drivers {
public:
    explicit Drivers(const RollWork& work) {
        for (const BudgetShape& line : work.shape.budgets) {
            lines_[work.shape.sources[line.source]] = &line;
            if (!line.driver) continue;
            const auto row = std::optional(RollWork::rowAt(work.shape.sources[line.source]));
            drivers_[work.code(line.org) + ":" +
                     work.old.effectiveText(TableId::budgets, *work.old[TableId::budgets].find(row->keys),
                                            "driver")] = line.driver;
        }
    }

    /// The line as it counts; none where its arrangement is not enabled.
    const BudgetShape* line(const std::string& address) const {
        const auto found = lines_.find(address);
        return found == lines_.end() ? nullptr : found->second;
    }

    DriverIndex of(const RowReader& row) const {
        const auto found = drivers_.find(row.text("org") + ":" + row.text("driver"));
        return found == drivers_.end() ? DriverIndex{} : found->second;
    }

private:
    std::unordered_map<std::string, const BudgetShape*> lines_;
    std::unordered_map<std::string, DriverIndex> drivers_;
};

/// Whether a line is in force in a year after the old base year, and only then.
bool inForceLater(const RollWork& work, const BudgetShape& line) {
    return line.inForce.last >= 2 && line.inForce.first <= work.years;
}

Behaviour behaviourOf(const RollWork& work, const RowReader& row, DriverIndex driver) {
    const Decimal variable = *row.number("variable"), step = *row.number("step");
    const int release = static_cast<int>(*row.number("release_years"));
    return {1 - variable - step, variable * work.driverRatio(driver, 1),
            step * work.stepRatio(driver, 1, release)};
}

/// The shares of cost behaviour against the activity of the new base year (rules 18.7).
void rebaseShares(RollWork& work, const RowReader& row, const Keys& keys, DriverIndex driver,
                  const Behaviour& then) {
    const auto share = [&](const char* column, const Decimal& number) {
        const Decimal before = *row.number(column);
        if (before == 0) return;
        work.scaled[{TableId::budgets, keys, column}] = number / before;
        work.set(TableId::budgets, keys, column, keptIn(TableId::budgets, column, number));
    };
    if (work.driverRatio(driver, 1) == 0) {
        work.reshape(TableId::budgets, keys, "driver", {});
        work.tell(Fate::changed, row.address("driver"),
                  message(MESSAGE("%1 has no activity left to follow in %2: the line stays as it is"),
                          organisationName(work.old, row.text("org")), work.year(0)));
        work.underWay.insert({UnderWay::Kind::driver, RollWork::organisationRow(row.text("org")),
                              message(MESSAGE("Activity-related costs of %1, at different prices"),
                                      organisationName(work.old, row.text("org")))});
        return;
    }
    if (then.all() == 0) return;
    const Decimal variable = numberIn(rateText(then.variable / then.all()));
    share("variable", variable);
    share("step", std::min<Decimal>(then.step / then.all(), 1 - variable));
}

void noteStepCosts(RollWork& work, const RowReader& row, const BudgetShape& line, const Behaviour& then) {
    if (then.step == *row.number("step") * work.driverRatio(line.driver, 1) || !inForceLater(work, line))
        return;
    work.underWay.insert({UnderWay::Kind::stepCosts, RollWork::organisationRow(row.text("org")),
                          message(MESSAGE("Step costs of %1, not yet released"),
                                  organisationName(work.old, row.text("org")))});
    work.tell(Fate::changed, row.address("step"),
              message(MESSAGE("step costs held from %1 are rebased as if they followed the activity of %2"),
                      toText(work.base - 1), work.year(0)));
}

/// Interest and dividend lines that start in the base year end in it (rules 6.1): one that goes on must have
/// started before.
void keepCharge(RollWork& work, const RowReader& row, const Keys& keys, const BudgetShape& line) {
    if (line.category != PostingLine::interest && line.category != PostingLine::pdcDividend) return;
    const bool endsInBase =
        work.hasBalances(row.text("org")) || work.projection.statements.hasBalances(line.org, 1);
    if (!endsInBase || line.inForce.first > 1 || line.inForce.last < 2 || row.year("end_year")) return;
    work.reshape(TableId::budgets, keys, "start_year", toText(work.base - 1));
}

void rollLine(RollWork& work, const Drivers& drivers, const RowReader& row) {
    const Keys keys = work.old[TableId::budgets].keys(row.row());
    const BudgetShape* line = drivers.line(row.address());
    const auto end = row.year("end_year");
    if (line ? line->inForce.last < 1 : end && *end < work.base) {
        work.erase(TableId::budgets, keys);
        work.tell(Fate::leftOut, row.address(),
                  message(MESSAGE("it ended in %1"), toText(end.value_or(work.base - 1))));
        return;
    }
    ++work.carried[TableId::budgets];
    Decimal factor = work.growth(row.text("index"));
    const bool follows = *row.number("variable") + *row.number("step") != 0;
    if (const DriverIndex driver = drivers.of(row); driver && follows) {
        const Behaviour then = behaviourOf(work, row, driver);
        factor *= then.all();
        rebaseShares(work, row, keys, driver, then);
        if (line) noteStepCosts(work, row, *line, then);
    }
    if (line && isOperatingCost(line->category)) {
        const auto left = work.left.find({row.text("org"), line->category});
        if (left != work.left.end())
            factor *= left->second.always * (line->inForce.contains(1) ? left->second.there : Decimal(1));
    }
    work.scale(TableId::budgets, keys, "amount", factor);
    if (!line) return;
    const std::string arrangement = row.text("arrangement");
    if (work.begun.contains(arrangement) && line->inForce.first <= 1) {
        if (row.blank("start_year")) work.reshape(TableId::budgets, keys, "start_year", work.year(0));
        work.reshape(TableId::budgets, keys, "arrangement", {});
    }
    keepCharge(work, row, keys, *line);
}

} // namespace

void rollBudgets(RollWork& work) {
    const Drivers drivers(work);
    for (const RowReader& row : readers(work.old, TableId::budgets)) rollLine(work, drivers, row);
}

#undef MESSAGE

} // namespace breakeven
