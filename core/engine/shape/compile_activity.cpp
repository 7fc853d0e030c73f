#include "engine/shape/compiler.h"

#include "economy/table/words.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

std::string lineKey(OrganisationIndex commissioner, OrganisationIndex provider, const std::string& service) {
    return std::to_string(commissioner.value) + ":" + std::to_string(provider.value) + ":" + service;
}

static_assert(words::name<EffectType>(words::effectTypes, {{EffectType::avoid, "avoid"},
                                                           {EffectType::divert, "divert"},
                                                           {EffectType::relocate, "relocate"},
                                                           {EffectType::save, "save"},
                                                           {EffectType::spend, "spend"},
                                                           {EffectType::fund, "fund"},
                                                           {EffectType::fee, "fee"},
                                                           {EffectType::pool, "pool"},
                                                           {EffectType::merge, "merge"}}));
static_assert(words::name<EffectBase>(words::effectBases, {{EffectBase::cost, "cost"},
                                                           {EffectBase::income, "income"},
                                                           {EffectBase::combinedIncome, "combined_income"}}));

} // namespace

LineIndex Compiler::activityLine(OrganisationIndex commissioner, OrganisationIndex provider,
                                 const std::string& service) {
    const auto [found, added] =
        lines_.try_emplace(lineKey(commissioner, provider, service), LineIndex::at(shape_.lines.size()));
    if (added) {
        ActivityLineShape line;
        line.commissioner = commissioner;
        line.provider = provider;
        line.service = service;
        if (const auto row = economy_[TableId::services].find({service}))
            line.emergency = isYes(economy_.effectiveText(TableId::services, *row, "emergency"));
        const auto code = [&](OrganisationIndex org) { return shape_.organisations[org.place()].code; };
        line.address = "activity:" + code(commissioner) + ":" + code(provider) + ":" + service;
        shape_.lines.push_back(std::move(line));
    }
    return found->second;
}

void Compiler::compileActivity() {
    for (const RowReader& row : readers(economy_, TableId::activity)) {
        const LineIndex line = activityLine(organisation(row.text("commissioner")),
                                            organisation(row.text("provider")), row.text("service"));
        shape_.lines[line].volume = input(row, "volume");
        shape_.lines[line].growth = index(row, "growth_index");
    }
}

void Compiler::forEachEffect(const std::function<void(const RowReader&, EffectShape&&)>& visit) {
    const Table& arrangements = economy_[TableId::arrangements];
    const auto effects = readers(economy_, TableId::effects);
    for (std::size_t a = 0; a < arrangements.size(); ++a) {
        const auto start = arrangementStart_.find(arrangements.at(a, "arrangement"));
        if (start == arrangementStart_.end()) continue;
        for (const RowReader& row : effects)
            if (row.text("arrangement") == start->first)
                visit(row, effectShape(row, static_cast<std::int32_t>(a), start->second));
    }
}

EffectShape Compiler::effectShape(const RowReader& row, std::int32_t arrangement, int start) {
    EffectShape effect;
    effect.arrangement = arrangement;
    effect.type = words::as<EffectType>(words::effectTypes, row.text("type"));
    effect.org = organisation(row.text("org"));
    effect.partner = organisation(row.text("partner"));
    effect.rate = optionalInput(row, "rate");
    effect.amount = optionalInput(row, "amount");
    effect.unitCost = optionalInput(row, "unit_cost");
    effect.ratio = input(row, "ratio");
    effect.base = words::as<EffectBase>(words::effectBases, row.text("base"));
    effect.index = index(row, "index");
    effect.ramp = inputList(row, "ramp");
    effect.start = start;
    effect.firstYear = yearIn(row, "first_year");
    effect.active = {std::max(start, effect.firstYear.value_or(start)),
                     yearIn(row, "last_year").value_or(shape_.years)};
    effect.recurrent = row.yes("recurrent");
    return effect;
}

void Compiler::compileActivityEffects() {
    forEachEffect([this](const RowReader& row, EffectShape&& effect) {
        const bool moves = effect.type == EffectType::divert || effect.type == EffectType::relocate;
        if (!moves && effect.type != EffectType::avoid) return;
        const std::string service = row.text("service");
        const std::string target = effect.type == EffectType::relocate ? service : row.text("to_service");
        const std::string only = row.text("commissioner");
        for (const LineIndex from : shape_.lines.indices()) {
            const ActivityLineShape& line = shape_.lines[from];
            if (line.provider != effect.org || line.service != service) continue;
            if (!only.empty() && line.commissioner != organisation(only)) continue;
            MovedLine move{from, {}};
            if (moves) move.to = activityLine(line.commissioner, effect.partner, target);
            effect.moves.push_back(move);
        }
        if (effect.moves.empty())
            report(
                row.warning("service", message(MESSAGE("%1 has no activity of %2 for this effect to act on"),
                                               row.text("org"), service)));
        effect.categories.first = effect.categories.last = postingLine(row.text("category"));
        effect.source = source(row.address());
        shape_.effects.push_back(std::move(effect));
    });
}

// A partner that bears no cost treats patients free, one that bears it twice pays twice (rules 3.3).
void Compiler::warnOfPartnerCosts() {
    const auto budgets = readers(economy_, TableId::budgets);
    forEachEffect([&](const RowReader& row, EffectShape&& effect) {
        if (effect.type != EffectType::divert && effect.type != EffectType::relocate) return;
        const std::string service =
            effect.type == EffectType::relocate ? row.text("service") : row.text("to_service");
        const auto drivenBy = [&](const std::string& driver) {
            return std::any_of(budgets.begin(), budgets.end(), [&](const RowReader& budget) {
                return budget.text("org") == row.text("partner") && budget.text("driver") == driver;
            });
        };
        if (!effect.unitCost && !drivenBy(service) && !drivenBy("all"))
            report(row.warning("unit_cost", message(MESSAGE("%1 treats the diverted patients at no cost: "
                                                            "give a unit cost or a budget line driven by %2"),
                                                    row.text("partner"), service)));
        if (effect.unitCost && drivenBy(service))
            report(row.warning("unit_cost",
                               message(MESSAGE("%1 pays twice for the diverted patients: through the unit "
                                               "cost and through a budget line driven by %2"),
                                       row.text("partner"), service)));
    });
}

} // namespace breakeven
