#include "insight/uncertainty/random_stream.h"

#include "insight/uncertainty/normal.h"

#include <Random123/philox.h>

#include <cmath>

namespace breakeven {

namespace {

std::uint32_t low(std::uint64_t number) { return static_cast<std::uint32_t>(number); }
std::uint32_t high(std::uint64_t number) { return static_cast<std::uint32_t>(number >> 32); }

} // namespace

std::uint64_t hashOf(std::string_view text) {
    std::uint64_t hash = 0xcbf2'9ce4'8422'2325;
    for (const char byte : text) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x0000'0100'0000'01b3;
    }
    return hash;
}

RandomWords randomWords(std::uint64_t hash, std::uint64_t pair, std::uint64_t seed) {
    using Philox = r123::Philox4x32_R<10>;
    const Philox::ctr_type counter{{low(pair), high(pair), low(hash), high(hash)}};
    const Philox::key_type key{{low(seed), high(seed)}};
    const Philox::ctr_type words = Philox()(counter, key);
    return {{words[0], words[1], words[2], words[3]}};
}

// u is a multiple of 2⁻⁵⁴ of which doubles above one half do not have every odd one: there 1 - u is taken.
double randomNormal(std::uint64_t hash, std::uint64_t pair, std::uint64_t seed) {
    constexpr std::uint64_t all = std::uint64_t{1} << 53;
    const RandomWords words = randomWords(hash, pair, seed);
    const std::uint64_t number = (std::uint64_t{words.x[0] >> 5} << 26) + (words.x[1] >> 6);
    const auto quantile = [](std::uint64_t n) {
        return normalQuantile((static_cast<double>(n) + 0.5) / static_cast<double>(all));
    };
    return number < all / 2 ? quantile(number) : -quantile(all - 1 - number);
}

RandomStream::RandomStream(const std::string& label, double persistence, std::size_t years)
    : persistence_(persistence), fresh_(std::sqrt(1 - persistence * persistence)) {
    for (std::size_t year = 1; year <= years; ++year)
        hashes_.push_back(hashOf(label + ":" + std::to_string(year)));
}

std::vector<double> RandomStream::draw(std::span<const std::uint64_t> pairs, std::uint64_t seed) const {
    std::vector<double> z(hashes_.size() * pairs.size());
    for (std::size_t year = 0; year < hashes_.size(); ++year)
        for (std::size_t pair = 0; pair < pairs.size(); ++pair) {
            const std::size_t at = year * pairs.size() + pair;
            z[at] = randomNormal(hashes_[year], pairs[pair], seed);
            if (year > 0) z[at] = persistence_ * z[at - pairs.size()] + fresh_ * z[at];
        }
    return z;
}

} // namespace breakeven
