#include "desk/rating_figures.h"

#include "charts/figure_text.h"
#include "desk/chart_figures.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/result_labels.h"
#include "economy/reading/document_names.h"

#include <QCoreApplication>

#include <array>
#include <map>
#include <span>

namespace breakeven::ui {

namespace {

constexpr std::size_t mostNamed = 20; ///< in one line

struct Ratings {
    Q_DECLARE_TR_FUNCTIONS(Ratings)
};

QString flagText(Measure measure, bool holds) {
    if (measure == Measure::breakEvenDuty) return holds ? Ratings::tr("breached") : Ratings::tr("met");
    return holds ? Ratings::tr("in it") : Ratings::tr("not in it");
}

HeatMapData::Cell cellOf(const ExactRating& rating, const RatingFigure& figure, bool inRegime) {
    const RiskLevel level = riskOf(rating);
    HeatMapData::Cell cell{.figure = addressOf(figure), .heat = heatOf(level)};
    if (inRegime) cell.mark = Ratings::tr("R", "failure regime");
    if (isFlag(rating.measure)) {
        const bool holds = level == RiskLevel::significant;
        // Nobody reads six dashes: of the regime only who is in it is told in the map.
        cell.text =
            rating.measure == Measure::failureRegime && !holds ? QString() : flagText(rating.measure, holds);
        cell.copied = level == RiskLevel::significant ? QStringLiteral("1") : QStringLiteral("0");
        cell.says =
            Ratings::tr("%1: %2").arg(wordTitle(name(rating.measure)), flagText(rating.measure, holds));
        return cell;
    }
    const QString score = QString::number(rating.score.value_or(0));
    const QString value = toQt(valueText(rating));
    cell.text = score;
    cell.remark = isOverall(rating.measure) ? riskTitle(level) : value;
    cell.copied = score;
    cell.says = Ratings::tr("%1 %2, %3").arg(wordTitle(name(rating.measure)), score, riskTitle(level));
    if (!value.isEmpty()) cell.says += QStringLiteral(" (%1)").arg(value);
    if (inRegime) cell.says += QStringLiteral("; ") + Ratings::tr("in the failure regime");
    return cell;
}

HeatMapData::Row rowOf(const ExactProjection& projection, const RatingTable& table, OrganisationIndex org,
                       Measure measure, bool markRegime) {
    HeatMapData::Row row;
    for (std::size_t year = 0; year < projection.years.size(); ++year) {
        const auto* rating = table.find(org, year, measure);
        const auto* regime = table.find(org, year, Measure::failureRegime);
        const bool inRegime = markRegime && regime && riskOf(*regime) == RiskLevel::significant;
        const RatingFigure figure{projection.organisations[org.place()], projection.years[year], measure,
                                  !isFlag(measure)};
        row.cells.push_back(rating ? std::optional(cellOf(*rating, figure, inRegime)) : std::nullopt);
    }
    return row;
}

QString shortTitle(Measure measure) {
    switch (measure) {
    case Measure::cosrr:
        return Ratings::tr("Continuity");
    case Measure::fsrr:
        return Ratings::tr("Sustainability");
    case Measure::useOfResources:
        return Ratings::tr("Resources");
    default:
        return Ratings::tr("Regime");
    }
}

} // namespace

double heatOf(RiskLevel level) {
    static constexpr std::array heats{0.12, 0.0, -0.14, -1.0};
    return heats[static_cast<std::size_t>(level)];
}

HeatMapData ratingMap(const ShownFigures& figures, Measure measure) {
    HeatMapData data;
    data.title = Ratings::tr("%1, trusts by year").arg(wordTitle(name(measure)));
    if (!figures.current()) return data;
    const ExactProjection& projection = *figures.current();
    const RatingTable table(projection);
    const OrganisationColours colours = coloursOf(figures.economy());
    data.years = projection.years;
    for (std::size_t i = 0; i < projection.organisations.size(); ++i) {
        const OrganisationIndex org{static_cast<std::int32_t>(i)};
        if (!table.has(org, measure)) continue;
        HeatMapData::Row row = rowOf(projection, table, org, measure, !isFlag(measure));
        row.code = toQt(projection.organisations[i]);
        row.name = toQt(nameOf(figures.economy(), projection, org));
        row.colours = colours.colours(projection.organisations[i]);
        data.rows.push_back(std::move(row));
    }
    if (const auto finding = regimeFinding(figures.economy(), projection)) data.finding = textOf(*finding);
    return data;
}

HeatMapData measureMap(const ShownFigures& figures, const QString& organisation) {
    HeatMapData data;
    data.title = Ratings::tr("Ratings and duties by year");
    const auto org = figures.organisation(organisation);
    if (!org || organisation == wholeEconomy) return data;
    const ExactProjection& projection = *figures.current();
    const RatingTable table(projection);
    data.years = projection.years;
    for (std::size_t i = 0; i < measureCount; ++i) {
        const auto measure = static_cast<Measure>(i);
        if (!table.has(*org, measure)) continue;
        HeatMapData::Row row = rowOf(projection, table, *org, measure, false);
        row.name = wordTitle(name(measure));
        data.rows.push_back(std::move(row));
    }
    const auto finding = regimeFinding(projection, breakeven::outlook(figures.economy(), projection, *org));
    if (finding) data.finding = textOf(*finding);
    return data;
}

HeatMapData ratingStrip(const ShownFigures& figures, const QString& organisation) {
    HeatMapData data;
    data.title = Ratings::tr("Ratings by year");
    const auto org = figures.organisation(organisation);
    if (!org || organisation == wholeEconomy) return data;
    const ExactProjection& projection = *figures.current();
    const RatingTable table(projection);
    data.years = projection.years;
    for (const Measure measure :
         {Measure::cosrr, Measure::fsrr, Measure::useOfResources, Measure::failureRegime}) {
        if (!table.has(*org, measure)) continue;
        HeatMapData::Row row = rowOf(projection, table, *org, measure, false);
        row.name = shortTitle(measure);
        for (auto& cell : row.cells)
            if (cell) {
                cell->remark.clear();
                if (measure == Measure::failureRegime)
                    cell->text = cell->heat < 0 ? QStringLiteral("●") : QString();
            }
        data.rows.push_back(std::move(row));
    }
    return data;
}

QString legendOf(Measure measure) {
    if (isFlag(measure)) return {};
    QStringList parts;
    for (int level = 0; level < 4; ++level) {
        const int score = measure == Measure::useOfResources ? level + 1 : 4 - level;
        parts << QStringLiteral("%1 %2").arg(QString::number(score),
                                             riskTitle(static_cast<RiskLevel>(level)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString regimeStrip(const ShownFigures& figures) {
    if (!figures.current()) return {};
    const ExactProjection& projection = *figures.current();
    QStringList lines;
    QString year;
    for (const RegimeSpell& spell : regimeSpells(projection)) {
        const QString code = toQt(projection.organisations[static_cast<std::size_t>(spell.org.value)]);
        const QString link = QStringLiteral("<a href=\"%1\">%2</a>")
                                 .arg(code.toHtmlEscaped(),
                                      toQt(nameOf(figures.economy(), projection, spell.org)).toHtmlEscaped());
        const QString entry =
            spell.out ? Ratings::tr("%1 (%2; out in %3)").arg(link, causesText(spell), yearText(*spell.out))
                      : Ratings::tr("%1 (%2)").arg(link, causesText(spell));
        const QString from = yearText(spell.from);
        if (from == year)
            lines.last() += QStringLiteral("; ") + entry;
        else
            lines << QStringLiteral("<b>%1</b>&nbsp; %2").arg(from, entry);
        year = from;
    }
    return lines.join(QStringLiteral("<br>"));
}

QString regimeLine(const ShownFigures& figures) {
    if (!figures.current()) return {};
    const ExactProjection& projection = *figures.current();
    const auto spells = regimeSpells(projection);
    const std::size_t named = std::min(spells.size(), mostNamed);
    QStringList years;
    QString year;
    const std::map<std::string, std::string> names = shortOrganisationNames(figures.economy());
    for (const RegimeSpell& spell : std::span(spells).first(named)) {
        const std::string& code = projection.organisations[static_cast<std::size_t>(spell.org.value)];
        const auto name = names.find(code);
        const QString link = QStringLiteral("<a href=\"%1\" title=\"%3\">%2</a>")
                                 .arg(toQt(code).toHtmlEscaped(),
                                      toQt(name == names.end() ? code : name->second).toHtmlEscaped(),
                                      toQt(nameOf(figures.economy(), projection, spell.org)).toHtmlEscaped());
        const QString from = yearText(spell.from);
        if (from == year)
            years.last() += QStringLiteral(", ") + link;
        else
            years << QStringLiteral("%1 %2").arg(from, link);
        year = from;
    }
    if (years.isEmpty()) return {};
    const QString line = Ratings::tr("<b>Failure regime</b> from %1").arg(years.join(QStringLiteral(" · ")));
    const int more = static_cast<int>(spells.size() - named);
    return more == 0 ? line : line + ' ' + Ratings::tr("and %n more, named under Ratings", nullptr, more);
}

} // namespace breakeven::ui
