#include "document/document.h"

#include "document/changed_cells.h"
#include "document/tables_changed.h"
#include "document/undone_name.h"
#include "economy/edit/step_name.h"

namespace breakeven::ui {

namespace {

constexpr std::size_t many = 1'000; // changes, which take a few milliseconds

Command undoing(const Command& step) {
    Command command = inverse(step);
    command.name = undoneName(step);
    return command;
}

// What the steps from where it stands to `done` did, in the order they are taken back or done again.
std::vector<Command> stepsTo(const History& history, std::size_t done) {
    std::vector<Command> steps;
    for (std::size_t at = history.done(); at > done; --at) steps.push_back(history.steps()[at - 1].command);
    for (std::size_t at = history.done(); at < done; ++at) steps.push_back(history.steps()[at].command);
    return steps;
}

} // namespace

bool Document::isLong(std::size_t changes) const { return patience_ && changes >= many; }

Document::Ahead Document::ahead(std::vector<PreparedStep> steps, const std::string& scenario,
                                const Economy& effective) {
    Ahead ahead{std::move(steps), {}, {}};
    for (const PreparedStep& step : ahead.steps) addTablesOf(ahead.tables, step.command);
    if (ahead.steps.empty() || !ahead.steps.back().refused.empty()) return ahead;
    ahead.standing = standingIn(ahead.steps.back().economy, scenario);
    if (scenario != "base") addDiffering(ahead.tables, effective, ahead.standing.effective);
    return ahead;
}

Document::Problems Document::editLong(std::function<Result<Command>()> make, const QString& saying,
                                      Problems* warnings) {
    if (busy_) return {busyElsewhere()};
    const auto work = [make = std::move(make), economy = economy(), scenario = scenario_.toStdString(),
                       effective = effective_] {
        Result<Ahead> made;
        auto command = make();
        made.problems = std::move(command.problems);
        if (!command) return made;
        made.value.emplace();
        if (command->empty()) return made;
        if (namesItself(*command)) command->name = stepName(*command, economy);
        std::vector<PreparedStep> steps;
        steps.push_back(prepared({economy, std::move(*command)}));
        made.value = ahead(std::move(steps), scenario, effective);
        return made;
    };
    auto made = waitFor(saying.isEmpty() ? tr("Changing the document…") : saying, true, work);
    if (!made) return {cancelled()};
    if (!*made) return std::move(made->problems);
    Ahead& ahead = **made;
    if (ahead.steps.empty()) return {};
    if (auto refused = open_.take(std::move(ahead.steps.front())); !refused.empty()) return refused;
    follow(std::move(ahead));
    if (warnings)
        *warnings = std::move(made->problems);
    else if (!made->problems.empty())
        Q_EMIT warned(made->problems);
    return {};
}

std::vector<Address> Document::travelLong(std::size_t done) {
    const bool back = done < history().done();
    const auto work = [economy = economy(), back, steps = stepsTo(history(), done),
                       scenario = scenario_.toStdString(), effective = effective_]() mutable {
        std::vector<PreparedStep> ready;
        for (Command& step : steps) {
            if (back) step = undoing(step);
            ready.push_back(prepared(
                {std::move(economy), std::move(step), back ? StepToDo::Way::undo : StepToDo::Way::redo}));
            if (!ready.back().refused.empty()) break;
            economy = ready.back().economy;
        }
        auto places = changedAt(ready.back().command, ready.back().economy);
        return std::pair(ahead(std::move(ready), scenario, effective), std::move(places));
    };
    auto made = waitFor(back ? tr("Undoing…") : tr("Redoing…"), true, work);
    if (!made) return {};
    auto& [ahead, places] = *made;
    for (PreparedStep& step : ahead.steps)
        if (!open_.take(std::move(step)).empty()) {
            follow(std::vector<TableId>());
            return places;
        }
    follow(std::move(ahead));
    return std::move(places);
}

} // namespace breakeven::ui
