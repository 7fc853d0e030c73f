#include "insight/explanation/bridge_explanation.h"

#include "economy/reading/document_names.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)
#define TERM(text) translatable("Term", text)

} // namespace

BridgeExplanation::BridgeExplanation(TracedScenario& traced)
    : traced_(traced), stages_(stagesOf(traced.shape(), traced.scenario().economy()[TableId::arrangements])),
      owners_(overrideOwners(traced.scenario().scenario())) {}

// The scenario with what arrangements from a row on override left out.
Result<CompiledScenario> BridgeExplanation::arranged(std::size_t overridesBefore) const {
    const CheckedScenario& checked = traced_.scenario().scenario();
    std::vector<ArrangementSetting> settings;
    for (const std::size_t row : owners_)
        if (row >= overridesBefore)
            settings.push_back({checked.effective[TableId::arrangements].at(row, "arrangement"), false, {}});
    if (settings.empty()) return traced_.scenario();
    Validation validation;
    auto tables = checkArranged(checked, settings, validation);
    if (!tables) return std::move(tables.problems);
    return CompiledScenario::make(std::move(*tables));
}

Result<BridgeExplanation::Side> BridgeExplanation::side(const Position& position, bool isBefore, bool taken) {
    const Clocks clocks = position.stage == 0 ? Clocks::none() : stages_[position.stage - 1].clocks;
    const TraceSection*& section = recorded_[position];
    if (!section) {
        const auto scenario = arranged(position.overridesBefore);
        if (!scenario) return scenario.problems;
        section = &traced_.addPostings(*scenario, clocks);
    }
    return Side{section, clocks, isBefore, taken};
}

// What a step is the change between. Where the overrides of an arrangement come in with the stage, what they
// do to the base year is none of its own: each side is taken less its own base year.
Result<std::vector<BridgeExplanation::Side>> BridgeExplanation::sidesOf(std::size_t stage) {
    const auto overrides = [&](std::size_t at) {
        const std::size_t before = stages_[at].overridesBefore;
        return owners_.empty() ? std::size_t{0} : before;
    };
    const std::size_t now = overrides(stage), then = stage == 0 ? now : overrides(stage - 1);
    struct Asked {
        Position position;
        bool isBefore, taken;
    };
    std::vector<Asked> wanted{{{stage + 1, now}, false, false}, {{stage, then}, true, false}};
    if (now != then) {
        wanted.push_back({{0, now}, false, true});
        wanted.push_back({{0, then}, true, true});
    }
    std::vector<Side> sides;
    for (const Asked& each : wanted) {
        auto one = side(each.position, each.isBefore, each.taken);
        if (!one) return one.problems;
        sides.push_back(*one);
    }
    return sides;
}

// What one side posts to the surplus of the organisation and those merged into it.
void BridgeExplanation::addChanges(const Side& side, std::optional<std::size_t> org, int year,
                                   Changes& changes) const {
    const Shape& shape = *side.section->shape;
    const std::vector<std::int32_t> groups = groupsIn(shape, year, side.clocks);
    const bool merged =
        org && shape.groupOf[static_cast<std::size_t>(year)][*org] != static_cast<std::int32_t>(*org);
    const auto isMember = [&](OrganisationIndex party) {
        if (party == outsideParty) return false;
        if (!org) return true;
        return merged ? party.place() == *org : groups[party.place()] == static_cast<std::int32_t>(*org);
    };
    for (const Posting<Traced>& posting : side.section->postings) {
        if (posting.year != year) continue;
        const bool pays = isMember(posting.payer) && isInSurplus(posting.payerLine);
        const bool receives = isMember(posting.payee) && isInSurplus(posting.payeeLine);
        if (pays == receives) continue;
        Change& change = changes[shape.sources[posting.source]];
        (side.isBefore ? change.before : change.after).push_back({posting.amount.step(), pays != side.taken});
    }
}

Decimal BridgeExplanation::amountOf(const std::vector<Cutting::Part>& parts) const {
    Decimal amount = 0;
    for (const Cutting::Part& part : parts)
        amount += part.taken ? -traced_.tape().value(part.step) : traced_.tape().value(part.step);
    return amount;
}

Result<std::size_t> BridgeExplanation::explain(const BridgeFigure& figure, Cutting& cutting) {
    const auto noSuch = [&](Message why) { return errorAt(toText(Figure(figure)), std::move(why)); };
    const Shape& shape = traced_.shape();
    std::optional<std::size_t> org;
    for (std::size_t i = 0; i < shape.organisations.size(); ++i)
        if (shape.organisations[i].code == figure.org) org = i;
    if (!org && figure.org != "economy")
        return noSuch(message(MESSAGE("there is no organisation %1"), figure.org));
    const int year = figure.to - shape.baseYear;
    if (year < 0 || year > shape.years)
        return noSuch(message(MESSAGE("%1 is not a year of the projection, which runs from %2 to %3"),
                              toText(figure.to), toText(shape.baseYear),
                              toText(shape.baseYear + shape.years)));
    const auto stage = std::find_if(stages_.begin(), stages_.end(),
                                    [&](const BridgeStage& s) { return s.name == figure.step; });
    if (stage == stages_.end()) {
        std::string steps;
        for (const BridgeStage& s : stages_) steps += (steps.empty() ? "" : ", ") + s.name;
        return noSuch(
            message(MESSAGE("%1 is not a step of the bridge; its steps are %2"), figure.step, steps));
    }
    const auto sides = sidesOf(static_cast<std::size_t>(stage - stages_.begin()));
    if (!sides) return sides.problems;
    Changes bySource;
    for (const Side& one : *sides) addChanges(one, org, year, bySource);
    const Economy& economy = traced_.scenario().economy();
    const auto noted = [&](std::size_t node) {
        cutting[node].unit = Unit::pounds;
        cutting[node].year = figure.to;
        cutting[node].rule = "12.1";
        return node;
    };
    std::vector<std::size_t> changes;
    for (const auto& [source, change] : bySource) {
        if (amountOf(change.after) == amountOf(change.before)) continue;
        const std::string name = rowName(economy, source);
        const std::size_t after = noted(cutting.addSum({"Term", {TERM("with it"), {}}, name}, change.after));
        const std::size_t before =
            noted(cutting.addSum({"Term", {TERM("without it"), {}}, name}, change.before));
        changes.push_back(noted(cutting.addDifference({"Term", {TERM("change"), {}}, name}, after, before)));
    }
    return noted(cutting.addSum(
        {"Term", {TERM("change of the surplus by this step"), {}}, organisationName(economy, figure.org)},
        changes));
}

} // namespace breakeven
