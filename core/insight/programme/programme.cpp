#include "insight/programme/programme.h"

#include "economy/reading/horizon.h"
#include "economy/table/row_reader.h"
#include "economy/table/words.h"
#include "insight/decision/case_money.h"
#include "insight/variant/in_parallel.h"
#include "insight/variant/switchboard.h"

#include <algorithm>
#include <exception>
#include <mutex>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

Money economySurplus(const ExactProjection& projection, std::size_t year) {
    Money sum;
    for (std::size_t org = 0; org < projection.organisations.size(); ++org)
        sum += projection.ownSurplus(org, static_cast<int>(year));
    return sum;
}

/// The arrangements of one economy. What it is like as it stands is worked out once.
class Assessment {
public:
    Assessment(const Economy& economy, const GoOn& goOn) : economy_(economy), goOn_(goOn) {}

    Result<std::vector<SiteArrangement>> of(const std::string& kind) {
        std::vector<std::string> codes;
        for (const RowReader& row : readers(economy_, TableId::arrangements))
            codes.push_back(row.text("arrangement"));
        auto checked = checkScenario(economy_, baseScenario);
        if (!checked) return std::move(checked.problems);
        if (codes.empty()) {
            // A site without any must still be one that can be calculated.
            const auto compiled = CompiledScenario::make(std::move(*checked));
            return compiled ? Result(std::vector<SiteArrangement>())
                            : Result<std::vector<SiteArrangement>>(compiled.problems);
        }
        auto board = Switchboard::make(std::move(*checked), codes);
        if (!board) return board.problems;
        board_ = std::move(*board);
        board_->stopUnless(goOn_);
        board_->keep(2);
        std::vector<SiteArrangement> all;
        for (std::size_t row = 0; row < codes.size(); ++row) {
            const RowReader reader(economy_, TableId::arrangements, row);
            if (!kind.empty() && reader.text("kind") != kind) continue;
            if (goOn_ && !goOn_()) return {};
            all.push_back(assess(reader));
        }
        addMeasures(all);
        return all;
    }

private:
    Switchboard::Starts asItStands() const {
        Switchboard::Starts starts;
        for (const RowReader& row : readers(economy_, TableId::arrangements))
            starts.push_back(row.yes("enabled") ? std::optional(board_->ownStart(row.row())) : std::nullopt);
        return starts;
    }

    Result<SiteStanding> standing(const Switchboard::Starts& starts) {
        const auto setting = board_->set(starts);
        if (!setting) return setting.problems;
        SiteStanding at{setting->project<Decimal>({.postings = true, .activity = true}),
                        {setting->exact.begin(), setting->exact.end()}};
        if (hasErrors(at.projection.problems)) return at.projection.problems;
        // The next setting changes the shape; what is kept has its own.
        at.projection.shape = std::make_shared<const Shape>(*setting->shape);
        return at;
    }

    const Result<SiteStanding>& present() {
        if (!present_) present_ = standing(asItStands());
        return *present_;
    }

    SiteArrangement assess(const RowReader& reader) {
        SiteArrangement one;
        one.code = reader.text("arrangement");
        one.name = reader.text("name");
        one.kind = reader.text("kind");
        one.enabled = reader.yes("enabled");
        one.start = *reader.year("start_year");
        const std::size_t row = reader.row();
        auto turned = asItStands();
        turned[row] = one.enabled ? std::nullopt : std::optional(board_->ownStart(row));
        const auto& stands = present();
        const auto other = stands ? standing(turned) : stands;
        if (!other) {
            one.problems = other.problems;
            return one;
        }
        const SiteStanding& with = one.enabled ? *stands : *other;
        const SiteStanding& without = one.enabled ? *other : *stands;
        addMoney(one, row, with.projection, without.projection);
        one.plannedShares = plannedShares(economy_, row, with, without);
        return one;
    }

    void addMoney(SiteArrangement& one, std::size_t row, const ExactProjection& with,
                  const ExactProjection& without) const {
        one.years.resize(with.years.size());
        addArrangementMoney(one.years, with, static_cast<std::int32_t>(row));
        for (std::size_t t = 0; t < one.years.size(); ++t) {
            one.years[t].year = with.years[t];
            one.years[t].effect = economySurplus(with, t) - economySurplus(without, t);
        }
        addBenefit(one.years, *presentValues(economy_, with.years, {}));
        for (const BusinessCaseYear& year : one.years) {
            one.oneOff += year.oneOff;
            one.support += year.support;
            one.netPresentValue += year.present;
        }
        one.payback = paybackOf(one.years, one.start);
    }

    void addMeasures(std::vector<SiteArrangement>& all) const {
        const auto isCounted = [&](const RowReader& row) {
            return std::any_of(all.begin(), all.end(), [&](const SiteArrangement& one) {
                return one.code == row.text("arrangement") && !hasErrors(one.problems);
            });
        };
        const auto measures = readers(economy_, TableId::measures);
        if (economy_[TableId::observations].size() == 0 ||
            std::none_of(measures.begin(), measures.end(), isCounted))
            return;
        const auto progress = measureProgress(economy_, baseScenario, goOn_);
        for (SiteArrangement& one : all) {
            if (!progress) {
                one.problems.insert(one.problems.end(), progress.problems.begin(), progress.problems.end());
                continue;
            }
            std::vector<MeasureProgress> own;
            for (const MeasureProgress& measure : *progress)
                if (measure.measure.arrangement == one.code) own.push_back(measure);
            one.observedShare = observedShare(own);
            one.realised = realisedOf(own);
        }
    }

