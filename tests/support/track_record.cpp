#include "support/track_record.h"

#include "engine/session/compiled_scenarios.h"
#include "insight/actual/record.h"
#include "insight/statement/parties.h"
#include "insight/uncertainty/simulate.h"
#include "support/trust_accounts.h"

#include <cmath>
#include <fmt/format.h>
#include <stdexcept>

namespace breakeven::test {

namespace {

constexpr FinancialYear bases[]{{2011}, {2012}, {2013}};
constexpr FinancialYear lastYear{2015};

/// All trusts of a year together, £m.
struct Together {
    double projected = 0, naive = 0, actual = 0;
    double low = 0, high = 0;         ///< as calibrated
    double lowThen = 0, highThen = 0; ///< by what was known then
};

/// The forecasts of one year from one base year.
struct ForecastYear {
    FinancialYear base, year;
    std::vector<JudgedForecast> trusts; ///< ranges as calibrated
    std::vector<JudgedForecast> byThen; ///< the same with ranges by what was known then
    Together together;
};

struct Tried {
    std::vector<KnownByThen> known;
    std::vector<ForecastYear> years;
};

template<class T>
T taken(Result<T> result) {
    if (!result)
        throw std::runtime_error(result.problems.empty() ? "stopped" : english(result.problems.front()));
    return std::move(*result);
}

/// The 10th and 90th percentile of what trusts come to together, £m.
std::pair<double, double> bandOf(const Simulation& simulation, const ExactProjection& projection,
                                 const std::vector<JudgedForecast>& trusts) {
    std::vector<double> sums(simulation.draws());
    for (const JudgedForecast& of : trusts) {
        const auto amounts = simulation.amounts(*partyOf(projection, of.org),
                                                static_cast<std::size_t>(of.horizon()), DrawnFigure::surplus);
        for (std::size_t draw = 0; draw < sums.size(); ++draw) sums[draw] += amounts[draw] / 1e6;
    }
    constexpr double shares[]{0.1, 0.9};
    const auto ends = percentilesOf(std::move(sums), shares);
    return {ends[0], ends[1]};
}

/// The forecasts of one base year with ranges of one kind, taken into the years.
void tryRanges(const TrustAccounts& accounts, const KnownByThen& known, Ranges ranges,
               std::vector<ForecastYear>& years) {
    const Economy economy = backtest(accounts, known, ranges);
    const ForecastRecord record = taken(forecastRecord(economy));
    const ProjectedScenario projected = taken(compileAndProject(economy, "base"));
    const auto simulation = taken(simulate(projected.compiled, *projected.projection, {}));
    for (ForecastYear& year : years) {
        if (year.base != known.base) continue;
        auto& trusts = ranges == Ranges::calibrated ? year.trusts : year.byThen;
        for (const JudgedForecast& of : record.forecasts)
            if (of.year == year.year) trusts.push_back(of);
        auto& together = year.together;
        const auto band = bandOf(*simulation, *projected.projection, trusts);
        if (ranges == Ranges::knownByThen) {
            std::tie(together.lowThen, together.highThen) = band;
            continue;
        }
        std::tie(together.low, together.high) = band;
        for (const JudgedForecast& of : trusts) {
            together.projected += toDouble(of.projected) / 1e6;
            together.naive += toDouble(of.actual + of.naiveError.value()) / 1e6;
            together.actual += toDouble(of.actual) / 1e6;
        }
    }
}

Tried tryAll(const TrustAccounts& accounts, const std::filesystem::path& sourceRoot) {
    Tried tried;
    for (const FinancialYear base : bases) {
        tried.known.emplace_back(accounts, sourceRoot, base);
        for (FinancialYear year = base + 1; year <= lastYear; year = year + 1)
            tried.years.push_back({base, year, {}, {}, {}});
        for (const Ranges ranges : {Ranges::calibrated, Ranges::knownByThen})
            tryRanges(accounts, tried.known.back(), ranges, tried.years);
    }
    return tried;
}

/// What forecasts of many trusts came to, in points of the year's income, each trust alike.
struct Points {
    int count = 0, inside = 0;
    double error = 0, naive = 0, bias = 0; ///< means
    double crps = 0, naiveCrps = 0;        ///< sums, in points
    int nearer = 0;                        ///< times the forecast was nearer than carrying forward

