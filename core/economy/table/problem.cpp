#include "economy/table/problem.h"

#include "economy/table/worded_argument.h"

#include <algorithm>

namespace breakeven {

std::string fill(std::string_view translated, const std::vector<std::string>& arguments) {
    std::string result;
    for (std::size_t i = 0; i < translated.size(); ++i) {
        const bool marker = translated[i] == '%' && i + 1 < translated.size() && translated[i + 1] >= '1' &&
                            translated[i + 1] <= '9';
        const std::size_t argument = marker ? static_cast<std::size_t>(translated[i + 1] - '1') : 0;
        if (marker && argument < arguments.size()) {
            result += saidArgument(arguments[argument], Wording());
            ++i;
        } else {
            result += translated[i];
        }
    }
    return result;
}

Problem errorAt(std::string address, Message why) {
    return {Severity::error, std::move(address), std::nullopt, std::move(why)};
}

Problem warningAt(std::string address, Message why) {
    return {Severity::warning, std::move(address), std::nullopt, std::move(why)};
}

Problem errorIn(FilePlace place, Message why, std::string address) {
    return {Severity::error, std::move(address), std::move(place), std::move(why)};
}

Problem warningIn(FilePlace place, Message why, std::string address) {
    return {Severity::warning, std::move(address), std::move(place), std::move(why)};
}

Problem errorSaying(Message why) { return errorAt({}, std::move(why)); }

Problem warningSaying(Message why) { return warningAt({}, std::move(why)); }

Problem asWarning(Problem problem) {
    problem.severity = Severity::warning;
    return problem;
}

std::string english(const Message& message) { return fill(message.text, message.arguments); }

std::string english(const Problem& problem) {
    std::string text = problem.severity == Severity::error ? "error: " : "warning: ";
    if (problem.place) {
        text += problem.place->file;
        if (problem.place->row > 0) text += ", row " + std::to_string(problem.place->row);
        if (!problem.place->column.empty()) text += ", " + problem.place->column;
        text += problem.address.empty() ? ": " : " (" + problem.address + "): ";
    } else if (!problem.address.empty()) {
        text += problem.address + ": ";
    }
    return text + english(problem.message);
}

bool hasErrors(const std::vector<Problem>& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& problem) { return problem.severity == Severity::error; });
}

} // namespace breakeven
