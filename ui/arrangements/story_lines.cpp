#include "arrangements/story_lines.h"

#include "charts/figure_text.h"
#include "contracts/party_choice.h"
#include "document/message_text.h"

#include <QCoreApplication>

namespace breakeven::ui {

namespace {

struct StoryLines {
    Q_DECLARE_TR_FUNCTIONS(StoryLines)
};

/// A story as it is, to copy, and as it is printed, to see.
struct ShownStory {
    const CareModelStory& exact;
    const CareModelStory& shown;
    MoneyUnit unit;
};

template<class Amounts>
FigureLine moneyLine(const QString& title, const QString& help, const ShownStory& both, Amounts amounts,
                     bool strong = false) {
    FigureLine line{title, help, strong};
    const std::vector<Money>&exact = amounts(both.exact), &shown = amounts(both.shown);
    for (std::size_t year = 0; year < exact.size(); ++year)
        line.figures.push_back(
            YearFigure{moneyText(shown[year], both.unit), toQt(toText(exact[year])), exact[year] < Money()});
    return line;
}

FigureLine unitsLine(const QString& title, const std::vector<double>& years) {
    FigureLine line{title,
                    StoryLines::tr("Units a year at the hospital: without the arrangement, less with it")};
    for (const double units : years) {
        const QString text = units == 0 ? QStringLiteral("–") : toQt(formatNumber(units, 0));
        line.figures.push_back(YearFigure{text, QString::number(units, 'f', 2)});
    }
    return line;
}

QString serviceName(const Economy& economy, const std::string& code) {
    const auto row = economy[TableId::services].find({code});
    return toQt(row ? economy[TableId::services].at(*row, "name") : code);
}

template<class Share>
void addShares(std::vector<FigureLine>& lines, const Economy& economy, const ShownStory& both, Share share,
               const QString& pattern) {
    const auto add = [&](const QString& who, const QString& help, std::vector<Money> StoryMoney::*amounts) {
        lines.push_back(moneyLine(
            pattern.arg(who), help,
            both, [&](const CareModelStory& story) -> const auto& { return share(story).*amounts; }, true));
    };
    const QString its = StoryLines::tr("Its surplus with the arrangement, less without it");
    if (!both.exact.holder.empty())
        add(organisationName(economy, both.exact.holder), its, &StoryMoney::holder);
    add(organisationName(economy, both.exact.hospital), its, &StoryMoney::hospital);
    add(StoryLines::tr("Commissioners"),
        StoryLines::tr("Their surpluses together with the arrangement, less without it"),
        &StoryMoney::commissioners);
}

} // namespace

std::vector<FigureLine> storyLines(const Economy& economy, const CareModelStory& story,
                                   const CareModelStory& printed, MoneyUnit unit) {
    const ShownStory both{story, printed, unit};
    std::vector<FigureLine> lines;
    const auto add = [&](const QString& title, const QString& help,
                         std::vector<Money> CareModelStory::*amounts) {
        lines.push_back(moneyLine(
            title, help, both, [&](const CareModelStory& one) -> const auto& { return one.*amounts; }));
    };
    for (const AvoidedService& avoided : story.avoided)
        lines.push_back(unitsLine(StoryLines::tr("Avoided: %1").arg(serviceName(economy, avoided.service)),
                                  avoided.units));
    add(StoryLines::tr("Hospital: income lost"),
        StoryLines::tr("Patient care income without the arrangement, less with it"), &CareModelStory::income);
    add(StoryLines::tr("Hospital: cost shed"), StoryLines::tr("Pay and non-pay, without less with"),
        &CareModelStory::shed);
    add(StoryLines::tr("Hospital: stranded cost"),
        StoryLines::tr("Cost left behind when activity moves away"), &CareModelStory::stranded);
    addShares(
        lines, economy, both, [](const CareModelStory& one) -> const auto& { return one.shared; },
        StoryLines::tr("%1: gain or (loss)"));
    if (story.unshared)
        addShares(
            lines, economy, both, [](const CareModelStory& one) -> const auto& { return *one.unshared; },
            StoryLines::tr("%1, no loss share"));
    return lines;
}

} // namespace breakeven::ui
