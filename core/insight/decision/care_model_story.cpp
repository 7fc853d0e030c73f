#include "insight/decision/care_model_story.h"

#include "economy/scenario/scenario.h"
#include "economy/table/row_reader.h"
#include "economy/table/words.h"
#include "insight/statement/parties.h"

#include <algorithm>
#include <set>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

/// What the story is about: the first effect that moves activity names the hospital.
struct Subject {
    std::string hospital;
    std::vector<std::string> services; ///< that it takes away from there
};

Subject subjectOf(const Economy& economy, std::string_view arrangement) {
    Subject subject;
    for (const RowReader& row : readers(economy, TableId::effects)) {
        if (row.text("arrangement") != arrangement || !words::has(words::activityEffects, row.text("type")))
            continue;
        if (subject.hospital.empty()) subject.hospital = row.text("org");
        if (row.text("org") != subject.hospital) continue;
        if (std::find(subject.services.begin(), subject.services.end(), row.text("service")) ==
            subject.services.end())
            subject.services.push_back(row.text("service"));
    }
    return subject;
}

// The economy in a scenario with the arrangement on: what overrides it owns come with it.
Result<Economy> switchedOn(const Economy& economy, std::string_view scenario, std::string_view arrangement) {
    const ArrangementSetting setting{std::string(arrangement), true, std::nullopt};
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

std::size_t placeOf(const BusinessCase& whole, std::string_view org) {
    const auto found = std::find_if(whole.organisations.begin(), whole.organisations.end(),
                                    [&](const OrganisationCase& one) { return one.org == org; });
    return static_cast<std::size_t>(found - whole.organisations.begin());
}

} // namespace

StoryMoney moneyOf(const CareModelStory& story, const BusinessCase& whole) {
    const auto effects = [&](std::size_t org) {
        std::vector<Money> years(whole.years.size());
        for (std::size_t year = 0; year < years.size() && org < whole.organisations.size(); ++year)
            years[year] = whole.organisations[org].effect(year);
        return years;
    };
    StoryMoney money{effects(placeOf(whole, story.hospital)), effects(placeOf(whole, story.holder)),
                     std::vector<Money>(whole.years.size())};
    for (const std::size_t commissioner : story.commissioners)
        for (std::size_t year = 0; const Money effect : effects(commissioner))
            money.commissioners[year++] += effect;
    return money;
}

Result<std::optional<CareModelStory>> careModelStory(const Economy& economy, std::string_view scenario,
                                                     std::string_view arrangement, const GoOn& goOn) {
    const auto row = economy[TableId::arrangements].find({arrangement});
    if (!row) return errorSaying(message(MESSAGE("There is no arrangement %1."), std::string(arrangement)));
    const auto applied = switchedOn(economy, scenario, arrangement);
    if (!applied) return applied.problems;
    const Subject subject = subjectOf(*applied, arrangement);
    if (subject.hospital.empty()) return std::optional<CareModelStory>();

    auto shared = businessCase(economy, scenario, arrangement, {}, goOn);
    if (!shared) return shared.problems;
    const ExactProjection &with = *shared->with, &without = *shared->without;

    CareModelStory story;
    story.arrangement = arrangement;
    story.hospital = subject.hospital;
    story.holder = (*applied)[TableId::arrangements].at(*row, "lead");
    if (story.holder == story.hospital) story.holder.clear();
    story.years = with.years;
    story.start = *parseYear((*applied)[TableId::arrangements].at(*row, "start_year"));
    const OrganisationIndex hospital = partyOf(with, story.hospital).value_or(outsideParty);
    for (const std::string& service : subject.services) {
        AvoidedService avoided{service, {}};
        for (std::size_t year = 0; year < story.years.size(); ++year)
            avoided.units.push_back(volume(without, hospital, service, year) -
                                    volume(with, hospital, service, year));
        story.avoided.push_back(std::move(avoided));
    }
    using enum StatementLine;
    story.income = difference(without, with, hospital, {patientCareIncome});
    story.shed = difference(without, with, hospital, {pay, nonPay});
    story.stranded = difference(with, without, hospital, {strandedCost});
    for (const RowReader& org : readers(*applied, TableId::organisations))
        if (org.text("kind") == "commissioner") story.commissioners.push_back(placeOf(*shared, org.text("org")));
    story.sharedCase = std::move(*shared);
    story.shared = moneyOf(story, story.sharedCase);
    Economy unshared = *applied;
    if (unshareLosses(unshared, arrangement)) {
        const auto found = businessCase(unshared, baseScenario, arrangement, {}, goOn);
        if (!found) return found.problems;
        story.unshared = moneyOf(story, *found);
    }
    return std::optional(std::move(story));
}

} // namespace breakeven
