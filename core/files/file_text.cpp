#include "files/file_text.h"

#include "economy/table/ascii.h"
#include "economy/table/value.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

using namespace std::string_view_literals;

#define MESSAGE(text) translatable("Message", text)

void append(std::string& text, char32_t letter) {
    const auto byte = [&](unsigned bits) { text += static_cast<char>(bits); };
    if (letter < 0x80) return byte(letter);
    if (letter < 0x800) {
        byte(0xC0 | letter >> 6);
    } else {
        if (letter < 0x10000) {
            byte(0xE0 | letter >> 12);
        } else {
            byte(0xF0 | letter >> 18);
            byte(0x80 | (letter >> 12 & 0x3F));
        }
        byte(0x80 | (letter >> 6 & 0x3F));
    }
    byte(0x80 | (letter & 0x3F));
}

std::optional<std::string> fromUtf16(std::string_view bytes, bool littleEndian) {
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(littleEndian ? second << 8 | first : first << 8 | second);
    };
    if (bytes.size() % 2 != 0) return std::nullopt;
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        char32_t letter = unit(at);
        if (letter >= 0xD800 && letter < 0xE000) { // two halves of one letter
            at += 2;
            if (letter >= 0xDC00 || at >= bytes.size()) return std::nullopt;
            const char32_t low = unit(at);
            if (low < 0xDC00 || low >= 0xE000) return std::nullopt;
            letter = 0x10000 + ((letter - 0xD800) << 10) + (low - 0xDC00);
        }
        append(text, letter);
    }
    return text;
}

std::optional<std::string> fromWindows1252(std::string_view bytes) {
    constexpr std::array<char32_t, 32> high{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                            0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                            0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                            0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
    std::string text;
    for (const char c : bytes) {
        char32_t letter = static_cast<unsigned char>(c);
        if (letter >= 0x80 && letter < 0xA0) letter = high[letter - 0x80];
        if (letter == 0 && c != '\0') return std::nullopt;
        append(text, letter);
    }
    return text;
}

// Of UTF-16 without a mark every other byte of the heading is nought.
std::optional<bool> isLittleEndian(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE"sv)) return true;
    if (bytes.starts_with("\xFE\xFF"sv)) return false;
    if (bytes.size() < 4) return std::nullopt;
    const auto nought = [&](std::size_t at) { return bytes[at] == '\0'; };
    if (!nought(0) && nought(1) && !nought(2) && nought(3)) return true;
    if (nought(0) && !nought(1) && nought(2) && !nought(3)) return false;
    return std::nullopt;
}

std::string_view firstLine(std::string_view text) { return text.substr(0, text.find_first_of("\r\n")); }

// The line that tells Excel how cells are separated is nobody's row.
bool isSeparatorLine(std::string_view line) {
    if (line.starts_with('"')) line.remove_prefix(1);
    constexpr std::string_view name = "sep=";
    if (!std::equal(name.begin(), name.end(), line.begin(), line.begin() + std::min(line.size(), name.size()),
                    [](char a, char b) { return a == lowered(b); }))
        return false;
    line.remove_prefix(name.size() + (line.size() > name.size() ? 1 : 0));
    return line.find_first_not_of(",;\t\" ") == std::string_view::npos;
}

char separatorOf(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of("\r\n ,;\t"), text.size()));
    std::size_t commas = 0, semicolons = 0, tabs = 0;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '\r' || c == '\n') break;
        commas += c == ',';
        semicolons += c == ';';
        tabs += c == '\t';
    }
    if (tabs > commas && tabs > semicolons) return '\t';
    return semicolons > commas ? ';' : ',';
}

} // namespace

std::variant<FileText, Message> readFileText(std::string bytes) {
    if (bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("\xD0\xCF\x11\xE0"sv))
        return message(MESSAGE("this is a workbook, not text; save each of its sheets as CSV UTF-8"));
    FileText file;
    if (const auto littleEndian = isLittleEndian(bytes)) {
        auto text = fromUtf16(bytes, *littleEndian);
        if (!text)
            return message(MESSAGE("the file is UTF-16, but damaged or cut short; save it as CSV UTF-8"));
        file.text = std::move(*text);
        file.warning = message(MESSAGE("the file is read as UTF-16; CSV UTF-8 is expected"));
    } else if (isUtf8(bytes)) {
        file.text = std::move(bytes);
    } else {
        auto text = fromWindows1252(bytes);
        if (!text)
            return message(MESSAGE("the file is neither UTF-8 nor Windows-1252; save it as CSV UTF-8"));
        file.text = std::move(*text);
        file.warning = message(MESSAGE("the file is not UTF-8 and is read as Windows-1252; check its £ signs "
                                       "and accented letters, or save it as CSV UTF-8"));
    }
    if (file.text.find('\0') != std::string::npos)
        return message(MESSAGE("the file holds zero bytes, so it is not text; save it as CSV UTF-8"));
    while (file.text.starts_with("\uFEFF")) file.text.erase(0, "\uFEFF"sv.size());
    if (const auto line = firstLine(file.text); isSeparatorLine(line)) {
        const std::size_t end = line.size();
        file.text.erase(0, end + (file.text.compare(end, 2, "\r\n") == 0 ? 2 : 1));
    }
    file.separator = separatorOf(file.text);
    return file;
}

} // namespace breakeven
