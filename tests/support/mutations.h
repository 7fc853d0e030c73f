#pragma once

#include <random>
#include <string>
#include <string_view>

namespace breakeven::test {

/// Spoils texts at random, the same way on every run.
class Mutations {
public:
    /// `letters` are those most likely to matter to the reader.
    Mutations(unsigned seed, std::string_view letters) : random_(seed), letters_(letters) {}

    /// `text` with one to four changes: a letter replaced, added or taken away, a piece repeated or cut off.
    std::string of(std::string text) {
        for (std::size_t left = 1 + below(4); left > 0 && !text.empty(); --left) {
            const std::size_t at = below(text.size());
            const char letter =
                below(4) == 0 ? static_cast<char>(below(256)) : letters_[below(letters_.size())];
            switch (below(6)) {
            case 0:
                text[at] = letter;
                break;
            case 1:
                text.insert(at, 1, letter);
                break;
            case 2:
                text.erase(at, 1 + below(3));
                break;
            case 3:
                text.insert(at, text.substr(below(text.size()), below(20)));
                break;
            case 4:
                text.erase(at, below(20));
                break;
            default:
                text.resize(below(8) == 0 ? at : text.size());
                break;
            }
        }
        return text;
    }

private:
    std::size_t below(std::size_t limit) { return random_() % limit; }

    std::mt19937 random_;
    std::string_view letters_;
};

} // namespace breakeven::test
