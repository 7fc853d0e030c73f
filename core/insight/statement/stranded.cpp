#include "insight/statement/stranded.h"

#include "engine/shape/shape.h"

#include <map>

namespace breakeven {

std::vector<StrandedLine> strandedLines(const ExactProjection& projection) {
    std::map<std::pair<OrganisationIndex, SourceIndex>, StrandedLine> lines;
    for (const StrandedAmount<Decimal>& stranded : projection.stranded) {
        StrandedLine& line = lines[{stranded.org, stranded.source}];
        if (line.amounts.empty()) {
            line.org = stranded.org;
            line.line = projection.shape->sources[stranded.source];
            line.amounts.resize(projection.years.size());
        }
        line.amounts[stranded.year] += stranded.amount;
    }
    std::vector<StrandedLine> all;
    for (auto& [place, line] : lines) all.push_back(std::move(line));
    return all;
}

std::vector<Money> strandedCost(const ExactProjection& projection, OrganisationIndex org) {
    std::vector<Money> amounts(projection.years.size());
    for (const StrandedAmount<Decimal>& stranded : projection.stranded)
        if (stranded.org == org || org == projection.statements.economy())
            amounts[stranded.year] += stranded.amount;
    return amounts;
}

} // namespace breakeven
