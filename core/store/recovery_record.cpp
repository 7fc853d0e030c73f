#include "store/recovery_record.h"

#include "store/check_sum.h"

#include <charconv>
#include <fmt/format.h>

namespace breakeven {

namespace {

// Texts as "5:hello", absent ones as "-".
class Writer {
public:
    void put(std::string_view text) {
        bytes_ += std::to_string(text.size());
        bytes_ += ':';
        bytes_ += text;
    }
    void putOptional(const std::optional<std::string>& text) {
        if (text)
            put(*text);
        else
            bytes_ += '-';
    }
    std::string bytes() && { return std::move(bytes_); }

private:
    std::string bytes_;
};

class Reader {
public:
    explicit Reader(std::string_view bytes) : rest_(bytes) {}

    std::optional<std::string> text() {
        std::size_t length = 0;
        const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), length);
        const auto digits = static_cast<std::size_t>(end - rest_.data());
        const bool marked = error == std::errc() && digits < rest_.size() && rest_[digits] == ':';
        if (!marked || length > rest_.size() - digits - 1) return fail();
        std::string text(rest_.substr(digits + 1, length));
        rest_.remove_prefix(digits + 1 + length);
        return text;
    }

    std::optional<std::string> textOrAbsent() {
        if (!rest_.starts_with('-')) return text();
        rest_.remove_prefix(1);
        return std::nullopt;
    }

    std::size_t count() {
        const auto digits = text();
        std::size_t value = 0;
        if (!digits) return 0;
        const char* last = digits->data() + digits->size();
        const auto [end, error] = std::from_chars(digits->data(), last, value);
        if (error != std::errc() || end != last) fail();
        return value;
    }

    bool sound() const { return sound_; }
    bool atEnd() const { return rest_.empty(); }

private:
    std::nullopt_t fail() {
        sound_ = false;
        rest_ = {};
        return std::nullopt;
    }

    std::string_view rest_;
    bool sound_ = true;
};

} // namespace

std::string entryBytes(const JournalEntry& entry) {
    Writer writer;
    writer.put(entry.when);
    writer.put(entry.command.name.text);
    writer.put(std::to_string(entry.command.name.arguments.size()));
    for (const std::string& argument : entry.command.name.arguments) writer.put(argument);
    writer.put(std::to_string(entry.command.changes.size()));
    for (const WrittenChange& change : entry.command.changes) {
        writer.put(change.address);
        writer.putOptional(change.before);
        writer.putOptional(change.after);
        writer.put(std::to_string(change.position));
    }
    writer.put(entry.by.who);
    writer.put(entry.by.scenario);
    return std::move(writer).bytes();
}

std::optional<JournalEntry> entryFromBytes(std::string_view bytes) {
    Reader reader(bytes);
    JournalEntry entry;
    entry.when = reader.text().value_or("");
    entry.command.name.text = reader.text().value_or("");
    for (std::size_t left = reader.count(); left > 0 && reader.sound(); --left)
        entry.command.name.arguments.push_back(reader.text().value_or(""));
    for (std::size_t left = reader.count(); left > 0 && reader.sound(); --left) {
        WrittenChange change;
        change.address = reader.text().value_or("");
        change.before = reader.textOrAbsent();
        change.after = reader.textOrAbsent();
        change.position = reader.count();
        entry.command.changes.push_back(std::move(change));
    }
    if (reader.sound() && !reader.atEnd()) { // nobody said so before version 3 of the file
        entry.by.who = reader.text().value_or("");
        entry.by.scenario = reader.text().value_or("");
    }
    return reader.sound() && reader.atEnd() ? std::optional(std::move(entry)) : std::nullopt;
}

std::string record(std::string_view bytes) {
    return fmt::format("{} {:016x}\n{}\n", bytes.size(), checkSum(bytes), bytes);
}

std::optional<std::string> takeRecord(std::string_view& rest) {
    const auto line = rest.find('\n');
    if (line == std::string_view::npos) return std::nullopt;
    std::size_t length = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + line, length);
    if (error != std::errc() || length >= rest.size() - line - 1) return std::nullopt;
    const std::string_view bytes = rest.substr(line + 1, length);
    const std::string whole = record(bytes);
    if (!rest.starts_with(whole)) return std::nullopt;
    std::string taken(bytes);
    rest.remove_prefix(whole.size());
    return taken;
}

} // namespace breakeven
