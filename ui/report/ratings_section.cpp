#include "charts/chart_style.h"
#include "charts/heat_map_paint.h"
#include "desk/rating_figures.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/question.h"
#include "document/result_labels.h"
#include "report/report_text.h"
#include "report/sections.h"
#include "report/text_block.h"
#include "report/year_table.h"

namespace breakeven::ui::report {

namespace {

QString cellText(const ExactRating& rating) {
    if (isFlag(rating.measure))
        return riskOf(rating) == RiskLevel::significant ? ReportText::tr("yes") : QStringLiteral("–");
    const QString score = QString::number(rating.score.value_or(0));
    const QString value = toQt(valueText(rating));
    return value.isEmpty() ? score : ReportText::tr("%1 · %2").arg(value, score);
}

TableCell ratingCell(const ExactRating* rating, const ExactProjection& projection) {
    if (!rating) return {QStringLiteral("·")};
    TableCell cell{cellText(*rating)};
    cell.figure = addressOf(RatingFigure{codeOf(projection, rating->org), projection.years[rating->year],
                                         rating->measure, !isFlag(rating->measure)});
    // Pale enough to print: a trust at risk has most of its table shaded.
    const RiskLevel level = riskOf(*rating);
    if (level == RiskLevel::material) cell.fill = heatColour(-0.005, printStyle());
    if (level == RiskLevel::significant) cell.fill = heatColour(-0.1, printStyle());
    if (cell.fill.isValid()) cell.colour = ink::black;
    return cell;
}

QString measureTitle(Measure measure) {
    return measure == Measure::breakEvenDuty ? ReportText::tr("Break-even duty breached")
                                             : wordTitle(name(measure));
}

void addTrust(Flow& flow, const Contents& contents, const RatingTable& table, const RegimeFindings& regime,
              const Outlook& outlook) {
    const ExactProjection& projection = contents.main().projection;
    addHeading(flow, toQt(outlook.name), 2, false);
    if (const auto finding = regime.of(outlook)) addParagraph(flow, textOf(*finding));
    std::vector<YearRow> rows;
    for (std::size_t i = 0; i < measureCount; ++i) {
        const auto measure = static_cast<Measure>(i);
        if (!table.has(outlook.org, measure)) continue;
        YearRow row{measureTitle(measure), {}, isOverall(measure) ? RowStyle::subtotal : RowStyle::plain};
        for (std::size_t year = 0; year < projection.years.size(); ++year)
            row.cells.push_back(ratingCell(table.find(outlook.org, year, measure), projection));
        rows.push_back(std::move(row));
    }
    addYearTable(flow, ReportText::tr("Measure"), projection.years, rows);
}

QStringList regimeLines(const ScenarioFigures& figures) {
    QStringList lines;
    for (const RegimeSpell& spell : regimeSpells(figures.projection)) {
        const QString name = toQt(nameOf(figures.economy, figures.projection, spell.org));
        const QString from = toQt(toText(spell.from));
        lines << (spell.out ? ReportText::tr("%1 in %2 (%3), out of it in %4")
                                  .arg(name, from, causesText(spell), toQt(toText(*spell.out)))
                            : ReportText::tr("%1 in %2 (%3)").arg(name, from, causesText(spell)));
    }
    return lines;
}

} // namespace

void addRatings(Flow& flow, const Contents& contents) {
    const ScenarioFigures& figures = contents.main();
    const auto finding = regimeFinding(figures.economy, figures.projection);
    if (!finding) return;
    const RatingTable table(figures.projection);
    flow.breakPage();
    addHeading(flow, ReportText::tr("Ratings and the failure regime"), 1);
    addParagraph(flow, textOf(*finding));
    if (const QStringList lines = regimeLines(figures); !lines.isEmpty()) addList(flow, lines);
    addParagraph(
        flow,
        ReportText::tr("Scores of the continuity of services (2013 to 2015) and financial sustainability "
                       "ratings (2015/16) and of their parts: %1. For use of resources (from 2016) 1 is "
                       "best. Parts show their value and score. The darker, the greater the risk.")
            .arg(legendOf(Measure::cosrr)),
        bodyStyle(8.5, ink::muted));
    const RegimeFindings regime(figures.projection);
    for (const Outlook& outlook : figures.organisations) {
        if (!contents.goesOn()) return;
        if (table.isRated(outlook.org))
            flow.keepTogether([&] { addTrust(flow, contents, table, regime, outlook); });
    }
}

} // namespace breakeven::ui::report
