#include "insight/contract/contract_outlook.h"

#include "economy/table/row_reader.h"
#include "economy/table/words.h"
#include "engine/rules/risk_share.h"
#include "insight/statement/ledger_sides.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

bool endsWithKey(const std::string& source, std::string_view table, std::string_view key) {
    return source.size() > key.size() && source.starts_with(table) && source.ends_with(key) &&
           source[source.size() - key.size() - 1] == ':';
}

enum class Bearer { nobody, commissioner, holder };

// Whether a source is the contract's own row, or what a holder has taken over of it (rules 2.4).
Bearer bearerOf(const std::string& source, std::string_view contract) {
    if (endsWithKey(source, "contracts:", contract)) return Bearer::commissioner;
    if (endsWithKey(source, "subcontracts:", contract)) return Bearer::holder;
    return Bearer::nobody;
}

using Band = RiskBand<double>;

std::vector<Band> bandsOf(const Economy& economy, std::string_view contract) {
    std::vector<Band> bands;
    for (const RowReader& row : readers(economy, TableId::riskShares)) {
        const auto share = row.number("share");
        if (row.text("contract") != contract || !share) continue;
        const auto to = row.number("to");
        bands.push_back({row.text("direction") == "gain",
                         words::as<RiskBandShape::When>(words::whens, row.text("when")),
                         toDouble(row.number("from").value_or(0)),
                         to ? std::optional(toDouble(*to)) : std::nullopt, toDouble(*share)});
    }
    return bands;
}

// Settlement to the holder at a variance; `above` tells on which side of the minimum variance it counts.
double settlementAt(const std::vector<Band>& bands, double variance, bool above) {
    const bool gain = variance > 0;
    const double size = std::abs(variance);
    double settled = 0;
    for (const Band& band : bands) settled += settlement(band, 1.0, band.gain == gain ? size : 0.0, above);
    return gain ? -settled : settled;
}

} // namespace

std::vector<ContractOutlookYear> contractOutlook(const ExactProjection& projection,
                                                 std::string_view contract) {
    const auto found = std::find_if(projection.contracts.begin(), projection.contracts.end(),
                                    [&](const auto& outcome) { return outcome.contract == contract; });
    if (found == projection.contracts.end()) return {};
    std::vector<ContractOutlookYear> years(projection.years.size());
    for (std::size_t t = 0; t < years.size(); ++t) {
        years[t].year = projection.years[t];
        years[t].outcome = found->years[t];
        years[t].inForce = found->years[t].inForce;
        years[t].variance = found->years[t].target - found->years[t].actual;
    }
    for (const Posting<Decimal>& posting : projection.postings) {
        const Bearer bearer = bearerOf(projection.source(posting), contract);
        if (bearer == Bearer::nobody) continue;
        ContractOutlookYear& year = years[posting.year];
        for (const LedgerSide& side : sidesOf(posting)) {
            if (side.line != PostingLine::patientCare) continue;
            (bearer == Bearer::commissioner ? year.byCommissioner : year.byHolders) += side.received;
            year.paid += side.received;
        }
    }
    for (ContractOutlookYear& year : years) {
        year.paid += year.outcome.settled;
        if (year.outcome.activityValue != Money{})
            year.paidLessValue = year.paid - year.outcome.activityValue;
    }
    return years;
}

std::vector<PayoffPoint> payoffCurve(const Economy& economy, std::string_view contract, double reach) {
    const auto row = economy[TableId::contracts].find({contract});
    const std::vector<Band> bands = bandsOf(economy, contract);
    if (!row || bands.empty()) return {};
    const double minimum = toDouble(*RowReader(economy, TableId::contracts, *row).number("minimum_variance"));
    std::vector<double> corners{-reach, -minimum, 0, minimum, reach};
    for (const Band& band : bands)
        for (const double corner : {band.from, band.to.value_or(reach)})
            if (corner < reach) corners.push_back(band.gain ? corner : -corner);
    std::sort(corners.begin(), corners.end());
    corners.erase(std::unique(corners.begin(), corners.end()), corners.end());
    std::vector<PayoffPoint> curve;
    for (const double corner : corners) {
        const bool border = minimum > 0 && std::abs(corner) == minimum;
        const double outer = settlementAt(bands, corner, std::abs(corner) >= minimum);
        if (!border) {
            curve.push_back({corner, outer});
            continue;
        }
        const double inner = settlementAt(bands, corner, false);
        curve.push_back({corner, corner < 0 ? outer : inner});
        if (inner != outer) curve.push_back({corner, corner < 0 ? inner : outer});
    }
    return curve;
}

std::vector<PayoffMark> payoffMarks(const std::vector<ContractOutlookYear>& outlook) {
    std::vector<PayoffMark> marks;
    for (const ContractOutlookYear& year : outlook) {
        const double target = toDouble(year.outcome.target);
        if (!year.inForce || target == 0) continue;
        marks.push_back({year.year,
                         {toDouble(year.variance) / target, toDouble(year.outcome.settled) / target},
                         year.variance,
                         year.outcome.settled});
    }
    return marks;
}

std::vector<PerHead> perHead(const std::vector<ContractOutlookYear>& outlook) {
    std::vector<PerHead> all;
    for (const ContractOutlookYear& year : outlook) {
        PerHead here{year.year, toDouble(year.outcome.people), 0, 0};
        if (here.people > 0) {
            here.paid = toDouble(year.outcome.target) / here.people;
            here.cost = toDouble(year.outcome.actual) / here.people;
        }
        all.push_back(here);
    }
    return all;
}

} // namespace breakeven