    double skill() const { return 1 - crps / naiveCrps; }
    double coverage() const { return static_cast<double>(inside) / count; }
};

template<class Counts>
Points pointsOf(const TrustAccounts& accounts, const std::vector<const JudgedForecast*>& forecasts,
                const Counts& counts) {
    Points all;
    for (const JudgedForecast* of : forecasts) {
        if (!counts(*of)) continue;
        const double point = toDouble(accounts.find(of->org, of->year)->income) / 100;
        const double error = toDouble(of->error) / point, naive = toDouble(of->naiveError.value()) / point;
        ++all.count;
        all.inside += of->inside.value() ? 1 : 0;
        all.nearer += std::abs(error) < std::abs(naive) ? 1 : 0;
        all.error += std::abs(error);
        all.naive += std::abs(naive);
        all.bias += error;
        all.crps += of->crps.value() / point;
        all.naiveCrps += of->naiveCrps.value() / point;
    }
    if (all.count == 0) return all;
    all.error /= all.count;
    all.naive /= all.count;
    all.bias /= all.count;
    return all;
}

class TrackRecord {
public:
    TrackRecord(const TrustAccounts& accounts, const Tried& tried) : accounts_(accounts), tried_(tried) {
        for (const ForecastYear& year : tried.years) {
            for (const JudgedForecast& of : year.trusts) all_.push_back(&of);
            for (const JudgedForecast& of : year.byThen) byThen_.push_back(&of);
        }
    }

    std::string text() {
        say(opening);
        inShort();
        say(verdict);
        trustTable();
        kindTable();
        togetherTable();
        say(making);
        knownTable();
        const Points last =
            pointsOf(accounts_, byThen_, [](const JudgedForecast& of) { return of.year == lastYear; });
        text_ += fmt::format(fmt::runtime(meaning), share(last.coverage()));
        return std::move(text_);
    }

private:
    static const char *const opening, *const verdict, *const making, *const meaning;

    void say(std::string_view text) { text_ += text; }

    static std::string share(double part) { return fmt::format("{:.0f}%", part * 100); }

    static std::string millions(double amount) {
        const long whole = std::lround(amount);
        const std::string size = fmt::format("{}", std::labs(whole));
        const std::string grouped =
            size.size() > 3 ? size.substr(0, size.size() - 3) + "," + size.substr(size.size() - 3) : size;
        return whole < 0 ? "−" + grouped : grouped;
    }

    static std::string points(double number) {
        const std::string size = fmt::format("{:.2f}", std::abs(number));
        return number < 0 && size != "0.00" ? "−" + size : size;
    }

    Points over(const std::vector<const JudgedForecast*>& forecasts, int horizon = 0) const {
        return pointsOf(accounts_, forecasts,
                        [&](const JudgedForecast& of) { return horizon == 0 || of.horizon() == horizon; });
    }

    void inShort() {
        const Points all = over(all_), then = over(byThen_);
        int nearer = 0, inside = 0, insideThen = 0;
        double error = 0, naive = 0;
        for (const ForecastYear& year : tried_.years) {
            const Together& of = year.together;
            nearer += std::abs(of.projected - of.actual) < std::abs(of.naive - of.actual) ? 1 : 0;
            inside += of.low <= of.actual && of.actual <= of.high ? 1 : 0;
            insideThen += of.lowThen <= of.actual && of.actual <= of.highThen ? 1 : 0;
            error += std::abs(of.projected - of.actual);
            naive += std::abs(of.naive - of.actual);
        }
        const auto years = static_cast<double>(tried_.years.size());
        text_ += fmt::format(
            "| in short | Breakeven | carrying forward |\n|---|---:|---:|\n"
            "| a single trust is off by, on average, in points of its income | {} | {} |\n"
            "| it was the nearer of the two, of {} forecasts | {} | {} |\n"
            "| all trusts together are off by, on average, £m | {} | {} |\n"
            "| it was the nearer of the two, of {} sums | {} | {} |\n"
            "| too optimistic by, on average, in points | {} | |\n"
            "| single trusts inside the band of 8 in 10, ranges as calibrated | {} | |\n"
            "| the same, ranges by what was known then | {} | |\n"
            "| sums inside their band, ranges as calibrated | {} of {} | |\n"
            "| the same, ranges by what was known then | {} of {} | |\n"
            "| skill of the band against carrying forward (1 is perfect, 0 no better) | {} | |\n\n",
            points(all.error), points(all.naive), all.count, all.nearer, all.count - all.nearer,
            millions(error / years), millions(naive / years), tried_.years.size(), nearer,
            static_cast<int>(tried_.years.size()) - nearer, points(all.bias), share(all.coverage()),
            share(then.coverage()), inside, tried_.years.size(), insideThen, tried_.years.size(),
            points(all.skill()));
    }

