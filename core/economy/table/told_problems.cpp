#include "economy/table/told_problems.h"

namespace breakeven {

bool ToldProblems::isNews(const Problem& problem) {
    std::string what(problem.severity == Severity::error ? "e" : "w");
    const auto add = [&](std::string_view part) {
        what += std::to_string(part.size());
        what += ':';
        what += part;
    };
    add(problem.address);
    if (problem.address.empty() && problem.place) {
        add(problem.place->file);
        add(std::to_string(problem.place->row));
        add(problem.place->column);
    }
    add(problem.message.text);
    for (const std::string& argument : problem.message.arguments) add(argument);
    return told_.insert(std::move(what)).second;
}

void addNew(std::vector<Problem>& all, std::vector<Problem> more) {
    if (more.empty()) return;
    ToldProblems told;
    for (const Problem& problem : all) told.isNews(problem);
    for (Problem& problem : more)
        if (told.isNews(problem)) all.push_back(std::move(problem));
}

} // namespace breakeven
