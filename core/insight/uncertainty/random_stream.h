#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// The four words of Philox 4x32-10 for a draw of a text's numbers (rules 16.5).
struct RandomWords {
    std::uint32_t x[4];
};

/// The 64-bit FNV-1a hash of a text's bytes.
std::uint64_t hashOf(std::string_view text);

/// `pair` is half the draw's number, rounded up.
RandomWords randomWords(std::uint64_t hash, std::uint64_t pair, std::uint64_t seed);

/// ε of an odd draw of a pair; the even one's is its negative.
double randomNormal(std::uint64_t hash, std::uint64_t pair, std::uint64_t seed);

/// The standard normal numbers of a label over the years, the later ones leaning on the earlier
/// (rules 16.4): z(1) = ε(1), z(j) = persistence × z(j-1) + √(1 - persistence²) × ε(j).
class RandomStream {
public:
    RandomStream(const std::string& label, double persistence, std::size_t years);

    std::size_t years() const { return hashes_.size(); }

    /// z of the odd draws of pairs in every year, [year × pairs + pair]; those of the even ones are the
    /// negatives.
    std::vector<double> draw(std::span<const std::uint64_t> pairs, std::uint64_t seed) const;

private:
    double persistence_, fresh_;
    std::vector<std::uint64_t> hashes_; ///< by year
};

} // namespace breakeven
