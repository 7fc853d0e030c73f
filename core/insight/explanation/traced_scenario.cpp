#include "insight/explanation/traced_scenario.h"

#include <algorithm>

namespace breakeven {

std::size_t TracedScenario::Hash::operator()(const Key& key) const {
    std::size_t hash = 0;
    for (const int part : {key.about.subject, key.about.part, key.year})
        hash = hash * 1'000'003 ^ static_cast<std::size_t>(part);
    return hash;
}

TracedScenario::TracedScenario(CompiledScenario scenario, const CompiledScenario* plan)
    : scenario_(std::move(scenario)) {
    const auto begin = [&](const CompiledScenario& recorded) {
        sections_.push_back({static_cast<std::uint32_t>(tape_.size()),
                             recorded.shape(),
                             recorded.economy(),
                             recorded.scenario().scenario,
                             {}});
    };
    std::optional<Projection<Traced>> planned;
    if (plan) {
        begin(*plan);
        planned = trace(tape_, *plan, nullptr, Wanted{.postings = true});
        sections_.back().postings = planned->postings;
    }
    own_ = sections_.size();
    begin(scenario_);
    projection_ = trace(tape_, scenario_, planned ? &*planned : nullptr);
    sections_.back().postings = std::move(projection_.postings);
    projection_.postings.clear();
    end_ = static_cast<std::uint32_t>(tape_.size());
}

std::optional<TapeIndex> TracedScenario::find(const Term& term, About about, int year) const {
    const auto [named, added] = named_.try_emplace(&term);
    for (std::uint32_t step = ownSection().first; added && step < end_; ++step)
        if (const Tape::Label* label = tape_.label({step}); label && label->term == &term)
            named->second.emplace(Key{label->about, label->year}, TapeIndex{step});
    const auto found = named->second.find({about, year});
    return found == named->second.end() ? std::nullopt : std::optional(found->second);
}

const TraceSection& TracedScenario::sectionOf(TapeIndex step) const {
    const auto after =
        std::upper_bound(sections_.begin(), sections_.end(), step.value,
                         [](std::uint32_t at, const TraceSection& section) { return at < section.first; });
    return after == sections_.begin() ? sections_.front() : *std::prev(after);
}

const TraceSection& TracedScenario::addPostings(const CompiledScenario& scenario, const Clocks& clocks) {
    TraceSection section{static_cast<std::uint32_t>(tape_.size()),
                         scenario.shape(),
                         scenario.economy(),
                         scenario.scenario().scenario,
                         {}};
    section.postings = tracePostings(tape_, *section.shape, scenario.inputs(), clocks);
    return sections_.emplace_back(std::move(section));
}

} // namespace breakeven
