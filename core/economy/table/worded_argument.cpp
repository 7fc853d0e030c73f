#include "economy/table/worded_argument.h"

#include "economy/table/word_titles.h"

#include <charconv>
#include <optional>

namespace breakeven {

namespace {

/// Begins an argument that is worded; it stands in no name and no cell.
constexpr char mark = '\x1d';
constexpr const char* ofMessages = "Message";

// Texts as "5:hello".
void put(std::string& bytes, std::string_view text) {
    bytes += std::to_string(text.size());
    bytes += ':';
    bytes += text;
}

std::optional<std::string> take(std::string_view& bytes) {
    std::size_t length = 0;
    const auto [end, error] = std::from_chars(bytes.data(), bytes.data() + bytes.size(), length);
    const auto digits = static_cast<std::size_t>(end - bytes.data());
    if (error != std::errc() || digits >= bytes.size() || bytes[digits] != ':' ||
        length > bytes.size() - digits - 1)
        return std::nullopt;
    std::string text(bytes.substr(digits + 1, length));
    bytes.remove_prefix(digits + 1 + length);
    return text;
}

std::string encoded(const char* context, std::string_view text) {
    std::string bytes(1, mark);
    put(bytes, context);
    put(bytes, text);
    return bytes;
}

} // namespace

std::string worded(const char* context, std::string_view text) { return encoded(context, text); }

std::string worded(const Message& message) {
    std::string bytes = encoded(ofMessages, message.text);
    for (const std::string& argument : message.arguments) put(bytes, argument);
    return bytes;
}

std::string wordedWord(std::string_view word) { return worded("Word", titleOf(word)); }

std::string saidArgument(const std::string& argument, const Wording& wording) {
    if (argument.empty() || argument.front() != mark) return argument;
    std::string_view rest = std::string_view(argument).substr(1);
    const auto context = take(rest);
    const auto text = context ? take(rest) : std::nullopt;
    if (!text) return argument.substr(1);
    Message message{*text, {}};
    while (auto next = take(rest)) message.arguments.push_back(std::move(*next));
    return fill(wording.translated(context->c_str(), text->c_str()),
                withSaidArguments(message, wording).arguments);
}

Message withSaidArguments(const Message& message, const Wording& wording) {
    Message read{message.text, {}};
    read.arguments.reserve(message.arguments.size());
    for (const std::string& argument : message.arguments)
        read.arguments.push_back(saidArgument(argument, wording));
    return read;
}

} // namespace breakeven
