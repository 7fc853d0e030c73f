#include "insight/care_model_story.h"

#include "economy/row_reader.h"
#include "economy/scenario.h"
#include "money/format.h"

#include <algorithm>
#include <set>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

bool movesActivity(const std::string& type) {
    return type == "avoid" || type == "divert" || type == "relocate";
}

/// What the story is about: the first effect that moves activity names the hospital.
struct Subject {
    std::string hospital;
    std::vector<std::string> services; ///< that it takes away from there
};

Subject subjectOf(const Economy& economy, std::string_view arrangement) {
    Subject subject;
    for (const RowReader& row : readers(economy, TableId::effects)) {
        if (row.text("arrangement") != arrangement || !movesActivity(row.text("type"))) continue;
        if (subject.hospital.empty()) subject.hospital = row.text("org");
        if (row.text("org") != subject.hospital) continue;
        if (std::find(subject.services.begin(), subject.services.end(), row.text("service")) ==
            subject.services.end())
            subject.services.push_back(row.text("service"));
    }
    return subject;
}

// The economy in a scenario with the arrangement on, or off: what overrides it owns go with it.
Result<Economy> switched(const Economy& economy, std::string_view scenario, std::string_view arrangement,
                         bool on) {
    const ArrangementSetting setting{std::string(arrangement), on, std::nullopt};
    return applyScenario(economy, scenario, std::span(&setting, 1));
}

/// Takes the loss shares of the arrangement's contracts away; false if there are none.
bool unshareLosses(Economy& economy, std::string_view arrangement) {
    std::set<std::string> contracts;
    for (const RowReader& row : readers(economy, TableId::contracts))
        if (row.text("arrangement") == arrangement) contracts.insert(row.text("contract"));
    Table& bands = economy[TableId::riskShares];
    bool any = false;
    for (std::size_t row = 0; row < bands.size(); ++row)
        if (contracts.contains(bands.at(row, "contract")) && bands.at(row, "direction") == "loss" &&
            numberIn(bands.at(row, "share")) != 0) {
            bands.set(row, *bands.spec().find("share"), "0%");
            any = true;
        }
    return any;
}

OrganisationIndex indexOf(const ExactProjection& projection, std::string_view org) {
    const auto found = std::find(projection.organisations.begin(), projection.organisations.end(), org);
    return {found == projection.organisations.end()
                ? -1
                : static_cast<std::int32_t>(found - projection.organisations.begin())};
}

/// A line of an organisation in one projection less that in another, by year.
std::vector<Money> difference(const ExactProjection& a, const ExactProjection& b, OrganisationIndex org,
                              std::initializer_list<StatementLine> lines) {
    std::vector<Money> years(a.years.size());
    for (std::size_t year = 0; year < years.size() && org.value >= 0; ++year)
        for (const StatementLine line : lines)
            years[year] += a.statements.amount(org, year, line) - b.statements.amount(org, year, line);
    return years;
}

double volume(const ExactProjection& projection, OrganisationIndex provider, const std::string& service,
              std::size_t year) {
    Decimal sum = 0;
    for (const auto& line : projection.activity)
        if (line.provider == provider && line.service == service) sum += line.volumes[year];
    return toDouble(sum);
}

StoryMoney moneyOf(const Economy& economy, const ExactProjection& with, const ExactProjection& without,
                   const CareModelStory& story) {
    const auto surplus = [&](std::string_view org) {
        return difference(with, without, indexOf(with, org), {StatementLine::surplus});
    };
    StoryMoney money{surplus(story.hospital), surplus(story.holder), std::vector<Money>(with.years.size())};
    for (const RowReader& row : readers(economy, TableId::organisations)) {
        if (row.text("kind") != "commissioner") continue;
        const auto own = surplus(row.text("org"));
        for (std::size_t year = 0; year < own.size(); ++year) money.commissioners[year] += own[year];
    }
    return money;
}

std::string nameOf(const Economy& economy, const std::string& org) {
    const Table& table = economy[TableId::organisations];
    const auto row = table.find({org});
    return row ? table.at(*row, "name") : org;
}

} // namespace

