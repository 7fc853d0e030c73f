#include "economy/reading/yearly_rates.h"
#include "proposal/roll/roll_work.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Keys = RollWork::Keys;

/// The growth index of the activity that effects brought most of to a line that had none.
std::string growthOfArrivals(const RollWork& work, LineIndex line) {
    std::string growth;
    Decimal most = -1;
    for (const EffectShape& effect : work.shape.effects)
        for (const MovedLine& move : effect.moves) {
            const ActivityLineShape& from = work.shape.lines[move.from];
            if (move.to != line || !from.volume || work.volumes(move.from).front() <= most) continue;
            most = work.volumes(move.from).front();
            growth = from.growth ? work.shape.indices[from.growth].code : std::string();
        }
    return growth;
}

// 3.1: volumes as they are after the effects of the new base year. Activity that effects brought gets a row.
void rollVolumes(RollWork& work) {
    for (const LineIndex line : work.shape.lines.indices()) {
        const ActivityLineShape& shape = work.shape.lines[line];
        const Keys keys{work.code(shape.commissioner), work.code(shape.provider), shape.service};
        const Decimal& then = work.volumes(line)[0];
        const Decimal& now = work.volumes(line)[1];
        if (shape.volume) {
            if (then != 0) work.scale(TableId::activity, keys, "volume", now / then);
            // Exactly what was calculated, without the noise of the division.
            work.set(TableId::activity, keys, "volume", keptIn(TableId::activity, "volume", now));
            ++work.carried[TableId::activity];
        } else if (now != 0) {
            work.add(TableId::activity, {{"commissioner", keys[0]},
                                         {"provider", keys[1]},
                                         {"service", keys[2]},
                                         {"volume", keptIn(TableId::activity, "volume", now)},
                                         {"growth_index", growthOfArrivals(work, line)}});
            work.tell(Fate::changed, shape.address,
                      message(MESSAGE("activity that arrangements brought by %1 has a row and grows like the "
                                      "activity it came from"),
                              work.year(0)));
        }
    }
}

// 4.1: prices as they are in the new base year, typed; what is older is history.
void rollPrices(RollWork& work) {
    std::set<std::pair<std::string, std::string>> seen;
    for (const RowReader& row : readers(work.old, TableId::tariffs)) {
        const std::string tariff = row.text("tariff"), service = row.text("service");
        if (!seen.emplace(tariff, service).second) continue;
        const auto price = work.price(tariff, service, 1);
        if (!price) continue;
        ++work.carried[TableId::tariffs];
        if (work.old[TableId::tariffs].find({tariff, service, work.year(0)})) continue;
        std::size_t position = 0;
        const auto& rows = work.next[TableId::tariffs].rows();
        for (std::size_t r = 0; r < rows.size(); ++r) {
            const auto year = parseYear(rows[r][2]);
            if (rows[r][0] == tariff && rows[r][1] == service && year && *year < work.base) position = r + 1;
        }
        work.next[TableId::tariffs].insert(
            position, {tariff, service, work.year(0), keptIn(TableId::tariffs, "price", *price)});
    }
}

void rollPopulations(RollWork& work) {
    for (const RowReader& row : readers(work.old, TableId::populations)) {
        work.scale(TableId::populations, work.old[TableId::populations].keys(row.row()), "people",
                   work.growth(row.text("growth_index")));
        ++work.carried[TableId::populations];
    }
}

/// The row counts without its arrangement from now on, which has begun: in what it began it goes on.
void release(RollWork& work, const RowReader& row, const Keys& keys, TableId table) {
    const std::string arrangement = row.text("arrangement");
    if (!work.begun.contains(arrangement)) return;
    if (specification(table).find("start_year") && row.blank("start_year")) {
        const std::string start = work.old[TableId::arrangements].at(
            *work.old[TableId::arrangements].find({arrangement}), "start_year");
        work.reshape(table, keys, "start_year", start);
    }
    work.reshape(table, keys, "arrangement", {});
}

bool startsLater(const RollWork& work, const RowReader& row) {
    const auto start = row.year("start_year");
    return start && *start > work.base;
}

void dropContract(RollWork& work, const std::string& code) {
    using enum TableId;
    for (const auto& [table, column] :
         {std::pair{contractServices, "contract"}, std::pair{subcontracts, "contract"},
          std::pair{subcontracts, "subcontract"}, std::pair{riskShares, "contract"}}) {
        const std::size_t at = *specification(table).find(column);
        for (std::size_t r = work.next[table].size(); r-- > 0;)
            if (work.next[table][r][at] == code) work.next[table].erase(r);
    }
    for (std::size_t r = 0; r < work.next[budgets].size(); ++r)
        if (work.next[budgets].at(r, "contract") == code)
            work.reshape(budgets, work.next[budgets].keys(r), "contract", {});
    work.erase(contracts, {code});
}

/// The growth of a marginal-rate baseline to the new base year: tariff changes alone (rules 5.1).
Decimal baselineGrowth(const RollWork& work, const std::string& tariff) {
    return 1 + netTariffChange(work.old, tariff, work.base).value_or(0);
}

} // namespace

void rollCare(RollWork& work) {
    rollVolumes(work);
    rollPrices(work);
    rollPopulations(work);
}

void rollContracts(RollWork& work) {
    for (const RowReader& row : readers(work.old, TableId::contracts)) {
        const Keys keys{row.text("contract")};
        if (const auto end = row.year("end_year"); end && *end < work.base) {
            dropContract(work, keys.front());
            work.tell(Fate::leftOut, row.address(), message(MESSAGE("it ended in %1"), toText(*end)));
            continue;
        }
        ++work.carried[TableId::contracts];
        const Decimal uplift = work.growth(row.text("uplift_index"));
        work.scale(TableId::contracts, keys, "value", uplift);
        work.scale(TableId::contracts, keys, "rate_per_head", uplift);
        work.scale(TableId::contracts, keys, "marginal_baseline", baselineGrowth(work, row.text("tariff")));
        if (!startsLater(work, row)) release(work, row, keys, TableId::contracts);
    }
    for (const RowReader& row : readers(work.old, TableId::subcontracts))
        if (work.next[TableId::subcontracts].find({row.text("contract"), row.text("subcontract")}))
            release(work, row, {row.text("contract"), row.text("subcontract")}, TableId::subcontracts);
}

#undef MESSAGE

} // namespace breakeven
