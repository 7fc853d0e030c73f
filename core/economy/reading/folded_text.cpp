#include "economy/reading/folded_text.h"

#include <array>
#include <cstdint>
#include <optional>

namespace breakeven {

namespace {

/// Plain letters of U+00C0 to U+017F, in their order; '.' where there is none, two-letter ones elsewhere.
constexpr std::string_view latin =
    "aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y"  // À to ÿ
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll"  // Ā to Ŀ
    "lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"; // ŀ to ſ
constexpr char32_t firstLatin = 0xC0, lastLatin = 0x17F;
static_assert(latin.size() == lastLatin - firstLatin + 1);

std::string_view twoLetters(char32_t letter) {
    switch (letter) {
    case 0xC6:
    case 0xE6:
        return "ae";
    case 0xD0:
    case 0xF0:
        return "d";
    case 0xDE:
    case 0xFE:
        return "th";
    case 0xDF:
        return "ss";
    case 0x132:
    case 0x133:
        return "ij";
    case 0x152:
    case 0x153:
        return "oe";
    default:
        return {};
    }
}

// Welsh has some of its letters with accents further on.
std::optional<char> furtherLatin(char32_t letter) {
    if (letter >= 0x1E80 && letter <= 0x1E85) return 'w';
    if (letter >= 0x1EF2 && letter <= 0x1EF9) return 'y';
    return std::nullopt;
}

std::string_view plainMark(char32_t mark) {
    if (mark == 0xA0 || (mark >= 0x2000 && mark <= 0x200B) || mark == 0x202F) return " ";
    if ((mark >= 0x2010 && mark <= 0x2015) || mark == 0x2212) return "-";
    if (mark == 0x2018 || mark == 0x2019) return "'";
    if (mark == 0x201C || mark == 0x201D) return "\"";
    return {};
}

bool isCombining(char32_t mark) { return mark >= 0x300 && mark <= 0x36F; }

// How many bytes a letter takes by its first; one where that begins none.
std::size_t lengthOf(unsigned char first) {
    return first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
}

char32_t letterOf(std::string_view bytes) {
    constexpr std::array<unsigned char, 5> mask{0, 0x7F, 0x1F, 0x0F, 0x07};
    char32_t letter = static_cast<unsigned char>(bytes.front()) & mask[bytes.size()];
    for (const char byte : bytes.substr(1)) letter = letter << 6 | (static_cast<unsigned char>(byte) & 0x3F);
    return letter;
}

} // namespace

std::string folded(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) {
            plain += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : static_cast<char>(byte);
            ++at;
            continue;
        }
        const std::string_view bytes = text.substr(at, lengthOf(byte));
        at += bytes.size();
        const char32_t letter = letterOf(bytes);
        if (isCombining(letter)) continue;
        if (const auto two = twoLetters(letter); !two.empty()) {
            plain += two;
        } else if (letter >= firstLatin && letter <= lastLatin && latin[letter - firstLatin] != '.') {
            plain += latin[letter - firstLatin];
        } else if (const auto further = furtherLatin(letter)) {
            plain += *further;
        } else if (const auto mark = plainMark(letter); !mark.empty()) {
            plain += mark;
        } else {
            plain += bytes;
        }
    }
    return plain;
}

} // namespace breakeven