Result<std::optional<CareModelStory>> careModelStory(const Economy& economy, std::string_view scenario,
                                                     std::string_view arrangement, const GoOn& goOn) {
    const auto wanted = [&] { return !goOn || goOn(); };
    const auto row = economy[TableId::arrangements].find({arrangement});
    if (!row)
        return Problem{Severity::error,
                       {},
                       std::nullopt,
                       message(MESSAGE("There is no arrangement %1."), std::string(arrangement))};
    const auto applied = switched(economy, scenario, arrangement, true);
    if (!applied) return applied.problems;
    const Subject subject = subjectOf(*applied, arrangement);
    if (subject.hospital.empty()) return std::optional<CareModelStory>();

    if (!wanted()) return {};
    const auto with = projectScenario(*applied, baseScenario);
    if (!with) return with.problems;
    const auto off = switched(economy, scenario, arrangement, false);
    if (!off) return off.problems;
    if (!wanted()) return {};
    const auto without = projectScenario(*off, baseScenario);
    if (!without) return without.problems;

    CareModelStory story;
    story.arrangement = arrangement;
    story.hospital = subject.hospital;
    story.holder = (*applied)[TableId::arrangements].at(*row, "lead");
    if (story.holder == story.hospital) story.holder.clear();
    story.years = with->years;
    story.start = *parseYear((*applied)[TableId::arrangements].at(*row, "start_year"));
    const OrganisationIndex hospital = indexOf(*with, story.hospital);
    for (const std::string& service : subject.services) {
        AvoidedService avoided{service, {}};
        for (std::size_t year = 0; year < story.years.size(); ++year)
            avoided.units.push_back(volume(*without, hospital, service, year) -
                                    volume(*with, hospital, service, year));
        story.avoided.push_back(std::move(avoided));
    }
    using enum StatementLine;
    story.income = difference(*without, *with, hospital, {patientCareIncome});
    story.shed = difference(*without, *with, hospital, {pay, nonPay});
    story.stranded = difference(*with, *without, hospital, {strandedCost});
    story.shared = moneyOf(*applied, *with, *without, story);
    Economy unshared = *applied;
    if (unshareLosses(unshared, arrangement)) {
        if (!wanted()) return {};
        const auto projected = projectScenario(unshared, baseScenario);
        if (projected) story.unshared = moneyOf(*applied, *projected, *without, story);
    }
    return std::optional(std::move(story));
}

std::vector<Message> storyFindings(const Economy& economy, const CareModelStory& story, std::size_t year) {
    std::vector<Message> all;
    const std::string when = toText(story.years[year]);
    const std::string hospital = nameOf(economy, story.hospital);
    const AvoidedService& first = story.avoided.front();
    const auto service = economy[TableId::services].find({first.service});
    all.push_back(message(MESSAGE("%1, %2: %3 fewer at %4."), when,
                          service ? economy[TableId::services].at(*service, "name") : first.service,
                          formatNumber(first.units[year], 0), hospital));
    all.push_back(message(MESSAGE("The hospital loses %1 of income and sheds %2 of cost; %3 is stranded."),
                          formatSize(story.income[year]), formatSize(story.shed[year]),
                          formatSize(story.stranded[year])));
    const auto sentence = [&](Money amount, const char* gains, const char* loses, const std::string& who) {
        all.push_back(message(amount < Money() ? loses : gains, who, formatSize(amount)));
    };
    if (!story.holder.empty())
        sentence(story.shared.holder[year], MESSAGE("%1 is %2 better off."), MESSAGE("%1 is %2 worse off."),
                 nameOf(economy, story.holder));
    const Money saved = story.shared.commissioners[year];
    all.push_back(
        message(saved < Money() ? MESSAGE("It costs commissioners %1.") : MESSAGE("Commissioners save %1."),
                formatSize(saved)));
    if (story.unshared && !story.holder.empty())
        sentence(story.unshared->holder[year], MESSAGE("Without the loss share %1 would be %2 better off."),
                 MESSAGE("Without the loss share %1 would be %2 worse off."), nameOf(economy, story.holder));
    return all;
}

} // namespace breakeven
