#include "insight/sensitivity/rank_correlation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace breakeven {

std::vector<double> ranksOf(const std::vector<double>& numbers) {
    std::vector<std::size_t> order(numbers.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return numbers[a] < numbers[b]; });
    std::vector<double> ranks(numbers.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first;
        while (end < order.size() && numbers[order[end]] == numbers[order[first]]) ++end;
        const double rank = static_cast<double>(first + end + 1) / 2;
        for (; first < end; ++first) ranks[order[first]] = rank;
    }
    return ranks;
}

double correlationOf(const std::vector<double>& a, const std::vector<double>& b) {
    const auto n = static_cast<double>(a.size());
    const double meanA = std::accumulate(a.begin(), a.end(), 0.0) / n;
    const double meanB = std::accumulate(b.begin(), b.end(), 0.0) / n;
    double together = 0, ownA = 0, ownB = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        together += (a[i] - meanA) * (b[i] - meanB);
        ownA += (a[i] - meanA) * (a[i] - meanA);
        ownB += (b[i] - meanB) * (b[i] - meanB);
    }
    return ownA == 0 || ownB == 0 ? 0 : together / std::sqrt(ownA * ownB);
}

} // namespace breakeven
