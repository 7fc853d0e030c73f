#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "insight/decision/business_case.h"
#include "insight/programme/site_search.h"
#include "insight/programme/site_share.h"
#include "insight/variant/go_on.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// An arrangement of a site: what it does to the site's economy, as its base has it, and what was seen of it
/// (rules 19.1). One that is off in the base is looked at switched on, others as they are.
struct SiteArrangement {
    std::string code, name, kind;
    bool enabled = false;
    FinancialYear start;
    std::vector<BusinessCaseYear> years; ///< the base year first; effect, one-off money, support and benefit
    Money oneOff;                        ///< of all years
    Money support;
    Money netPresentValue;
    std::optional<FinancialYear> payback;
    std::optional<Realised> realised;                    ///< where its measures saw it run
    std::optional<SiteShare> observedShare;              ///< likewise
    std::vector<std::optional<SiteShare>> plannedShares; ///< by year
    std::vector<Problem> problems;                       ///< with an error there are no figures

    /// The effect on the economy's surplus in a year, and from the base year up to it; nothing where the year
    /// is not one of the site's.
    std::optional<Money> effectIn(FinancialYear year) const;
    std::optional<Money> cumulativeIn(FinancialYear year) const;

    /// The effect as a share of what it acts on: as seen, else as planned for the year (rules 19.2).
    std::optional<SiteShare> shareIn(FinancialYear year) const;
};

/// A document or package of a programme.
struct Site {
    FoundSite found;
    std::string title; ///< the name of its economy
    FinancialYear baseYear, lastYear;
    std::vector<SiteArrangement> arrangements;
    std::vector<Problem> problems; ///< errors: it could not be opened or calculated

    bool isOpened() const { return !hasErrors(problems); }
};

struct Programme {
    std::vector<Site> sites; ///< as they were found, by path

    /// The last year that every site that opens projects; the last of any where there is none such.
    FinancialYear lastYear() const;

    /// The years any site projects, from the first to the last.
    std::vector<FinancialYear> years() const;

    /// The kinds of arrangements there are, in the order of the table's words.
    std::vector<std::string> kinds() const;
};

/// Reads a document or package without changing anything.
using ReadSite = std::function<Result<Economy>(const std::filesystem::path&)>;

/// Told how many sites are done, of how many; by one thread at a time.
using SitesDone = std::function<void(std::size_t done, std::size_t of)>;

/// The arrangements of one economy, those of `kind` or all. Errors: what keeps its base from being
/// calculated. Empty, without a problem: no longer wanted.
Result<std::vector<SiteArrangement>> assessArrangements(const Economy& economy, const std::string& kind = {},
                                                        const GoOn& goOn = {});

/// Opens every site and works out its arrangements, those of `kind` or, where it is blank, all: each site on
/// one thread, as many side by side as asked for (none: one for each core), with the same result on any
/// number. What a site throws is its problem. Empty, without a problem: no longer wanted.
Result<Programme> assessProgramme(const std::vector<FoundSite>& sites, const ReadSite& read,
                                  const std::string& kind = {}, const GoOn& goOn = {},
                                  const SitesDone& done = {}, std::size_t threads = 0);

} // namespace breakeven
