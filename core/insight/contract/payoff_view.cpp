#include "insight/contract/payoff_view.h"

#include "economy/table/row_reader.h"
#include "money/format.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double leastReach = 0.05;
constexpr double air = 1.2; // beyond the outermost edge or year

double reachOf(const Economy& economy, const std::vector<PayoffMark>& marks, std::string_view contract) {
    double outermost = 0;
    const auto widen = [&](const std::optional<Decimal>& edge) {
        if (edge) outermost = std::max(outermost, toDouble(*edge));
    };
    for (const RowReader& row : readers(economy, TableId::riskShares)) {
        if (row.text("contract") != contract) continue;
        widen(row.number("from"));
        widen(row.number("to"));
    }
    if (const auto row = economy[TableId::contracts].find({contract}))
        widen(RowReader(economy, TableId::contracts, *row).number("minimum_variance"));
    for (const PayoffMark& mark : marks) outermost = std::max(outermost, std::abs(mark.point.variance));
    return std::max(leastReach, outermost * air);
}

double shareBetween(const PayoffPoint& a, const PayoffPoint& b) {
    const double share = (a.settlement - b.settlement) / (b.variance - a.variance);
    return std::round(share * 1e9) / 1e9;
}

// Stretches of one share that follow one another are one band; nought stays an edge, gain and loss differ.
std::vector<PayoffBand> bandsOf(const std::vector<PayoffPoint>& curve) {
    std::vector<PayoffBand> bands;
    for (std::size_t i = 1; i < curve.size(); ++i) {
        const PayoffPoint &a = curve[i - 1], &b = curve[i];
        if (a.variance == b.variance) continue;
        const double share = shareBetween(a, b);
        const bool goesOn = !bands.empty() && bands.back().to == a.variance && bands.back().share == share &&
                            (a.variance != 0 || share == 0) && curve[i - 1].settlement == a.settlement &&
                            (i < 2 || curve[i - 2].variance != a.variance);
        if (goesOn)
            bands.back().to = b.variance;
        else
            bands.push_back({a.variance, b.variance, share});
    }
    return bands;
}

std::string part(double variance) { return formatRate(std::abs(variance)); }

Message deadbandFinding(const PayoffView& view) {
    for (const PayoffBand& band : view.bands)
        if (band.share == 0 && band.from < 0 && band.to > 0)
            return band.to == -band.from
                       ? message(translatable("Message", "Within %1 of target nothing settles."),
                                 part(band.to))
                       : message(translatable("Message",
                                              "Between a loss of %1 and a gain of %2 nothing settles."),
                                 part(band.from), part(band.to));
    return message(translatable("Message", "It settles from the first pound."));
}

Message yearFinding(const PayoffMark& mark) {
    const std::string year = toText(mark.year);
    const std::string size = formatSize(mark.variance);
    const std::string settled = formatSize(mark.settlement);
    if (mark.variance == Money{})
        return message(translatable("Message", "In %1 the holder spends exactly its target."), year);
    const bool gain = mark.variance > Money{};
    if (mark.settlement == Money{})
        return gain ? message(translatable("Message", "In %1 the holder spends %2 less than target and keeps "
                                                      "all of it."),
                              year, size)
                    : message(translatable("Message", "In %1 the holder spends %2 more than target and bears "
                                                      "all of it."),
                              year, size);
    return gain ? message(translatable("Message",
                                       "In %1 the holder spends %2 less than target and hands back %3."),
                          year, size, settled)
                : message(translatable("Message",
                                       "In %1 the holder spends %2 more than target and is paid %3 towards "
                                       "it."),
                          year, size, settled);
}

} // namespace

std::optional<PayoffView> payoffView(const Economy& economy, const std::vector<ContractOutlookYear>& outlook,
                                     std::string_view contract) {
    PayoffView view;
    view.marks = payoffMarks(outlook);
    view.reach = reachOf(economy, view.marks, contract);
    view.curve = payoffCurve(economy, contract, view.reach);
    if (view.curve.empty()) return std::nullopt;
    view.bands = bandsOf(view.curve);
    for (const PayoffPoint& point : view.curve) {
        view.lowest = std::min(view.lowest, point.settlement);
        view.highest = std::max(view.highest, point.settlement);
    }
    for (const PayoffMark& mark : view.marks) {
        view.lowest = std::min(view.lowest, mark.point.settlement);
        view.highest = std::max(view.highest, mark.point.settlement);
    }
    for (const ContractOutlookYear& year : outlook)
        if (year.inForce && year.outcome.target != Money{}) {
            view.targetYear = year.year;
            view.target = year.outcome.target;
        }
    return view;
}

Money partOf(Money target, double part) { return roundToPenny(toDecimal(target) * Decimal(part)); }

std::string formatPart(double part) { return formatRate(Decimal(std::abs(part)), 1); }

std::vector<Message> payoffFindings(const PayoffView& view) {
    std::vector<Message> findings{deadbandFinding(view)};
    if (!view.marks.empty()) findings.push_back(yearFinding(view.marks.back()));
    return findings;
}

} // namespace breakeven