    void addRow(const std::string& title, const Points& all, const Points& then) {
        text_ += fmt::format("| {} | {} | {} | {} | {} | {} | {} | {} |\n", title, all.count,
                             points(all.error), points(all.naive), points(all.bias), share(all.coverage()),
                             share(then.coverage()), points(all.skill()));
    }

    void trustTable() {
        say("## Single trusts, by years ahead\n\n"
            "Errors in points of the year's income (1 point is £1m of £100m), each trust alike. Bias: above "
            "zero is\n"
            "too optimistic. Coverage: how many of what came lay in the band that was to hold 8 in 10.\n\n"
            "| base year, years ahead | trusts | error | carrying forward | bias | coverage, calibrated | "
            "coverage, known "
            "then | skill |\n|---|---:|---:|---:|---:|---:|---:|---:|\n");
        for (const ForecastYear& year : tried_.years) {
            const auto isOf = [&](const JudgedForecast& of) {
                return of.baseYear == year.base && of.year == year.year;
            };
            addRow(fmt::format("{}, {}", toText(year.base), year.year - year.base),
                   pointsOf(accounts_, all_, isOf), pointsOf(accounts_, byThen_, isOf));
        }
        for (int horizon = 1; horizon <= 4; ++horizon)
            addRow(fmt::format("**all, {}**", horizon), over(all_, horizon), over(byThen_, horizon));
        say("\n");
    }

    void kindTable() {
        say("## Single trusts, by kind\n\n"
            "| kind | forecasts | error | carrying forward | bias | coverage, calibrated | coverage, known "
            "then | skill "
            "|\n|---|---:|---:|---:|---:|---:|---:|---:|\n");
        for (const auto& [kind, title] :
             {std::pair("acute", "acute"), std::pair("specialist", "specialist"),
              std::pair("mental_health", "mental health"), std::pair("community", "community"),
              std::pair("ambulance", "ambulance")}) {
            const auto isOf = [&, kind = std::string(kind)](const JudgedForecast& of) {
                return accounts_.find(of.org, of.year)->kind == kind;
            };
            addRow(title, pointsOf(accounts_, all_, isOf), pointsOf(accounts_, byThen_, isOf));
        }
        say("\n");
    }

    void togetherTable() {
        say("## All trusts together\n\n"
            "Surpluses and deficits of the trusts that can be compared, £m. The bands hold 8 in 10 "
            "futures.\n\n"
            "| base year, year | projected | carrying forward | what came | band, calibrated | inside | "
            "band, known then "
            "| inside |\n|---|---:|---:|---:|---:|---|---:|---|\n");
        for (const ForecastYear& year : tried_.years) {
            const Together& of = year.together;
            const auto band = [](double low, double high) {
                return fmt::format("{} to {}", millions(low), millions(high));
            };
            const auto isIn = [&](double low, double high) {
                return low <= of.actual && of.actual <= high ? "yes" : "no";
            };
            text_ += fmt::format("| {}, {} | {} | {} | {} | {} | {} | {} | {} |\n", toText(year.base),
                                 toText(year.year), millions(of.projected), millions(of.naive),
                                 millions(of.actual), band(of.low, of.high), isIn(of.low, of.high),
                                 band(of.lowThen, of.highThen), isIn(of.lowThen, of.highThen));
        }
        say("\n");
    }

    void knownTable() {
        say("| base year | inflation | efficiency asked for | volumes | delivered: acute | specialist | "
            "mental health | "
            "community | ambulance |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        for (const KnownByThen& known : tried_.known) {
            text_ += fmt::format(
                "| {} | {}% | {}% | {}% |", toText(known.base), toText(Decimal(known.costUplift * 100)),
                toText(Decimal(known.efficiency * 100)), toText(Decimal(known.growth * 100)));
            for (const char* kind : {"acute", "specialist", "mental_health", "community", "ambulance"})
                text_ += fmt::format(" {}% |", known.delivery.at(kind));
            say("\n");
        }
        say("\n");
    }

    const TrustAccounts& accounts_;
    const Tried& tried_;
    std::vector<const JudgedForecast*> all_, byThen_;
    std::string text_;
};

const char* const TrackRecord::opening =
    R"(# Track record

How good would Breakeven's forecasts have been? Every English NHS trust and foundation trust was projected from 2011/12,
from 2012/13 and from 2013/14 up to 2015/16, with what was known by then, and compared with what its accounts said
later. The page is made by a program from published accounts; no figure of its tables is typed:

