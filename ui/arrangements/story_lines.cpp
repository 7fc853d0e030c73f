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

FigureLine moneyLine(const QString& title, const QString& help, const std::vector<Money>& years,
                     MoneyUnit unit, bool strong = false) {
    FigureLine line{title, help, strong};
    for (const Money amount : years)
        line.figures.push_back(YearFigure{moneyText(amount, unit), toQt(toText(amount)), amount < Money()});
    return line;
}

FigureLine unitsLine(const QString& title, const std::vector<double>& years) {
    FigureLine line{title,
                    StoryLines::tr("Units a year at the hospital, without the arrangement less with it")};
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

void addShares(std::vector<FigureLine>& lines, const Economy& economy, const CareModelStory& story,
               const StoryMoney& money, const QString& pattern, MoneyUnit unit) {
    if (!story.holder.empty())
        lines.push_back(moneyLine(pattern.arg(organisationName(economy, story.holder)),
                                  StoryLines::tr("Its surplus, with less without the arrangement"),
                                  money.holder, unit, true));
    lines.push_back(moneyLine(pattern.arg(organisationName(economy, story.hospital)),
                              StoryLines::tr("Its surplus, with less without the arrangement"),
                              money.hospital, unit, true));
    lines.push_back(moneyLine(pattern.arg(StoryLines::tr("Commissioners")),
                              StoryLines::tr("Their surpluses together, with less without the arrangement"),
                              money.commissioners, unit, true));
}

} // namespace

std::vector<FigureLine> storyLines(const Economy& economy, const CareModelStory& story, MoneyUnit unit) {
    std::vector<FigureLine> lines;
    for (const AvoidedService& avoided : story.avoided)
        lines.push_back(unitsLine(StoryLines::tr("Avoided: %1").arg(serviceName(economy, avoided.service)),
                                  avoided.units));
    lines.push_back(moneyLine(StoryLines::tr("Hospital: income lost"),
                              StoryLines::tr("Patient care income, without less with"), story.income, unit));
    lines.push_back(moneyLine(StoryLines::tr("Hospital: cost shed"),
                              StoryLines::tr("Pay and non-pay, without less with"), story.shed, unit));
    lines.push_back(moneyLine(StoryLines::tr("Hospital: stranded cost"),
                              StoryLines::tr("Cost left behind by activity that went away"), story.stranded,
                              unit));
    addShares(lines, economy, story, story.shared, StoryLines::tr("%1: gain or (loss)"), unit);
    if (story.unshared)
        addShares(lines, economy, story, *story.unshared, StoryLines::tr("%1, no loss share"), unit);
    return lines;
}

} // namespace breakeven::ui
