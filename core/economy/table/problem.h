#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace breakeven {

/// Marks a text for translation; `context` groups it in the translators' files. The text itself is unchanged.
constexpr const char* translatable([[maybe_unused]] const char* context, const char* text) { return text; }

/// A sentence for people: English with %1, %2 … where the arguments go, so that it can be translated whole.
struct Message {
    std::string text;
    std::vector<std::string> arguments;

    bool operator==(const Message&) const = default;
};

/// `text` (marked with translatable("Message", …)) with its arguments.
template<class... Arguments>
Message message(const char* text, Arguments&&... arguments) {
    return {text, {std::string(std::forward<Arguments>(arguments))...}};
}

/// Puts the arguments into `translated`, a translation of `message.text` or that text itself.
std::string fill(std::string_view translated, const std::vector<std::string>& arguments);

/// The message in English.
std::string english(const Message& message);

enum class Severity { error, warning };

/// Where in a file a problem lies; row counts the header as 1, a column may be unknown.
struct FilePlace {
    std::string file;
    std::size_t row = 0;
    std::string column;

    bool operator==(const FilePlace&) const = default;
};

/// Something wrong: what, where, what would be right.
struct Problem {
    Severity severity = Severity::error;
    std::string address; ///< the cell or row, where there is one (docs/data-package.md, Addresses)
    std::optional<FilePlace> place;
    Message message;

    bool operator==(const Problem&) const = default;
};

/// What is wrong with a cell or row, by its address.
Problem errorAt(std::string address, Message why);
Problem warningAt(std::string address, Message why);

/// What is wrong in a file, and which cell or row that is, where there is one.
Problem errorIn(FilePlace place, Message why, std::string address = {});
Problem warningIn(FilePlace place, Message why, std::string address = {});

/// What is wrong with no cell and no file in particular.
Problem errorSaying(Message why);
Problem warningSaying(Message why);

/// The same, where it keeps nothing from being done.
Problem asWarning(Problem problem);

/// One line in English: "error: budgets.csv, row 3, amount (budgets:RNL:nursing:amount): …".
std::string english(const Problem& problem);

bool hasErrors(const std::vector<Problem>& problems);

/// A value, or the problems that prevented it; warnings may stand beside a value.
template<class T>
struct Result {
    std::optional<T> value;
    std::vector<Problem> problems;

    Result() = default;
    Result(T v) : value(std::move(v)) {}
    Result(Problem problem) : problems{std::move(problem)} {}
    Result(std::vector<Problem> all) : problems(std::move(all)) {}

    explicit operator bool() const { return value.has_value(); }
    T& operator*() { return *value; }
    const T& operator*() const { return *value; }
    T* operator->() { return &*value; }
    const T* operator->() const { return &*value; }
};

} // namespace breakeven
