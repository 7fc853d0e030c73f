#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// Something that may be searched for: what it is called, its code, and where it stands, folded.
struct SearchText {
    SearchText(std::string_view name, std::string_view code, std::string_view where);

    std::string name;
    std::string code;
    std::string where;
};

/// What somebody typed to search for, folded, as words.
class SearchQuery {
public:
    explicit SearchQuery(std::string_view typed);

    const std::string& whole() const { return whole_; }
    const std::vector<std::string>& words() const { return words_; }
    bool isEmpty() const { return words_.empty(); }

private:
    std::string whole_;
    std::vector<std::string> words_;
};

/// How well one word is met: best where a word of the name begins with it, less where one of the code or of
/// the place does, least within a word; 0 where it is not met.
int rankOfWord(const SearchText& text, std::string_view word);

/// How well all words are met, 0 unless each is; higher where the name or code is what was typed, or begins
/// with it.
int rankOf(const SearchText& text, const SearchQuery& query);

/// Whether a word of `text` begins with `word`.
bool hasWordBeginning(std::string_view text, std::string_view word);

} // namespace breakeven