    cmake --build --preset release --target track_record

A test holds that it comes out the same, byte for byte. *Carrying forward* is what anybody can do without a model: the
margin of the base year on the income the later year really had. That income was not known at the time, so the
comparison leans towards carrying forward.

)";
const char* const TrackRecord::verdict =
    R"(**All trusts together** come nearer by a projection than by carrying forward, **a single trust hardly does**: what
moves it from year to year is mostly its own. Both were far too optimistic. The accounts up to 2013/14 were calm, the
deficits of 2014/15 and 2015/16 were like nothing before them, and no projection from calm years knew of them. Trusts
other than acute ones are better carried forward.

**The bands hold too few.** They were to hold 8 in 10. The year after the base year they do; the further ahead, the
fewer they hold, and the fewest in 2015/16. With all trusts together the lesson is harder: set by what was known
then, the band of the sum is missed nearly always, because what all trusts have in common does not show while years are
calm. The ranges *as calibrated* are set on the accounts to 2015/16: they know the very years they are tried on, so
that their coverage says that ranges of this shape fit, not that anybody had them in 2012.

)";
const char* const TrackRecord::making =
    R"(## How it was made

- **Who.** All trusts with accounts of the base year that are acute, specialist, mental health, community or ambulance
  trusts. A year counts where there are accounts of every year up to it and no structural break among them: another
  trust's business received, or income moved by more than 15 %. Mergers, transfers and trusts that were dissolved are
  left out, then; where they happen, forecasts are further off than here.
- **What.** One income line and one cost line. Income grows by volumes and by the net change of the national tariff;
  costs by volumes and inflation, less the part of the efficiency asked for that is delivered. Surpluses are those before
  impairments and technical items. No announced money, no plans of trusts, no knowledge of any place.
- **What was known.** Inflation and efficiency are those of the national tariff of the year before the base year,
  carried forward. Volumes grow as in the base year: the median growth of income less the change of the tariff. What is
  delivered is measured on the margins of the accounts up to the base year, by kind of trust, and is at most all of it.
  Nothing later than the base year enters a projection; a test holds that too.
- **Ranges as calibrated.** The margin of a trust moves by its own part, by kind and by where it stood in the base year,
  and by a part that its kind has in common, new each year, and levels stay: acute trusts ±2.5 to ±4.7 points of their own
  and ±1.5 in common (10th and 90th percentile), others less. The numbers are set on the accounts 2010/11 to 2015/16.
- **Ranges by what was known then.** The same shape; the own part from the spread of the changes of margin up to the
  base year, by kind; the common part from the means of the years there were: none for 2011/12, of which there is one
  change only, two for 2012/13, three for 2013/14.
- **How it is judged.** By the [modelling rules](modelling-rules.md) 18.2, as the verb `record` does it: 10,000 draws,
  seed 1; skill is 1 less the continuous ranked probability score by that of carrying forward with the calibrated spread.

What was known by each base year (delivered: by kind of trust):

)";
const char* const TrackRecord::meaning =
    R"(## What it means for a forecast of yours

- The **level** of a single trust's surplus some years ahead is little better known by a model than by last year's
  margin. What a model is for is the **difference**: what a contract, a tariff, a scheme or an arrangement changes, others
  as they are. And it can hold what no account shows: what you know of your own trust.
- Take **ranges**, and take them wide. In calm years 8 in 10 come inside; when all trusts turn together, expect 6 or 7.
- Be as doubtful of savings as the sector's record: of the efficiency asked for 2010/11 to 2015/16 acute trusts
  delivered about 62 %, mental health trusts 92 %; the first, calm years alone showed hardly any of that shortfall.
- **Keep your forecasts** (*forecast*, or when a report is issued) and look at their record. It judges you better than
  this page does.

The traps, each of which makes bands too narrow: a range on the amount of the base year moves every year alike and does
not widen; a range on what a scheme delivers is one draw for all its years; ranges of every trust its own cancel out in
the sum; ranges set on calm years hold too few of the years that follow, here {} of trusts in 2015/16 where they were to
hold 80%.

## Source

Accounts of English NHS trusts 2010/11 to 2015/16 as compiled in the public repository
miqdadasaria/hospital_management, figures under the Open Government Licence v3.0 (`tests/published/track_record`);
national tariff changes as in `resources/presets/national_tariff_changes.csv`, with their sources.
)";

} // namespace

std::string trackRecord(const std::filesystem::path& sourceRoot) {
    const TrustAccounts accounts(sourceRoot);
    const Tried tried = tryAll(accounts, sourceRoot);
    return TrackRecord(accounts, tried).text();
}

} // namespace breakeven::test
