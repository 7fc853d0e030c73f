#include "cli/plain_line.h"

#include <fmt/format.h>

namespace breakeven::cli {

namespace {

struct Letter {
    std::size_t bytes = 1;
    char32_t code = 0;
    bool valid = false;
};

// The letter a text begins with.
Letter firstOf(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80) return {1, lead, true};
    const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < bytes) return {};
    char32_t code = lead & (0xFF >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next & 0xC0) != 0x80) return {};
        code = code << 6 | (next & 0x3F);
    }
    constexpr char32_t smallest[] = {0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (code < smallest[bytes - 2] || code > 0x10FFFF || surrogate) return {};
    return {bytes, code, true};
}

bool isObeyed(char32_t code) {
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x61C || code == 0x200E ||
           code == 0x200F || (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

std::string plainLine(std::string_view text) {
    std::string line;
    while (!text.empty()) {
        const Letter letter = firstOf(text);
        if (!letter.valid)
            line += "�";
        else if (letter.code == '\n' || letter.code == '\t' || letter.code == '\r')
            line += ' ';
        else if (isObeyed(letter.code))
            line += fmt::format("‹{:02X}›", static_cast<unsigned>(letter.code));
        else
            line += text.substr(0, letter.bytes);
        text.remove_prefix(letter.bytes);
    }
    return line;
}

} // namespace breakeven::cli
