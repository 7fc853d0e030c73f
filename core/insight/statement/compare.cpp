#include "insight/statement/compare.h"

#include "insight/statement/parties.h"

#include <algorithm>

namespace breakeven {

namespace {

std::vector<FinancialYear> yearsOfEither(const ExactProjection& from, const ExactProjection& to) {
    std::vector<FinancialYear> years;
    std::set_union(from.years.begin(), from.years.end(), to.years.begin(), to.years.end(),
                   std::back_inserter(years));
    return years;
}

bool hasYear(const ExactProjection& projection, FinancialYear year) {
    return std::find(projection.years.begin(), projection.years.end(), year) != projection.years.end();
}

std::vector<std::string> organisationsOfEither(const ExactProjection& from, const ExactProjection& to) {
    std::vector<std::string> codes = from.organisations;
    for (const std::string& code : to.organisations)
        if (std::find(codes.begin(), codes.end(), code) == codes.end()) codes.push_back(code);
    codes.emplace_back("economy");
    return codes;
}

// Finds an organisation's statements in one projection by code.
class Statement {
public:
    Statement(const ExactProjection& projection, const std::string& org)
        : projection_(projection), org_(partyOf(projection, org)) {}

    std::optional<Money> amount(FinancialYear year, StatementLine line) const {
        const auto found = std::find(projection_.years.begin(), projection_.years.end(), year);
        if (!org_ || found == projection_.years.end()) return std::nullopt;
        const auto index = static_cast<std::size_t>(found - projection_.years.begin());
        const auto& statements = projection_.statements;
        if (!statements.shown(*org_, index)) return std::nullopt;
        if (isBalanceSheetLine(line) && !statements.hasBalances(*org_, index)) return std::nullopt;
        return statements.amount(*org_, index, line);
    }

private:
    const ExactProjection& projection_;
    std::optional<OrganisationIndex> org_;
};

} // namespace

std::vector<LineDifference> compare(const ExactProjection& from, const ExactProjection& to) {
    std::vector<LineDifference> differences;
    const auto years = yearsOfEither(from, to);
    for (const std::string& org : organisationsOfEither(from, to)) {
        const Statement before(from, org), after(to, org);
        for (const FinancialYear year : years) {
            const bool both = hasYear(from, year) && hasYear(to, year);
            for (std::size_t i = 0; i < statementLineCount; ++i) {
                const auto line = static_cast<StatementLine>(i);
                LineDifference row{org, year, line, before.amount(year, line), after.amount(year, line), {}};
                if (!row.from && !row.to) continue;
                if (both) row.difference = row.to.value_or(Money{}) - row.from.value_or(Money{});
                differences.push_back(std::move(row));
            }
        }
    }
    return differences;
}

} // namespace breakeven