    const Economy& economy_;
    const GoOn& goOn_;
    std::optional<Switchboard> board_;
    std::optional<Result<SiteStanding>> present_;
};

std::vector<Problem> errorsOf(const std::vector<Problem>& problems) {
    std::vector<Problem> errors;
    std::copy_if(problems.begin(), problems.end(), std::back_inserter(errors),
                 [](const Problem& problem) { return problem.severity == Severity::error; });
    return errors;
}

void open(Site& site, const ReadSite& read, const std::string& kind, const GoOn& goOn) {
    if (site.found.isMissing) {
        site.problems = {errorSaying(message(MESSAGE("there is no document and no data package here")))};
        return;
    }
    const auto economy = read(site.found.path);
    if (!economy) {
        site.problems = errorsOf(economy.problems);
        if (site.problems.empty()) site.problems = {errorSaying(message(MESSAGE("it cannot be opened")))};
        return;
    }
    if (const Table& table = (*economy)[TableId::economy]; table.size() > 0) site.title = table.at(0, "name");
    auto arrangements = assessArrangements(*economy, kind, goOn);
    site.problems = errorsOf(arrangements.problems);
    if (!arrangements) return;
    site.baseYear = *baseYear(*economy);
    site.lastYear = projectedYears(*economy).back();
    site.arrangements = std::move(*arrangements);
}

Problem thrownBy(const std::exception& failure) {
    return errorSaying(message(MESSAGE("opening it failed: %1"), std::string(failure.what())));
}

const BusinessCaseYear* yearOf(const SiteArrangement& arrangement, FinancialYear year) {
    const auto found = std::find_if(arrangement.years.begin(), arrangement.years.end(),
                                    [&](const BusinessCaseYear& one) { return one.year == year; });
    return found == arrangement.years.end() ? nullptr : &*found;
}

} // namespace

std::optional<Money> SiteArrangement::effectIn(FinancialYear year) const {
    const BusinessCaseYear* found = yearOf(*this, year);
    return found ? std::optional(found->effect) : std::nullopt;
}

std::optional<Money> SiteArrangement::cumulativeIn(FinancialYear year) const {
    if (!yearOf(*this, year)) return std::nullopt;
    Money sum;
    for (const BusinessCaseYear& one : years)
        if (one.year <= year) sum += one.effect;
    return sum;
}

std::optional<SiteShare> SiteArrangement::shareIn(FinancialYear year) const {
    if (observedShare) return observedShare;
    const BusinessCaseYear* found = yearOf(*this, year);
    return found && !plannedShares.empty() ? plannedShares[static_cast<std::size_t>(found - years.data())]
                                           : std::nullopt;
}

FinancialYear Programme::lastYear() const {
    std::optional<FinancialYear> common, any;
    FinancialYear latestBase;
    for (const Site& site : sites) {
        if (!site.isOpened()) continue;
        common = common ? std::min(*common, site.lastYear) : site.lastYear;
        any = any ? std::max(*any, site.lastYear) : site.lastYear;
        latestBase = std::max(latestBase, site.baseYear);
    }
    if (!common) return {};
    return *common > latestBase ? *common : *any;
}

std::vector<FinancialYear> Programme::years() const {
    std::optional<FinancialYear> first, last;
    for (const Site& site : sites) {
        if (!site.isOpened()) continue;
        first = first ? std::min(*first, site.baseYear + 1) : site.baseYear + 1;
        last = last ? std::max(*last, site.lastYear) : site.lastYear;
    }
    std::vector<FinancialYear> years;
    for (auto year = first; year && *year <= *last; year = *year + 1) years.push_back(*year);
    return years;
}

std::vector<std::string> Programme::kinds() const {
    std::vector<std::string> kinds;
    for (const char* kind : words::arrangementKinds)
        if (std::any_of(sites.begin(), sites.end(), [&](const Site& site) {
                return std::any_of(site.arrangements.begin(), site.arrangements.end(),
                                   [&](const SiteArrangement& one) { return one.kind == kind; });
            }))
            kinds.emplace_back(kind);
    return kinds;
}

Result<std::vector<SiteArrangement>> assessArrangements(const Economy& economy, const std::string& kind,
                                                        const GoOn& goOn) {
    return Assessment(economy, goOn).of(kind);
}

Result<Programme> assessProgramme(const std::vector<FoundSite>& found, const ReadSite& read,
                                  const std::string& kind, const GoOn& goOn, const SitesDone& done,
                                  std::size_t threads) {
    Programme programme;
    for (const FoundSite& one : found) programme.sites.emplace_back().found = one;
    const GoOn asked = askedByThreads(goOn);
    std::mutex mutex;
    std::size_t finished = 0;
    std::vector<char> workers(
        std::min(std::max<std::size_t>(1, found.size()), threads ? threads : threadsAtHand()));
    inParallel(workers, found.size(), [&](char, std::size_t i) -> Stopped {
        if (asked && !asked()) return std::vector<Problem>();
        Site& site = programme.sites[i];
        try {
            open(site, read, kind, asked);
        } catch (const std::exception& failure) {
            site.problems = {thrownBy(failure)};
        }
        const std::lock_guard lock(mutex);
        if (++finished; done) done(finished, found.size());
        return std::nullopt;
    });
    if (asked && !asked()) return {};
    return programme;
}

} // namespace breakeven
