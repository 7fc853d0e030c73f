#include "economy/reading/search_rank.h"

#include "economy/reading/folded_text.h"

#include <algorithm>

namespace breakeven {

namespace {

/// A piece of a word means something from so many letters on.
constexpr std::size_t leastWithin = 3;

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

SearchText::SearchText(std::string_view called, std::string_view byCode, std::string_view place)
    : name(folded(called)), code(folded(byCode)), where(folded(place)) {}

SearchQuery::SearchQuery(std::string_view typed) {
    const std::string text = folded(typed);
    for (std::size_t at = 0; at < text.size();) {
        const auto start = text.find_first_not_of(' ', at);
        if (start == text.npos) break;
        const auto end = std::min(text.find(' ', start), text.size());
        words_.push_back(text.substr(start, end - start));
        at = end;
    }
    for (const std::string& word : words_) whole_ += (whole_.empty() ? "" : " ") + word;
}

bool hasWordBeginning(std::string_view text, std::string_view word) {
    for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1))
        if (at == 0 || !isLetter(text[at - 1]) || !isLetter(text[at])) return true;
    return false;
}

int rankOfWord(const SearchText& text, std::string_view word) {
    if (text.code == word) return 60;
    if (text.name.starts_with(word)) return 55;
    if (hasWordBeginning(text.name, word)) return 50;
    if (hasWordBeginning(text.code, word)) return 40;
    if (hasWordBeginning(text.where, word)) return 20;
    if (word.size() < leastWithin) return 0;
    if (text.name.find(word) != text.name.npos) return 10;
    return text.code.find(word) != text.code.npos ? 8 : 0;
}

int rankOf(const SearchText& text, const SearchQuery& query) {
    int least = 1000, sum = 0;
    for (const std::string& word : query.words()) {
        const int rank = rankOfWord(text, word);
        if (rank == 0) return 0;
        least = std::min(least, rank);
        sum += rank;
    }
    if (query.isEmpty()) return 0;
    const int average = sum / static_cast<int>(query.words().size());
    if (text.name == query.whole() || text.code == query.whole()) return 400;
    if (text.name.starts_with(query.whole())) return 300;
    return least + average;
}

} // namespace breakeven
