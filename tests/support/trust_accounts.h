#pragma once

#include "economy/table/economy.h"
#include "money/decimal.h"
#include "money/financial_year.h"
#include "money/money.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace breakeven::test {

/// A year in the accounts of an English NHS trust (tests/published/track_record).
struct TrustYear {
    std::string kind;
    Money income, surplus;
    bool isBreak = false; ///< not to be compared with the year before

    double margin() const { return toDouble(surplus) / toDouble(income); }
};

/// All accounts, by trust and year.
class TrustAccounts {
public:
    /// Those of the kinds there is a calibration for. Throws where the file cannot be read.
    explicit TrustAccounts(const std::filesystem::path& sourceRoot);

    const std::map<std::string, std::map<FinancialYear, TrustYear>>& trusts() const { return trusts_; }

    /// Null where there are none.
    const TrustYear* find(const std::string& trust, FinancialYear year) const;

    /// Whether a year can be compared with an earlier one: accounts of every year between, and no break.
    bool goesOn(const std::string& trust, FinancialYear from, FinancialYear to) const;

private:
    std::map<std::string, std::map<FinancialYear, TrustYear>> trusts_;
};

/// How ranges are set: as the calibration has them, which knows the years to 2015/16, or by what the accounts
/// up to the base year say.
enum class Ranges { calibrated, knownByThen };

/// What a projection from a base year is made of, of what was known by then.
struct KnownByThen {
    KnownByThen(const TrustAccounts& accounts, const std::filesystem::path& sourceRoot, FinancialYear base);

    FinancialYear base;
    Decimal costUplift, efficiency; ///< of the national tariff in the year before, carried forward
    Decimal growth; ///< of volumes in the base year: median income growth less the tariff's change
    std::map<std::string, int>
        delivery; ///< by kind, per cent of the efficiency asked for that was delivered so far
    std::map<std::string, double> ownDeviation, commonDeviation; ///< by kind, of a year's margin in points
};

/// Every trust with accounts of the base year as an organisation with one income and one cost line, projected
/// to 2015/16: income grows by volumes and the net change of the tariff, costs by volumes and inflation, less
/// what is delivered of the efficiency asked for. Ranges: one for a kind in common, one for each trust. With
/// the outturns of the years that can be compared as actuals.
Economy backtest(const TrustAccounts& accounts, const KnownByThen& known, Ranges ranges);

} // namespace breakeven::test
